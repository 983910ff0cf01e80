// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"

#include <QTest>

using namespace steward;

class TestDay : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfFourCenturiesSurvivesItsText();
    void textsThatAreNoDateAreRefused_data();
    void textsThatAreNoDateAreRefused();
    void aPartialDateMeansAllOfIt_data();
    void aPartialDateMeansAllOfIt();
    void addingMonthsStaysInsideTheMonth();
    void monthsCountAcrossYears();
};

void TestDay::everyDayOfFourCenturiesSurvivesItsText()
{
    const Day first = *dayFromCivil(1900, 1, 1);
    const Day last = *dayFromCivil(2300, 1, 1);
    CivilDate previous = civil(first - 1);
    for (Day day = first; day < last; day = day + 1) {
        const CivilDate date = civil(day);
        QVERIFY(previous < date);
        QCOMPARE(dayFromCivil(date.year, date.month, date.day), std::optional(day));
        QCOMPARE(parseDay(isoText(day)), std::optional(day));
        previous = date;
    }
}

void TestDay::textsThatAreNoDateAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2022-9-12", "2022-09-31", "2023-02-29", "0000-01-01", "20220912",
                             "2022-13", "2022-00", "12022-01-01", "-001-01-01", "2022-09-12 ",
                             "2022/09/12", "2022-W37", "２０２２", "+022", "2022-09-12T00:00"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDay::textsThatAreNoDateAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parsePartialDate(text));
    QVERIFY(!parseDay(text));
}

void TestDay::aPartialDateMeansAllOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("year") << "2016" << "2016-01-01" << "2016-12-31";
    QTest::newRow("month of a leap year") << "2016-02" << "2016-02-01" << "2016-02-29";
    QTest::newRow("month") << "2023-09" << "2023-09-01" << "2023-09-30";
    QTest::newRow("day") << "2022-09-12" << "2022-09-12" << "2022-09-12";
    QTest::newRow("the last year") << "9999" << "9999-01-01" << "9999-12-31";
    QTest::newRow("the first year") << "0001" << "0001-01-01" << "0001-12-31";
}

void TestDay::aPartialDateMeansAllOfIt()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto date = parsePartialDate(text);
    QVERIFY(date);
    QCOMPARE(isoText(date->firstDay()), first);
    QCOMPARE(isoText(date->lastDay()), last);
    QCOMPARE(isoText(*date), text);
}

void TestDay::addingMonthsStaysInsideTheMonth()
{
    QCOMPARE(isoText(addMonths(*parseDay(u"2024-01-31"), 1)), QStringLiteral("2024-02-29"));
    QCOMPARE(isoText(addMonths(*parseDay(u"2024-03-31"), -1)), QStringLiteral("2024-02-29"));
    QCOMPARE(isoText(addMonths(*parseDay(u"2022-11-15"), 14)), QStringLiteral("2024-01-15"));
    QCOMPARE(isoText(addMonths(*parseDay(u"0001-01-31"), -1)), QStringLiteral("0001-12-31"));
}

void TestDay::monthsCountAcrossYears()
{
    const auto december = parseMonth(u"2021-12");
    const auto january = parseMonth(u"2022-01");
    QVERIFY(december && january);
    QCOMPARE(*january - *december, 1);
    QCOMPARE(isoText(december->lastDay() + 1), isoText(january->firstDay()));
    QCOMPARE(isoText(*january), QStringLiteral("2022-01"));
    QVERIFY(!parseMonth(u"2022-01-01"));
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
