// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/snapshot.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void membersAreCountedAsTheFormatSays_data();
    void membersAreCountedAsTheFormatSays();
    void anOrganizationCountsOnceWithItsMostCertainRow();
    void metaHasSixVotesThenNoneThatAreDefinedThenFourThenOne();
    void aSeatWithoutAnyVoteRowWeighsOne();
    void theTierChangeOf2026LeavesNoGapAndNoOverlap();
    void erasAndPhasesFollowTheDay();
    void archivedProjectsAreNoLongerHeld();
    void theConfidenceFilterLeavesFactsOut();
};

void TestSnapshot::membersAreCountedAsTheFormatSays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("certain");
    QTest::addColumn<int>("possible");
    QTest::newRow("before") << "2022-09-11" << 0 << 0;
    QTest::newRow("founding") << "2022-09-12" << 6 << 6;
    QTest::newRow("2023") << "2023-09-12" << 11 << 12;
    QTest::newRow("2024") << "2024-09-12" << 19 << 19;
    QTest::newRow("2025") << "2025-09-12" << 32 << 35;
    QTest::newRow("2026") << "2026-09-15" << 48 << 48;
}

void TestSnapshot::membersAreCountedAsTheFormatSays()
{
    QFETCH(QString, day);
    QFETCH(int, certain);
    QFETCH(int, possible);
    const Count count = countOf(pytorchAt(day)->members);
    QCOMPARE(count.certain, certain);
    QCOMPARE(count.possible, possible);
}

void TestSnapshot::anOrganizationCountsOnceWithItsMostCertainRow()
{
    for (const auto day : {u"2022-09-12", u"2023-09-12", u"2025-12-15", u"2026-01-05", u"2026-09-15"}) {
        const SnapshotPtr snapshot = pytorchAt(day);
        std::vector<OrganizationId> seen;
        for (const Member& member : snapshot->members) {
            QVERIFY(std::ranges::find(seen, member.organization) == seen.end());
            seen.push_back(member.organization);
            for (const HeldRow& row : snapshot->memberships) {
                const Membership& other = snapshot->dataset->memberships[static_cast<std::size_t>(row.row)];
                const bool isSame = other.organization == member.organization && other.body == snapshot->dataset->info.foundation;
                QVERIFY(!isSame || row.certainty <= member.membership.certainty);
            }
        }
    }
}

void TestSnapshot::metaHasSixVotesThenNoneThatAreDefinedThenFourThenOne()
{
    const Dataset& dataset = *pytorchDataset();
    const BodyId board = findBody(dataset, u"pytorch-foundation-governing-board");
    const OrganizationId meta = findOrganization(dataset, u"meta");
    const auto votesOfMeta = [&](QStringView day) {
        const auto weights = votesIn(*pytorchAt(day), board);
        const auto found = std::ranges::find(weights, meta, &VotingWeight::organization);
        return found == weights.end() ? std::optional(-1) : found->votes;
    };
    QCOMPARE(votesOfMeta(u"2022-10-01"), std::optional(6));
    QCOMPARE(votesOfMeta(u"2023-10-01"), std::optional<int>());
    QCOMPARE(votesOfMeta(u"2024-10-01"), std::optional(4));
    QCOMPARE(votesOfMeta(u"2026-09-15"), std::optional(1));
}

void TestSnapshot::aSeatWithoutAnyVoteRowWeighsOne()
{
    const Dataset& dataset = *pytorchDataset();
    const auto weights = votesIn(*pytorchAt(u"2024-10-01"), findBody(dataset, u"pytorch-foundation-governing-board"));
    const auto intel = std::ranges::find(weights, findOrganization(dataset, u"intel"), &VotingWeight::organization);
    QVERIFY(intel != weights.end());
    QCOMPARE(intel->votes, std::optional(1));
    QCOMPARE(intel->voteRow, -1);
}

void TestSnapshot::theTierChangeOf2026LeavesNoGapAndNoOverlap()
{
    const Dataset& dataset = *pytorchDataset();
    const OrganizationId amd = findOrganization(dataset, u"amd");
    const auto tierOn = [&](QStringView day) {
        QStringList tiers;
        const SnapshotPtr snapshot = pytorchAt(day);
        for (const HeldRow& held : snapshot->memberships) {
            const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
            if (row.organization == amd && row.body == dataset.info.foundation)
                tiers.append(row.tier);
        }
        return tiers.join(u',');
    };
    QCOMPARE(tierOn(u"2025-12-31"), QStringLiteral("founding-premier"));
    QCOMPARE(tierOn(u"2026-01-01"), QStringLiteral("platinum"));
}

void TestSnapshot::erasAndPhasesFollowTheDay()
{
    const Dataset& dataset = *pytorchDataset();
    const auto eraOn = [&dataset](QStringView day) {
        const int era = pytorchAt(day)->era;
        return era < 0 ? QString() : dataset.periods[static_cast<std::size_t>(era)].id;
    };
    QCOMPARE(eraOn(u"2015-01-01"), QString());
    QCOMPARE(eraOn(u"2016-10-01"), QStringLiteral("era-launch"));
    QCOMPARE(eraOn(u"2022-09-11"), QStringLiteral("era-meta"));
    QCOMPARE(eraOn(u"2022-09-12"), QStringLiteral("era-linux-foundation"));
    const int phase = pytorchAt(u"2026-01-01")->phase;
    QCOMPARE(dataset.periods[static_cast<std::size_t>(phase)].id, QStringLiteral("phase-umbrella"));
}

void TestSnapshot::archivedProjectsAreNoLongerHeld()
{
    const Dataset& dataset = *pytorchDataset();
    const auto holds = [&dataset](QStringView day, QStringView id) {
        return std::ranges::any_of(pytorchAt(day)->projects, [&](const HeldRow& row) {
            return dataset.projects[static_cast<std::size_t>(row.row)].id == id;
        });
    };
    QVERIFY(holds(u"2025-03-03", u"glow"));
    QVERIFY(!holds(u"2025-03-05", u"glow"));
    QVERIFY(holds(u"2026-09-15", u"vllm"));
    QVERIFY(!holds(u"2025-01-01", u"ray"));
}

void TestSnapshot::theConfidenceFilterLeavesFactsOut()
{
    Filter filter;
    filter.asOf = day(u"2026-09-15");
    filter.leastConfidence = Confidence::High;
    const SnapshotPtr strict = takeSnapshot(pytorchDataset(), filter);
    QVERIFY(strict->members.size() < pytorchAt(u"2026-09-15")->members.size());
    for (const HeldRow& row : strict->memberships)
        QCOMPARE(pytorchDataset()->memberships[static_cast<std::size_t>(row.row)].provenance.confidence, std::optional(Confidence::High));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
