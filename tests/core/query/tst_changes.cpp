// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/changes.h"

#include "tests/support/dated_interval.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestChanges : public QObject
{
    Q_OBJECT

private:
    static std::vector<Change> between(QStringView from, QStringView to)
    {
        return changesBetween(*pytorchAt(from), *pytorchAt(to));
    }
    static int countOf(const std::vector<Change>& changes, ChangeKind kind)
    {
        return static_cast<int>(std::ranges::count(changes, kind, &Change::kind));
    }
    static const Change* find(const std::vector<Change>& changes, ChangeKind kind, QStringView id)
    {
        const OrganizationId organization = findOrganization(*pytorchDataset(), id);
        const auto found = std::ranges::find_if(changes, [&](const Change& change) {
            return change.kind == kind && change.organization == organization
                   && change.body == pytorchDataset()->info.foundation;
        });
        return found == changes.end() ? nullptr : &*found;
    }

    static DatedInterval interval(const QString& start, const QString& end)
    {
        return datedInterval(start, end, u"2026-01-01");
    }
    /// A foundation, its board, and three organizations.
    static Dataset smallDataset()
    {
        Dataset dataset;
        dataset.info.asOf = day(u"2026-01-01");
        for (const char* id : {"one", "two", "three"}) {
            Organization organization;
            organization.id = QString::fromLatin1(id);
            dataset.organizations.push_back(organization);
        }
        dataset.bodies.resize(2);
        dataset.bodies[1].kind = BodyKind::Board;
        dataset.info.foundation = BodyId{0};
        dataset.people.resize(1);
        return dataset;
    }
    static RoleHeld role(int body, const QString& name, int organization, const DatedInterval& held)
    {
        return {PersonId{0}, BodyId{body}, name, OrganizationId{organization}, held, {}};
    }
    static std::vector<Change> between(const Dataset& dataset, QStringView from, QStringView to)
    {
        const auto shared = std::make_shared<const Dataset>(dataset);
        Filter before;
        before.asOf = day(from);
        Filter after;
        after.asOf = day(to);
        return changesBetween(*takeSnapshot(shared, before), *takeSnapshot(shared, after));
    }

private slots:
    void whoJoinedLessWhoLeftIsTheDifferenceOfExactCounts()
    {
        std::vector<SnapshotPtr> exact;
        for (Day at = day(u"2022-09-01"); at <= day(u"2026-09-15"); at = at + 29) {
            const SnapshotPtr snapshot = pytorchAt(isoText(at));
            if (steward::countOf(snapshot->members).isExact())
                exact.push_back(snapshot);
        }
        QVERIFY(exact.size() > 10);
        for (std::size_t i = 1; i < exact.size(); ++i)
            for (const SnapshotPtr& before : {exact[0], exact[i - 1]}) {
                const auto changes = changesBetween(*before, *exact[i]);
                QCOMPARE(countOf(changes, ChangeKind::MemberJoined)
                             - countOf(changes, ChangeKind::MemberLeft),
                         steward::countOf(exact[i]->members).certain
                             - steward::countOf(before->members).certain);
            }
    }

    void votesAreTheWeightsOfBothDays()
    {
        const BodyId board = findBody(*pytorchDataset(), u"pytorch-foundation-governing-board");
        for (const auto& [from, to] :
             {std::pair{u"2022-09-12", u"2022-09-14"}, std::pair{u"2022-09-20", u"2023-10-01"},
              std::pair{u"2023-10-01", u"2024-10-01"}, std::pair{u"2022-10-01", u"2026-09-15"}}) {
            const auto old = votesIn(*pytorchAt(from), board);
            const auto changes = between(from, to);
            int differing = 0;
            for (const VotingWeight& now : votesIn(*pytorchAt(to), board)) {
                const auto was = std::ranges::find(old, now.organization,
                                                   &VotingWeight::organization);
                differing += was != old.end() && was->votes != now.votes;
            }
            QVERIFY(differing > 0);
            QCOMPARE(countOf(changes, ChangeKind::VotesChanged), differing);
        }
    }

    void votesThatWereNotDefinedBecomeDefined()
    {
        const auto changes = between(u"2022-09-12", u"2022-09-14");
        QCOMPARE(countOf(changes, ChangeKind::VotesChanged), 6);
        const auto meta = std::ranges::find(changes, QString("6"), &Change::after);
        QVERIFY(meta != changes.end());
        QVERIFY(meta->before.isEmpty());
        const auto gone = between(u"2023-09-13", u"2023-09-14");
        const auto votes = std::ranges::find(gone, ChangeKind::VotesChanged, &Change::kind);
        QVERIFY(votes != gone.end());
        QCOMPARE(votes->before, QString("6"));
        QVERIFY(votes->after.isEmpty());
        QVERIFY(votes->fact.isValid());
    }

    void theDateOfJoiningIsThatOfTheFirstTier()
    {
        const auto changes = between(u"2022-09-12", u"2026-09-15");
        const Change* change = find(changes, ChangeKind::MemberJoined, u"hugging-face");
        QVERIFY(change);
        QCOMPARE(change->after, QString("gold"));
        QVERIFY(change->date);
        QCOMPARE(isoText(change->date->date), QString("2023-08-03"));
        QVERIFY(!change->date->isNoLaterThan);
        QVERIFY(change->otherFact.isValid());
    }

    void aMoveOverATierInBetweenHasNoDate()
    {
        const auto changes = between(u"2024-09-12", u"2026-09-15");
        const Change* change = find(changes, ChangeKind::TierChanged, u"snowflake");
        QVERIFY(change);
        QCOMPARE(change->before, QString("general"));
        QCOMPARE(change->after, QString("platinum"));
        QVERIFY(!change->date);
    }

    void aPersonInTheSameRoleForAnotherOrganizationHasMoved()
    {
        const auto changes = between(u"2024-10-12", u"2026-09-15");
        QCOMPARE(countOf(changes, ChangeKind::AffiliationChanged), 2);
        const auto moved = std::ranges::find(changes, QString("snowflake"), &Change::after);
        QVERIFY(moved != changes.end());
        QCOMPARE(moved->before, QString("google"));
        QVERIFY(moved->person.isValid() && moved->body.isValid());
        QVERIFY(moved->fact != moved->otherFact);
    }

    void aPersonInAnotherBodyForAnotherOrganizationHasMovedToo()
    {
        Dataset dataset = smallDataset();
        dataset.roles = {role(0, "lead", 0, interval("2020", "2022")),
                         role(1, "chair", 1, interval("2023", ""))};
        const auto changes = between(dataset, u"2021-01-01", u"2024-01-01");
        QCOMPARE(countOf(changes, ChangeKind::RoleEnded), 1);
        QCOMPARE(countOf(changes, ChangeKind::RoleStarted), 1);
        const auto moved = std::ranges::find(changes, ChangeKind::AffiliationChanged,
                                             &Change::kind);
        QVERIFY(moved != changes.end());
        QCOMPARE(moved->before, QString("one"));
        QCOMPARE(moved->after, QString("two"));
        QVERIFY(!moved->body.isValid());
        dataset.roles.push_back(role(1, "member", 0, interval("2019", "")));
        QCOMPARE(
            countOf(between(dataset, u"2021-01-01", u"2024-01-01"), ChangeKind::AffiliationChanged),
            0);
    }

    void anotherTierOfTheSameOrganizationIsNoLeavingAndJoining()
    {
        Dataset dataset = smallDataset();
        dataset.memberships = {
            {OrganizationId{0}, BodyId{0}, "silver", interval("2020", "2022"), {}},
            {OrganizationId{0}, BodyId{0}, "gold", interval("2022", ""), {}}};
        const auto changes = between(dataset, u"2021-01-01", u"2024-01-01");
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].kind, ChangeKind::TierChanged);
        QCOMPARE(changes[0].fact.row, 1);
        QCOMPARE(changes[0].otherFact.row, 0);
        QVERIFY(changes[0].date);
    }

    void aPartInTheFoundationThatIsNoTierMakesNoMember()
    {
        Dataset dataset = smallDataset();
        dataset.memberships = {
            {OrganizationId{0}, BodyId{0}, "observer", interval("2020", "2022"), {}},
            {OrganizationId{0}, BodyId{0}, "gold", interval("2022", ""), {}}};
        const auto changes = between(dataset, u"2021-01-01", u"2024-01-01");
        QCOMPARE(countOf(changes, ChangeKind::MemberJoined), 1);
        QCOMPARE(countOf(changes, ChangeKind::SeatLost), 1);
        QCOMPARE(changes.size(), std::size_t{2});
    }

    void thatTheEvidenceEndsIsNoChange()
    {
        const auto changes = between(u"2026-09-15", u"2027-09-15");
        QVERIFY(changes.empty());
    }

    void aStatusThatMayBeOlderIsPossible()
    {
        const auto certaintyOf = [](const std::vector<Change>& changes) {
            const auto found = std::ranges::find(changes, QString("delisted"), &Change::after);
            return found == changes.end() ? Certainty::No : found->certainty;
        };
        QCOMPARE(certaintyOf(between(u"2025-02-01", u"2025-04-01")), Certainty::Possible);
        QCOMPARE(certaintyOf(between(u"2024-11-01", u"2025-04-01")), Certainty::Certain);
    }

    void theFoundersJoinOnTheDayOfTheHandOver()
    {
        const auto changes = between(u"2022-09-11", u"2022-09-12");
        QCOMPARE(countOf(changes, ChangeKind::MemberJoined), 6);
        QCOMPARE(countOf(changes, ChangeKind::SeatGained), 6);
        const Change* meta = find(changes, ChangeKind::MemberJoined, u"meta");
        QVERIFY(meta);
        QCOMPARE(meta->after, QString("founding-premier"));
        QVERIFY(meta->before.isEmpty());
        QCOMPARE(meta->certainty, Certainty::Certain);
    }

    void theNewNamesOfTheTiersAreNoMoveUpOrDown()
    {
        const auto changes = between(u"2025-12-31", u"2026-01-10");
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"amd"));
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"meta"));         // eight days later
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"hugging-face")); // premier to gold
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"graphcore"));    // general to silver
        for (const Change& change : changes)
            if (change.kind == ChangeKind::TierChanged)
                QVERIFY(change.body != pytorchDataset()->info.foundation);
    }

    void anAssociateThatBecomesSilverMovesUp()
    {
        const Change* change = nullptr;
        const auto changes = between(u"2026-02-26", u"2026-02-28");
        change = find(changes, ChangeKind::TierChanged, u"lightseek-foundation");
        QVERIFY(change);
        QCOMPARE(change->before, QString("associate"));
        QCOMPARE(change->after, QString("silver"));
    }

    void aJoinThatMayLieOutsideIsPossible()
    {
        const auto changes = between(u"2023-09-12", u"2023-10-02");
        const Change* change = find(changes, ChangeKind::MemberJoined, u"lightning-ai");
        QVERIFY(change);
        QCOMPARE(change->certainty, Certainty::Possible);
    }

    void aBoardSeatComesAndGoesWithItsVotes()
    {
        const BodyId board = findBody(*pytorchDataset(), u"pytorch-foundation-governing-board");
        const OrganizationId meta = findOrganization(*pytorchDataset(), u"meta");
        const auto votesOf = [&](const std::vector<Change>& changes, ChangeKind kind) {
            for (const Change& change : changes)
                if (change.kind == kind && change.body == board && change.organization == meta)
                    return change.with;
            return QString("none");
        };
        QCOMPARE(votesOf(between(u"2022-09-11", u"2022-10-01"), ChangeKind::SeatGained),
                 QString("6"));
        QCOMPARE(votesOf(between(u"2025-01-01", u"2022-09-01"), ChangeKind::SeatLost),
                 QString("4"));
        QVERIFY(votesOf(between(u"2022-09-11", u"2022-09-12"), ChangeKind::SeatGained).isEmpty());
    }

    void votesChangeWithBothNumbers()
    {
        const auto changes = between(u"2025-09-13", u"2025-09-15");
        const auto votes = std::ranges::find(changes, ChangeKind::VotesChanged, &Change::kind);
        QVERIFY(votes != changes.end());
        QCOMPARE(votes->before, QString("4"));
        QCOMPARE(votes->after, QString("1"));
    }

    void hostedProjectsJoin()
    {
        const auto changes = between(u"2025-05-06", u"2025-05-07");
        QCOMPARE(countOf(changes, ChangeKind::ProjectJoined), 2);
    }

    void whoCameToBelongToAnotherIsAChange()
    {
        const Dataset& dataset = *pytorchDataset();
        const auto changes = between(u"2024-07-11", u"2024-07-12");
        const auto bought = std::ranges::find(changes, ChangeKind::RelationBegan, &Change::kind);
        QVERIFY(bought != changes.end());
        QCOMPARE(bought->organization, findOrganization(dataset, u"graphcore"));
        QCOMPARE(bought->before, QString());
        QCOMPARE(bought->after, QString("softbank-group"));
        QCOMPARE(bought->with, QString("subsidiary-of"));
        QCOMPARE(bought->certainty, Certainty::Certain);
        QVERIFY(bought->date && isoText(bought->date->date) == QString("2024-07-12"));
        QVERIFY(!provenanceOf(dataset, bought->fact)->sources.empty());
        QCOMPARE(countOf(between(u"2026-07-01", u"2026-08-01"), ChangeKind::RelationBegan), 1);
        // What holds as far back as the data go never began.
        QCOMPARE(countOf(between(u"1990-01-01", u"2026-09-15"), ChangeKind::RelationBegan), 2);
    }

    void everyChangeHasARowThatTellsIt()
    {
        for (const Change& change : between(u"2020-01-01", u"2026-09-15"))
            for (const FactRef fact : {change.fact, change.otherFact})
                QVERIFY((fact.isValid() || fact != change.fact)
                        && fact.row < rowCount(*pytorchDataset(), fact.kind));
    }

    void unlessOneIsChosenADayOneYearEarlierIsComparedWith()
    {
        QCOMPARE(defaultCompareDay(day(u"2026-09-15")), day(u"2025-09-15"));
        QCOMPARE(defaultCompareDay(day(u"2024-02-29")), day(u"2023-02-28"));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
