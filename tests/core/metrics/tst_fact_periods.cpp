// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/fact_periods.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

MetricSource seenUntil(QStringView isoDay)
{
    Dataset dataset;
    dataset.info.asOf = day(isoDay);
    return sourceOf(std::move(dataset));
}

FactPeriods periodsFrom(QStringView first, QStringView evidence, const MetricParameters& parameters)
{
    const MetricSource source = seenUntil(evidence);
    return factPeriods({source, parameters}, day(first));
}

} // namespace

class TestFactPeriods : public QObject
{
    Q_OBJECT

private slots:
    void periodsGoFromTheFirstFactToTheEvidence();
    void thePeriodOfTheEvidenceIsLookedAtOnItsDay();
    void evidenceOnTheLastDayCompletesAPeriod();
    void windowsEndWithTheirPeriods();
    void aFactFarOffDoesNotMakeAPeriodOfEveryMonthSince();
    void factsAfterTheEvidenceHaveNoPeriods();
    void countsAreValuesOnlyWhereTheyAreExact();
};

void TestFactPeriods::periodsGoFromTheFirstFactToTheEvidence()
{
    const FactPeriods months = periodsFrom(u"2022-09-12", u"2022-11-30", {});
    QCOMPARE(months.series.size(), std::size_t{3});
    QCOMPARE(periodText(months.series.front().span), "2022-09");
    QCOMPARE(periodText(months.series.back().span), "2022-11");
    const FactPeriods years = periodsFrom(u"2022-09-12", u"2023-11-30",
                                          {.every = PeriodUnit::Year});
    QCOMPARE(periodText(years.series.front().span), "2022");
    QCOMPARE(years.series.size(), std::size_t{2});
}

void TestFactPeriods::thePeriodOfTheEvidenceIsLookedAtOnItsDay()
{
    const FactPeriods quarters = periodsFrom(u"2022-05-01", u"2022-08-15",
                                             {.every = PeriodUnit::Quarter});
    QCOMPARE(quarters.days, (std::vector{day(u"2022-06-30"), day(u"2022-08-15")}));
    QVERIFY(!quarters.series[0].partial);
    QVERIFY(quarters.series[1].partial);
}

void TestFactPeriods::evidenceOnTheLastDayCompletesAPeriod()
{
    QVERIFY(!periodsFrom(u"2022-08-01", u"2022-08-31", {}).series.back().partial);
    QVERIFY(periodsFrom(u"2022-08-01", u"2022-08-30", {}).series.back().partial);
}

void TestFactPeriods::windowsEndWithTheirPeriods()
{
    const FactPeriods months = periodsFrom(u"2022-09-12", u"2022-11-30", {.windowMonths = 12});
    QCOMPARE(months.windows.back(), twelveMonthsTo(*parseMonth(u"2022-11")));
}

void TestFactPeriods::aFactFarOffDoesNotMakeAPeriodOfEveryMonthSince()
{
    for (const PeriodUnit every : allPeriodUnits) {
        const FactPeriods periods = periodsFrom(u"0001-01-01", u"9999-12-31", {.every = every});
        QVERIFY(periods.series.size() >= 2400 && periods.series.size() <= 2401);
        QCOMPARE(periods.days.back(), day(u"9999-12-31"));
    }
}

void TestFactPeriods::factsAfterTheEvidenceHaveNoPeriods()
{
    QVERIFY(periodsFrom(u"2022-12-01", u"2022-11-30", {}).series.empty());
}

void TestFactPeriods::countsAreValuesOnlyWhereTheyAreExact()
{
    MetricPoint exact;
    setCount(exact, {4, 4});
    QCOMPARE(exact.value, 4.0);
    QVERIFY(!exact.low && !exact.high);
    MetricPoint open;
    setCount(open, {4, 6});
    QVERIFY(!open.value);
    QCOMPARE(open.low, 4.0);
    QCOMPARE(open.high, 6.0);
}

QTEST_GUILESS_MAIN(TestFactPeriods)
#include "tst_fact_periods.moc"
