// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/governance_series.h"
#include "core/metrics/seat_shares.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <set>

using namespace steward;

namespace {

constexpr BodyId foundation{0};
constexpr BodyId board{1};

/// A foundation with a board; evidence until 2024-06-15, 90 days of slack.
Dataset emptyBoard(std::vector<Contribution> contributions = {})
{
    Dataset dataset = smallDataset(std::move(contributions));
    dataset.info.asOf = day(u"2024-06-15");
    dataset.info.foundation = foundation;
    dataset.bodies.resize(2);
    dataset.bodies[1].kind = BodyKind::Board;
    dataset.bodies[1].parent = foundation;
    return dataset;
}

void seat(Dataset& dataset, int organization, QStringView start, QStringView end = {},
          StartQualifier qualifier = StartQualifier::Exact)
{
    DatedInterval dated;
    dated.stated = {parsePartialDate(start), qualifier, parsePartialDate(end), false};
    dated.resolved = resolve(dated.stated, dataset.info.asOf, 90);
    dataset.memberships.push_back(
        {OrganizationId{organization}, board, QStringLiteral("board-seat"), dated, {}});
}

/// Founded by three in May 2022; a year later one has gone and one has come.
Dataset changingBoard(std::vector<Contribution> contributions = {})
{
    Dataset dataset = emptyBoard(std::move(contributions));
    seat(dataset, 0, u"2022-05-10");
    seat(dataset, 1, u"2022-05-10");
    seat(dataset, 2, u"2022-05-10", u"2023-07-01");
    seat(dataset, 3, u"2023-07-01");
    return dataset;
}

double lowest(const MetricPoint& point) { return point.value ? *point.value : *point.low; }
double highest(const MetricPoint& point) { return point.value ? *point.value : *point.high; }

} // namespace

class TestGovernanceSeries : public QObject
{
    Q_OBJECT

private slots:
    void membersOfPyTorchAreThoseOfTheGoldenDays();
    void everyPointIsWhatHoldsOnItsLastDay();
    void tiersAddUpToTheMembers();
    void metaHoldsSixOfElevenVotesInTheFirstYear();
    void votesOfTheUndefinedYearLieBetweenBothReadings();
    void beforeVotesAreDefinedNobodyHasAShare();
    void equalSeatsAreAsManyEffectiveOrganizations();
    void aPossibleSeatGivesBounds();
    void turnoverIsHalfOfComingsAndGoingsPerSeat();
    void aWindowWithTheFoundingHasNoTurnover_data();
    void aWindowWithTheFoundingHasNoTurnover();
    void aFoundingOnTheFirstDayOfAWindowLiesInIt();
    void continuityIsNoneWhileThereWasNoBoard();
    void continuityIsNoneWhileABoardWasOnlyPossible();
    void theGapIsSeatsLessCommits();
    void whereAllSeatsAreOnlyPossibleThereIsNoGap();
    void theGapsOfPyTorchContainTheDifferenceOfTheShares();
    void withoutABoardThereAreNoPeriods();
};

void TestGovernanceSeries::membersOfPyTorchAreThoseOfTheGoldenDays()
{
    const MetricSeries members = ask(pytorchFamily(), "members");
    QCOMPARE(periodText(members.front().span), "2022-09");
    QCOMPARE(members.front().value, 6);
    QCOMPARE(pointOf(members, "2024-09").value, 19);
    QCOMPARE(members.back().value, 48);
    QVERIFY(members.back().partial);
}

void TestGovernanceSeries::everyPointIsWhatHoldsOnItsLastDay()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries members = ask(source, "members");
    const MetricSeries seats = ask(source, "board-seats");
    int possible = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        Filter filter;
        filter.asOf = std::min(members[i].span.end - 1, source.dataset->info.asOf);
        const SnapshotPtr snapshot = takeSnapshot(source.dataset, filter);
        const Count count = countOf(snapshot->members);
        QCOMPARE(lowest(members[i]), count.certain);
        QCOMPARE(highest(members[i]), count.possible);
        const Count held = seatShares(*snapshot, boardOf(*source.dataset)).seats;
        QCOMPARE(lowest(seats[i]), held.certain);
        QCOMPARE(highest(seats[i]), held.possible);
        possible += held.isExact() ? 0 : 1;
    }
    QVERIFY(possible > 0);
}

void TestGovernanceSeries::tiersAddUpToTheMembers()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries members = ask(source, "members");
    std::vector<double> certain(members.size(), 0.0);
    std::set<QString> tiers;
    for (const Membership& row : source.dataset->memberships) {
        if (row.body != source.dataset->info.foundation || !tiers.insert(row.tier).second)
            continue;
        const MetricSeries tier = ask(source, "members:" + row.tier);
        // A tier begins later than the foundation, and ends with it.
        const std::size_t first = members.size() - tier.size();
        for (std::size_t i = 0; i < tier.size(); ++i)
            certain[first + i] += lowest(tier[i]);
    }
    QVERIFY(tiers.size() > 3);
    for (std::size_t i = 0; i < members.size(); ++i)
        QCOMPARE(certain[i], lowest(members[i]));
}

void TestGovernanceSeries::metaHoldsSixOfElevenVotesInTheFirstYear()
{
    const MetricSeries votes = ask(pytorchFamily(), "largest-vote-share");
    QCOMPARE(pointOf(votes, "2022-09").value, 6.0 / 11.0);
    QCOMPARE(pointOf(votes, "2023-06").value, 6.0 / 11.0);
    QCOMPARE(pointOf(votes, "2024-10").value, 4.0 / 15.0);
}

/// Ten organizations at the end of September 2023: one vote each, or six of Meta's going on.
void TestGovernanceSeries::votesOfTheUndefinedYearLieBetweenBothReadings()
{
    const MetricSeries votes = ask(pytorchFamily(), "largest-vote-share");
    const MetricPoint first = pointOf(votes, "2023-09");
    QVERIFY(!first.value);
    QCOMPARE(first.low, 1.0 / 10.0);
    QCOMPARE(first.high, 6.0 / 15.0);
    QVERIFY(!pointOf(votes, "2024-08").value);
    QVERIFY(pointOf(votes, "2024-08").low);
}

/// Between the announcement and the charter the board had seats, and no votes were written down.
void TestGovernanceSeries::beforeVotesAreDefinedNobodyHasAShare()
{
    const MetricSource source = pytorchFamily();
    const auto question = parseMetric(*source.dataset, "largest-vote-share");
    for (const QStringView before : {u"2022-09-12", u"2022-09-13"}) {
        const auto point = metricAt(source, *question, day(before));
        QVERIFY(point && !point->value && !point->low && !point->high);
    }
    QCOMPARE(metricAt(source, *question, day(u"2022-09-14"))->value, 6.0 / 11.0);
}

void TestGovernanceSeries::equalSeatsAreAsManyEffectiveOrganizations()
{
    const MetricSeries series = ask(sourceOf(changingBoard()), "board-effective-organizations");
    for (const MetricPoint& point : series)
        QVERIFY(isNear(point.value, 3.0));
    QVERIFY(isNear(ask(pytorchFamily(), "board-effective-organizations").front().value, 6.0));
}

void TestGovernanceSeries::aPossibleSeatGivesBounds()
{
    Dataset dataset = changingBoard();
    seat(dataset, 4, u"2023-02-20", {}, StartQualifier::NoLaterThan);
    const MetricSource source = sourceOf(std::move(dataset));
    const MetricPoint seats = pointOf(ask(source, "board-seats"), "2023-01");
    QVERIFY(!seats.value);
    QCOMPARE(seats.low, 3);
    QCOMPARE(seats.high, 4);
    const MetricPoint spread = pointOf(ask(source, "board-effective-organizations"), "2023-01");
    QVERIFY(isNear(spread.low, 3.0) && isNear(spread.high, 4.0));
    QCOMPARE(pointOf(ask(source, "board-seats"), "2023-02").value, 4);
}

void TestGovernanceSeries::turnoverIsHalfOfComingsAndGoingsPerSeat()
{
    const MetricSource source = sourceOf(changingBoard());
    const MetricSeries series = ask(source, "board-turnover-12m");
    QVERIFY(isNear(pointOf(series, "2023-06").value, 0.0));
    QVERIFY(isNear(pointOf(series, "2023-07").value, 1.0 / 3.0));
    QVERIFY(isNear(pointOf(series, "2024-06").value, 1.0 / 3.0));
    QVERIFY(isNear(pointOf(ask(source, "board-turnover-12m", {.windowMonths = 6}), "2024-01").value,
                   0.0));
}

void TestGovernanceSeries::aWindowWithTheFoundingHasNoTurnover_data()
{
    QTest::addColumn<PeriodUnit>("every");
    QTest::addColumn<int>("window");
    QTest::addColumn<QString>("last");
    QTest::newRow("twelve months") << PeriodUnit::Month << 12 << "2023-04";
    QTest::newRow("a month") << PeriodUnit::Month << 1 << "2022-05";
    QTest::newRow("a year") << PeriodUnit::Year << 12 << "2022";
    QTest::newRow("two quarters") << PeriodUnit::Quarter << 6 << "2022-Q3";
}

void TestGovernanceSeries::aWindowWithTheFoundingHasNoTurnover()
{
    QFETCH(PeriodUnit, every);
    QFETCH(int, window);
    QFETCH(QString, last);
    const MetricSeries series = ask(sourceOf(changingBoard()), "board-turnover-12m",
                                    {.every = every, .windowMonths = window});
    bool hasFounding = true;
    for (const MetricPoint& point : series) {
        QCOMPARE(point.value.has_value(), !hasFounding);
        hasFounding = hasFounding && periodText(point.span) != last;
    }
    QVERIFY(!hasFounding);
}

void TestGovernanceSeries::aFoundingOnTheFirstDayOfAWindowLiesInIt()
{
    Dataset dataset = emptyBoard();
    seat(dataset, 0, u"2022-05-01");
    const MetricSeries series = ask(sourceOf(std::move(dataset)), "board-turnover-12m",
                                    {.windowMonths = 1});
    QVERIFY(!pointOf(series, "2022-05").value);
    QVERIFY(isNear(pointOf(series, "2022-06").value, 0.0));
}

void TestGovernanceSeries::continuityIsNoneWhileThereWasNoBoard()
{
    const MetricSource source = sourceOf(changingBoard());
    const MetricSeries yearly = ask(source, "board-continuity-12m");
    QVERIFY(!pointOf(yearly, "2023-04").value);
    QVERIFY(isNear(pointOf(yearly, "2023-05").value, 1.0));
    QVERIFY(isNear(pointOf(yearly, "2023-07").value, 0.5));
    QVERIFY(isNear(pointOf(yearly, "2024-06").value, 0.5));
    const MetricSeries halves = ask(source, "board-continuity-12m",
                                    {.every = PeriodUnit::Year, .windowMonths = 9});
    QVERIFY(!halves.front().value); // 2022-03-31 lies in the year, but before the board
    QVERIFY(isNear(halves[1].value, 0.5));
}

void TestGovernanceSeries::continuityIsNoneWhileABoardWasOnlyPossible()
{
    Dataset dataset = emptyBoard();
    seat(dataset, 0, u"2023-02-20", {}, StartQualifier::NoLaterThan);
    const MetricSeries series = ask(sourceOf(std::move(dataset)), "board-continuity-12m",
                                    {.windowMonths = 1});
    QCOMPARE(periodText(series.front().span), "2022-11");
    QVERIFY(!pointOf(series, "2023-02").value);
    QVERIFY(isNear(pointOf(series, "2023-03").value, 1.0));
}

void TestGovernanceSeries::theGapIsSeatsLessCommits()
{
    const auto monthly = [](int unknown) {
        return std::vector{commits("2023-08", 1, 60, 0), commits("2023-08", 2, 40 - unknown, 4),
                           commits("2023-08", 3, unknown)};
    };
    const MetricParameters parameters{.windowMonths = 1};
    const MetricPoint exact = pointOf(
        ask(sourceOf(changingBoard(monthly(0))), "seat-gap:org-0", parameters), "2023-08");
    QVERIFY(isNear(exact.value, 1.0 / 3.0 - 0.6));
    const MetricSource source = sourceOf(changingBoard(monthly(10)));
    const MetricPoint open = pointOf(ask(source, "seat-gap:org-0", parameters), "2023-08");
    QVERIFY(!open.value);
    QVERIFY(isNear(open.low, 1.0 / 3.0 - 0.7) && isNear(open.high, 1.0 / 3.0 - 0.6));
    QVERIFY(isNear(open.coverage, 0.9));
    const MetricPoint seatless = pointOf(ask(source, "seat-gap:org-4", parameters), "2023-08");
    QVERIFY(isNear(seatless.low, -0.4) && isNear(seatless.high, -0.3));
    const MetricPoint quiet = pointOf(ask(source, "seat-gap:org-0", parameters), "2023-09");
    QVERIFY(!quiet.value && !quiet.low && !quiet.high);
}

void TestGovernanceSeries::whereAllSeatsAreOnlyPossibleThereIsNoGap()
{
    Dataset dataset = emptyBoard({commits("2023-01", 1, 5, 0)});
    seat(dataset, 0, u"2023-02-20", {}, StartQualifier::NoLaterThan);
    const MetricSeries series = ask(sourceOf(std::move(dataset)), "seat-gap:org-0");
    const MetricPoint before = pointOf(series, "2023-01");
    QVERIFY(!before.value && !before.low && !before.high);
    QCOMPARE(pointOf(series, "2023-02").value, 0.0);
}

void TestGovernanceSeries::theGapsOfPyTorchContainTheDifferenceOfTheShares()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries gaps = ask(source, "seat-gap:meta");
    const MetricSeries shares = ask(source, "share:meta", {.windowMonths = 12});
    const MetricPoint gap = gaps.front();
    const MetricPoint share = pointOf(shares, periodText(gap.span));
    QVERIFY(isNear(gap.low, 1.0 / 6.0 - *share.high));
    QVERIFY(isNear(gap.high, 1.0 / 6.0 - *share.low));
    for (const MetricPoint& point : gaps)
        QVERIFY(point.low.value_or(-1.0) >= -1.0 && point.high.value_or(1.0) <= 1.0);
}

void TestGovernanceSeries::withoutABoardThereAreNoPeriods()
{
    const MetricSource source = sourceOf({commits("2023-01", 1, 5, 0)});
    for (const char* id : {"members", "board-seats", "board-turnover-12m", "board-continuity-12m",
                           "largest-vote-share", "seat-gap:org-0"})
        QVERIFY(ask(source, id).empty());
}

QTEST_GUILESS_MAIN(TestGovernanceSeries)
#include "tst_governance_series.moc"
