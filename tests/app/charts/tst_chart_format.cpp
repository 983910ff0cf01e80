// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_format.h"

#include <QTest>

using namespace steward;

namespace {

DaySpan span(QStringView begin, QStringView end) { return {*parseDay(begin), *parseDay(end)}; }

} // namespace

class TestChartFormat : public QObject
{
    Q_OBJECT

private slots:
    void valuesHaveAsManyDecimalsAsTheirUnitNeeds_data();
    void valuesHaveAsManyDecimalsAsTheirUnitNeeds();
    void spansAreNamedByWhatTheyAre_data();
    void spansAreNamedByWhatTheyAre();
    void agesAreMonthsOrYears();
};

void TestChartFormat::valuesHaveAsManyDecimalsAsTheirUnitNeeds_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, ChartUnit unit, double value, const char* text) {
        QTest::newRow(name) << static_cast<int>(unit) << value << QString::fromUtf8(text);
    };
    row("whole people", ChartUnit::People, 12.0, "12");
    row("people on average", ChartUnit::People, 12.34, "12.3");
    row("rounds to whole", ChartUnit::PeoplePerMonth, 11.98, "12");
    row("days", ChartUnit::Days, 7.25, "7.3");
    row("share", ChartUnit::Share, 0.423, "42 %");
    row("small share", ChartUnit::Share, 0.001, "< 1 %");
    row("no share", ChartUnit::Share, 0.0, "0 %");
    row("index", ChartUnit::Index, 100.4, "100");
    row("number", ChartUnit::Number, 0.625, "0.63");
    row("number with one decimal", ChartUnit::Number, 2.5, "2.5");
    row("whole number", ChartUnit::Number, 3.0, "3");
    row("negative", ChartUnit::Number, -0.5, "-0.5");
}

void TestChartFormat::valuesHaveAsManyDecimalsAsTheirUnitNeeds()
{
    QFETCH(int, unit);
    QFETCH(double, value);
    QTEST(valueText(static_cast<ChartUnit>(unit), value), "text");
}

void TestChartFormat::spansAreNamedByWhatTheyAre_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("month") << "2022-09-01"
                           << "2022-10-01"
                           << "Sep 2022";
    QTest::newRow("quarter") << "2022-07-01"
                             << "2022-10-01"
                             << "Q3 2022";
    QTest::newRow("year") << "2022-01-01"
                          << "2023-01-01"
                          << "2022";
    QTest::newRow("three months that are no quarter") << "2022-08-01"
                                                      << "2022-11-01"
                                                      << "2022-08-01 to 2022-10-31";
    QTest::newRow("day") << "2022-09-05"
                         << "2022-09-06"
                         << "2022-09-05";
    QTest::newRow("days") << "2022-09-05"
                          << "2022-10-05"
                          << "2022-09-05 to 2022-10-04";
}

void TestChartFormat::spansAreNamedByWhatTheyAre()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    ChartPoint point;
    point.span = span(begin, end);
    QTEST(pointText(point), "text");
    point.label = QStringLiteral("release 2.1");
    point.partial = true;
    QCOMPARE(pointText(point), "release 2.1, incomplete");
}

void TestChartFormat::agesAreMonthsOrYears()
{
    QCOMPARE(ageText(0), "0");
    // Plural forms come with the translation.
    QCOMPARE(ageText(6), "6 month(s)");
    QCOMPARE(ageText(24), "2 year(s)");
    ChartPoint point;
    point.span = {Day{12}, Day{13}};
    QCOMPARE(pointText(point, ChartAxis::Age), "Month 12");
    point.span.end = Day{18};
    QCOMPARE(pointText(point, ChartAxis::Age), "Months 12 to 17");
}

QTEST_GUILESS_MAIN(TestChartFormat)
#include "tst_chart_format.moc"
