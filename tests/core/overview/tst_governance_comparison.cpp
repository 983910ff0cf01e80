// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_registry.h"
#include "core/overview/governance_comparison.h"
#include "core/overview/key_figures.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace steward;

namespace {

GovernanceComparison compared(QStringView before, QStringView after)
{
    return compareGovernance(*pytorchAt(before), *pytorchAt(after));
}

SeatHolder holder(QStringView organization)
{
    return {findOrganization(*pytorchDataset(), organization), {}};
}

GovernanceSubject held(QStringView organization)
{
    return {.kind = SubjectKind::Holder, .holder = holder(organization)};
}

GovernanceRow rowOf(const GovernanceComparison& comparison, GovernanceSection section,
                    const GovernanceSubject& subject = {})
{
    const GovernanceTable* table = comparison.table(section);
    if (!table)
        return {};
    const auto row = std::ranges::find(table->rows, subject, &GovernanceRow::subject);
    return row == table->rows.end() ? GovernanceRow{} : *row;
}

std::set<QString> sourcesOf(const GovernanceValue& value)
{
    std::set<QString> ids;
    for (const FactRef fact : value.facts)
        if (const Provenance* provenance = provenanceOf(*pytorchDataset(), fact))
            for (const SourceId source : provenance->sources)
                ids.insert((*pytorchDataset())[source].id);
    return ids;
}

} // namespace

class TestGovernanceComparison : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheFoundationThereIsNothingRatherThanZero()
    {
        const auto comparison = compared(u"2022-09-11", u"2022-09-14");
        for (const auto section : {GovernanceSection::Members, GovernanceSection::BoardSeats,
                                   GovernanceSection::BoardVotes, GovernanceSection::BoardPower,
                                   GovernanceSection::Projects}) {
            const GovernanceTable* table = comparison.table(section);
            QVERIFY(table);
            for (const GovernanceRow& row : table->rows) {
                QCOMPARE(row.before.state, FigureState::NotYet);
                QVERIFY(!row.before.value && row.before.facts.empty());
                QVERIFY(row.after.isKnown());
                QCOMPARE(trendOf(row), GovernanceTrend::Began);
                QVERIFY(!differenceOf(row));
            }
        }
    }

    void metaHasSixOfElevenVotesAndAllThePower()
    {
        const auto comparison = compared(u"2022-09-11", u"2022-09-14");
        const GovernanceRow meta = rowOf(comparison, GovernanceSection::BoardVotes, held(u"meta"));
        QCOMPARE(meta.after.value, std::optional(6.0));
        QVERIFY(sourcesOf(meta.after).contains("fdn-charter"));
        QCOMPARE(meta.after.facts.front().kind, FactKind::Vote);
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardVotes).after.value, std::optional(11.0));
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardPower).after.value, std::optional(6.0));
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardPower, held(u"meta")).after.value,
                 std::optional(1.0));
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardPower, held(u"amd")).after.value,
                 std::optional(0.0));
        // Most votes first, below the total.
        QCOMPARE(comparison.table(GovernanceSection::BoardVotes)->rows[1].subject, held(u"meta"));
    }

    void theFoundersAreSixOfOneTier()
    {
        const auto comparison = compared(u"2022-09-11", u"2022-09-14");
        const GovernanceTable* members = comparison.table(GovernanceSection::Members);
        QCOMPARE(members->rows.size(), std::size_t(2));
        QCOMPARE(members->rows[0].after.value, std::optional(6.0));
        QCOMPARE(members->rows[1].subject.tier, QString("founding-premier"));
        QCOMPARE(members->rows[1].after.facts.size(), std::size_t(6));
        QVERIFY(sourcesOf(members->rows[1].after).contains("lf-press"));
        const auto one = rowOf(comparison, GovernanceSection::Projects).after;
        QCOMPARE(one.value, std::optional(1.0));
    }

    void undefinedVotesHaveBothReadings()
    {
        const auto comparison = compared(u"2023-09-13", u"2024-01-01");
        const GovernanceRow meta = rowOf(comparison, GovernanceSection::BoardVotes, held(u"meta"));
        QCOMPARE(meta.before.value, std::optional(6.0));
        QVERIFY(!meta.after.value);
        QCOMPARE(meta.after.readings, (std::optional<ValuePair>{{1.0, 6.0}}));
        QCOMPARE(trendOf(meta), GovernanceTrend::Unclear);
        QCOMPARE(differenceOf(meta), (std::optional<ValuePair>{{-5.0, 0.0}}));
        QVERIFY(sourcesOf(meta.after).contains("fdn-charter"));
        QVERIFY(comparison.undefinedBefore.empty());
        QCOMPARE(comparison.undefinedAfter,
                 std::vector{findOrganization(*pytorchDataset(), u"meta")});
        const GovernanceRow votes = rowOf(comparison, GovernanceSection::Organizations,
                                          {.kind = SubjectKind::Votes});
        QVERIFY(votes.before.value && votes.after.readings);
    }

    void metaHasOneVoteInTheThirdYear()
    {
        const auto comparison = compared(u"2023-09-13", u"2025-09-14");
        const GovernanceRow meta = rowOf(comparison, GovernanceSection::BoardVotes, held(u"meta"));
        QCOMPARE(meta.before.value, std::optional(6.0));
        QCOMPARE(meta.after.value, std::optional(1.0));
        QCOMPARE(trendOf(meta), GovernanceTrend::Less);
        QCOMPARE(differenceOf(meta), (std::optional<ValuePair>{{-5.0, -5.0}}));
        const GovernanceRow members = rowOf(comparison, GovernanceSection::Members);
        QCOMPARE(members.before.limits, (std::optional<ValuePair>{{11.0, 12.0}}));
        QCOMPARE(members.after.limits, (std::optional<ValuePair>{{32.0, 35.0}}));
        QCOMPARE(trendOf(members), GovernanceTrend::More);
        QCOMPARE(differenceOf(members), (std::optional<ValuePair>{{20.0, 24.0}}));
    }

    void maintainersAreCountedByAnyEmployerTheirRolesName()
    {
        const auto comparison = compared(u"2022-09-12", u"2026-09-15");
        const GovernanceRow all = rowOf(comparison, GovernanceSection::Maintainers);
        QCOMPARE(all.before.value, std::optional(4.0));
        QCOMPARE(all.after.value, std::optional(13.0));
        const GovernanceRow nobody = rowOf(comparison, GovernanceSection::Maintainers,
                                           {.kind = SubjectKind::NoEmployer});
        QCOMPARE(nobody.before.value, std::optional(4.0));
        // Piotr Bialecki is a core maintainer in his own name, and sits on the council for NVIDIA.
        const GovernanceRow nvidia = rowOf(comparison, GovernanceSection::Maintainers,
                                           held(u"nvidia"));
        QCOMPARE(nvidia.before.value, std::optional(0.0));
        QCOMPARE(nvidia.after.value, std::optional(1.0));
        QCOMPARE(nvidia.after.facts.size(), std::size_t(2));
        QCOMPARE(comparison.table(GovernanceSection::Maintainers)->rows.back().subject.kind,
                 SubjectKind::NoEmployer);
    }

    void totalsAreThoseOfTheKeyFigures()
    {
        for (const QStringView isoDay : {u"2022-09-12", u"2024-09-12", u"2026-09-15"}) {
            const auto snapshot = pytorchAt(isoDay);
            const auto comparison = compared(u"2022-09-14", isoDay);
            const auto check = [&](KeyFigureKind kind, GovernanceSection section) {
                const Count count = figureAt(kind, *snapshot, {}).count;
                const GovernanceValue value = rowOf(comparison, section).after;
                QCOMPARE(value.lowest(), double(count.certain));
                QCOMPARE(value.highest(), double(count.possible));
            };
            check(KeyFigureKind::Members, GovernanceSection::Members);
            check(KeyFigureKind::HostedProjects, GovernanceSection::Projects);
        }
    }

    /// The charter's votes begin two days after the founding.
    void beforeVotesAreDefinedThereAreNone()
    {
        const auto comparison = compared(u"2022-09-12", u"2022-09-14");
        for (const GovernanceSection section :
             {GovernanceSection::BoardVotes, GovernanceSection::BoardPower}) {
            const GovernanceRow meta = rowOf(comparison, section, held(u"meta"));
            QCOMPARE(meta.before.state, FigureState::Undefined);
            QCOMPARE(meta.after.state, FigureState::Known);
        }
        const GovernanceRow votes = rowOf(comparison, GovernanceSection::BoardVotes, held(u"meta"));
        QCOMPARE(votes.after.value, std::optional(6.0));
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardVotes).before.state,
                 FigureState::Undefined);
        QCOMPARE(rowOf(comparison, GovernanceSection::BoardSeats).before.value, std::optional(6.0));
        QCOMPARE(rowOf(comparison, GovernanceSection::Organizations, {.kind = SubjectKind::Votes})
                     .before.state,
                 FigureState::Undefined);
    }

    void renamedTiersAreNoGainsAndLosses()
    {
        const auto renamed = compared(u"2025-12-31", u"2026-02-01");
        const auto tier = [](const QString& word) {
            return GovernanceSubject{.kind = SubjectKind::Tier, .tier = word};
        };
        for (const auto& word : {"premier", "general", "platinum", "silver"})
            QVERIFY2(rowOf(renamed, GovernanceSection::Members, tier(word)).isRenamed, word);
        QVERIFY(!rowOf(renamed, GovernanceSection::Members, tier("associate")).isRenamed);
        QVERIFY(!rowOf(renamed, GovernanceSection::Members).isRenamed);
        const auto before = compared(u"2022-09-14", u"2024-09-12");
        for (const GovernanceRow& row : before.table(GovernanceSection::Members)->rows)
            QVERIFY(!row.isRenamed);
    }

    void theEffectiveNumberOfContributingOrganizationsIsTheMetric()
    {
        const auto comparison = compared(u"2022-09-11", u"2025-09-14");
        const MetricSource source = takeMetricSource(pytorchDataset(),
                                                     comparedScope(*pytorchDataset(),
                                                                   day(u"2022-09-11")));
        const auto question = parseMetric(*pytorchDataset(), "effective-organizations-12m");
        QVERIFY(question);
        const auto point = metricAt(source, *question, day(u"2022-09-11"));
        QVERIFY(point && point->low);
        const GovernanceValue value = rowOf(comparison, GovernanceSection::Organizations,
                                            {.kind = SubjectKind::Contributors})
                                          .before;
        QCOMPARE(value.value, point->value);
        QCOMPARE(value.lowest(), *point->low);
        QCOMPARE(value.lastMonth, parseMonth(u"2022-08"));
    }

    void theSameDayTwiceIsTheSameThroughout()
    {
        for (const QStringView isoDay : {u"2021-01-01", u"2023-09-13", u"2024-01-01"}) {
            const auto comparison = compared(isoDay, isoDay);
            QVERIFY(!comparison.tables.empty());
            for (const GovernanceTable& table : comparison.tables)
                for (const GovernanceRow& row : table.rows) {
                    QCOMPARE(row.before, row.after);
                    QCOMPARE(trendOf(row), GovernanceTrend::Same);
                }
        }
    }

    void swappedDaysGiveTheRowsTurnedRound()
    {
        const auto there = compared(u"2022-09-11", u"2026-09-15");
        auto back = compared(u"2026-09-15", u"2022-09-11");
        QCOMPARE(there.tables.size(), std::size_t(governanceSectionCount));
        for (GovernanceTable& table : back.tables)
            for (GovernanceRow& row : table.rows)
                std::swap(row.before, row.after);
        QCOMPARE(back.tables, there.tables);
        QCOMPARE(back.after, there.before);
    }

    void everyRowRestsOnARowOfTheDataset()
    {
        const auto comparison = compared(u"2022-09-12", u"2026-09-15");
        for (const GovernanceTable& table : comparison.tables)
            for (const GovernanceRow& row : table.rows) {
                const FactRef fact = shownFact(*pytorchDataset(), table.section, row);
                QVERIFY(fact.isValid());
                QVERIFY(fact.row < rowCount(*pytorchDataset(), fact.kind));
                for (const GovernanceValue* side : {&row.before, &row.after}) {
                    const std::set<FactRef> once(side->facts.begin(), side->facts.end());
                    QCOMPARE(once.size(), side->facts.size());
                    if (side->highest() > 0.0)
                        QVERIFY(!side->facts.empty());
                }
            }
    }

    void aDatasetWithoutAFoundationHasNoBoard()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->info.asOf = day(u"2024-01-01");
        Filter filter;
        filter.asOf = dataset->info.asOf;
        const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
        QVERIFY(compareGovernance(*snapshot, *snapshot).tables.empty());
    }

    void aBoardThatHasEndedHasNoSeatsRatherThanNone()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->info.asOf = day(u"2024-01-01");
        dataset->info.foundation = BodyId{0};
        Body foundation;
        Body board;
        board.kind = BodyKind::Board;
        board.parent = BodyId{0};
        dataset->bodies = {foundation, board};
        dataset->organizations.resize(1);
        Membership seat;
        seat.organization = OrganizationId{0};
        seat.body = BodyId{1};
        seat.tier = "board-seat";
        const Day begin = day(u"2020-01-01");
        const Day end = day(u"2022-01-01");
        seat.interval.resolved = {{begin, begin}, {end, end}, EndKind::Known};
        dataset->memberships = {seat};
        const auto at = [&dataset](QStringView isoDay) {
            Filter filter;
            filter.asOf = day(isoDay);
            return takeSnapshot(dataset, filter);
        };
        const auto ended = compareGovernance(*at(u"2021-01-01"), *at(u"2023-01-01"));
        for (const auto section : {GovernanceSection::BoardSeats, GovernanceSection::BoardVotes}) {
            QCOMPARE(rowOf(ended, section).before.value, std::optional(1.0));
            QCOMPARE(rowOf(ended, section).after.value, std::optional(0.0));
        }
        QCOMPARE(rowOf(ended, GovernanceSection::BoardPower).after.state, FigureState::Undefined);
        QCOMPARE(rowOf(ended, GovernanceSection::Organizations, {.kind = SubjectKind::Seats})
                     .after.state,
                 FigureState::Undefined);
        QVERIFY(compareGovernance(*at(u"2019-01-01"), *at(u"2019-06-01")).tables.empty());
    }

    void theDayBeforeTheTransferIsCompared()
    {
        const Dataset& dataset = *pytorchDataset();
        QCOMPARE(dayBeforeTransfer(dataset, day(u"2026-09-15")), day(u"2022-09-11"));
        QCOMPARE(dayBeforeTransfer(dataset, day(u"2022-09-12")), day(u"2022-09-11"));
        QCOMPARE(dayBeforeTransfer(dataset, day(u"2022-09-11")), day(u"2021-09-11"));
    }
};

QTEST_GUILESS_MAIN(TestGovernanceComparison)
#include "tst_governance_comparison.moc"
