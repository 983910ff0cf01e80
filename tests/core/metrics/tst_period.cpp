// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/period.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

Month month(const char* text) { return *parseMonth(QString::fromLatin1(text)); }

MonthRange months(const char* first, const char* last) { return {month(first), month(last)}; }

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void aMonthLiesInOnePeriodOfEachUnit();
    void periodsFollowEachOtherWithoutGaps();
    void periodsOfTheWholeCalendarAreTold();
    void noPeriodsLieBetweenALaterMonthAndAnEarlier();
    void daysOfMonthsAreHalfOpen();
    void aWindowEndsWithItsPeriod();
    void aWindowOfTwelveMonthsHoldsBothEnds();
    void theLastFullMonthIsTheDaysOwnOnlyOnItsLastDay();
    void wholePeriodsHaveAShortText_data();
    void wholePeriodsHaveAShortText();
};

void TestPeriod::aMonthLiesInOnePeriodOfEachUnit()
{
    QCOMPARE(periodAround(month("2022-08"), PeriodUnit::Month), months("2022-08", "2022-08"));
    QCOMPARE(periodAround(month("2022-07"), PeriodUnit::Quarter), months("2022-07", "2022-09"));
    QCOMPARE(periodAround(month("2022-09"), PeriodUnit::Quarter), months("2022-07", "2022-09"));
    QCOMPARE(periodAround(month("2022-01"), PeriodUnit::Year), months("2022-01", "2022-12"));
    QCOMPARE(periodAround(month("2022-12"), PeriodUnit::Year), months("2022-01", "2022-12"));
}

void TestPeriod::periodsFollowEachOtherWithoutGaps()
{
    const auto quarters = periodsBetween(month("2021-12"), month("2022-04"), PeriodUnit::Quarter);
    QCOMPARE(quarters, (std::vector{months("2021-10", "2021-12"), months("2022-01", "2022-03"),
                                    months("2022-04", "2022-06")}));
    QCOMPARE(periodsBetween(month("2022-04"), month("2022-04"), PeriodUnit::Year).size(),
             std::size_t{1});
}

void TestPeriod::periodsOfTheWholeCalendarAreTold()
{
    const auto years = periodsBetween(month("0001-01"), month("9999-12"), PeriodUnit::Year);
    QCOMPARE(years.size(), std::size_t{9999});
    QCOMPARE(years.back(), months("9999-01", "9999-12"));
    for (std::size_t i = 1; i < years.size(); ++i)
        QCOMPARE(years[i].first, years[i - 1].last + 1);
}

void TestPeriod::noPeriodsLieBetweenALaterMonthAndAnEarlier()
{
    QVERIFY(periodsBetween(month("2022-02"), month("2022-01"), PeriodUnit::Month).empty());
    QVERIFY(periodsBetween(month("2022-02"), month("2022-01"), PeriodUnit::Year).empty());
}

void TestPeriod::daysOfMonthsAreHalfOpen()
{
    const DaySpan days = months("2024-02", "2024-03").days();
    QCOMPARE(days, (DaySpan{day(u"2024-02-01"), day(u"2024-04-01")}));
}

void TestPeriod::aWindowEndsWithItsPeriod()
{
    const MonthRange quarter = months("2022-01", "2022-03");
    QCOMPARE(windowOf(quarter, 0), quarter);
    QCOMPARE(windowOf(quarter, 1), months("2022-03", "2022-03"));
    QCOMPARE(windowOf(quarter, 3), quarter);
    QCOMPARE(windowOf(quarter, 12), months("2021-04", "2022-03"));
    QCOMPARE(windowOf(quarter, 120).months(), 120);
}

void TestPeriod::aWindowOfTwelveMonthsHoldsBothEnds()
{
    const MonthRange year = twelveMonthsTo(month("2024-02"));
    QCOMPARE(isoText(year.first), "2023-03");
    QVERIFY(year.contains(year.first.number));
    QVERIFY(year.contains(year.last.number));
    QVERIFY(!year.contains(year.first.number - 1));
    QVERIFY(!year.contains(year.last.number + 1));
}

void TestPeriod::theLastFullMonthIsTheDaysOwnOnlyOnItsLastDay()
{
    QCOMPARE(isoText(lastFullMonth(day(u"2024-02-28"))), "2024-01");
    QCOMPARE(isoText(lastFullMonth(day(u"2024-02-29"))), "2024-02");
    QCOMPARE(isoText(lastFullMonth(day(u"2024-01-01"))), "2023-12");
}

void TestPeriod::wholePeriodsHaveAShortText_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* begin, const char* end, const char* text) {
        QTest::newRow(text) << begin << end << text;
    };
    row("2022-09-01", "2022-10-01", "2022-09");
    row("2024-02-01", "2024-03-01", "2024-02");
    row("0001-01-01", "0001-02-01", "0001-01");
    row("2022-01-01", "2022-04-01", "2022-Q1");
    row("2022-07-01", "2022-10-01", "2022-Q3");
    row("2022-10-01", "2023-01-01", "2022-Q4");
    row("2022-01-01", "2023-01-01", "2022");
    row("0009-01-01", "0010-01-01", "0009");
    row("2022-02-01", "2022-05-01", "2022-02-01/2022-05-01");
    row("2022-01-01", "2022-03-01", "2022-01-01/2022-03-01");
    row("2021-12-01", "2022-12-01", "2021-12-01/2022-12-01");
    row("2022-01-01", "2024-01-01", "2022-01-01/2024-01-01");
    row("2022-06-28", "2022-10-28", "2022-06-28/2022-10-28");
    row("2022-09-01", "2022-09-30", "2022-09-01/2022-09-30");
    row("2022-09-02", "2022-10-01", "2022-09-02/2022-10-01");
    row("2022-09-01", "2022-09-01", "2022-09-01/2022-09-01");
}

void TestPeriod::wholePeriodsHaveAShortText()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QTEST(periodText({day(begin), day(end)}), "text");
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
