// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_summary.h"

#include <QTest>

using namespace steward;

namespace {

/// Months from January 2020; no value where negative.
QString toldOf(const std::vector<double>& values, ChartUnit unit = ChartUnit::People)
{
    ChartSpec spec;
    ChartSeries series;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Month month = *parseMonth(u"2020-01") + static_cast<int>(i);
        ChartPoint point;
        point.span = {month.firstDay(), month.lastDay() + 1};
        if (values[i] >= 0.0)
            point.value = values[i];
        series.points.push_back(point);
    }
    spec.panels = {ChartPanel{.unit = unit, .series = {series}}};
    ChartWords words;
    words.panels = {{.axis = {}, .series = {QStringLiteral("Active")}}};
    return summaryText(spec, words);
}

std::vector<double> twoYears(double first, double second)
{
    std::vector<double> values(12, first);
    values.resize(24, second);
    return values;
}

} // namespace

class TestChartSummary : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoData();
    void undefinedValuesAreNoData();
    void onePointIsItsValue();
    void theRangeNamesTheMonths();
    void ofEqualExtremesTheFirstIsNamed();
    void aConstantIsSaidOnce();
    void theTrendIsInPercent();
    void theTrendOfSharesIsInPercentagePoints();
    void littleChangeIsAboutTheSame();
    void growthFromNothingHasNoPercentage();
    void lessThanTwoYearsHaveNoTrend();
    void coverageAndHiddenSeriesAreSaid();
};

void TestChartSummary::nothingIsNoData() { QCOMPARE(toldOf({}), "Active: no data."); }

void TestChartSummary::undefinedValuesAreNoData()
{
    QCOMPARE(toldOf({-1, -1, -1}), "Active: no data.");
}

void TestChartSummary::onePointIsItsValue()
{
    QCOMPARE(toldOf({-1, 5, -1}), "Active, Feb 2020: 5.");
}

void TestChartSummary::theRangeNamesTheMonths()
{
    QCOMPARE(toldOf({5, 2, 9, 7}), "Active, from Jan 2020 to Apr 2020: lowest 2 (Feb 2020), "
                                   "highest 9 (Mar 2020), latest 7 (Apr 2020).");
}

void TestChartSummary::ofEqualExtremesTheFirstIsNamed()
{
    QCOMPARE(toldOf({2, 9, 2, 9}), "Active, from Jan 2020 to Apr 2020: lowest 2 (Jan 2020), "
                                   "highest 9 (Feb 2020), latest 9 (Apr 2020).");
}

void TestChartSummary::aConstantIsSaidOnce()
{
    QCOMPARE(toldOf({3, 3}), "Active, from Jan 2020 to Feb 2020: always 3.");
}

void TestChartSummary::theTrendIsInPercent()
{
    QVERIFY(toldOf(twoYears(100, 112)).endsWith(QStringLiteral("; up 12 % on the year before.")));
    QVERIFY(toldOf(twoYears(100, 50)).endsWith(QStringLiteral("; down 50 % on the year before.")));
}

void TestChartSummary::theTrendOfSharesIsInPercentagePoints()
{
    QVERIFY(toldOf(twoYears(0.40, 0.43), ChartUnit::Share)
                .endsWith(QStringLiteral("; up 3 percentage points on the year before.")));
}

void TestChartSummary::littleChangeIsAboutTheSame()
{
    QVERIFY(toldOf(twoYears(100, 104))
                .endsWith(QStringLiteral("; about the same as the year before.")));
}

void TestChartSummary::growthFromNothingHasNoPercentage()
{
    QVERIFY(toldOf(twoYears(0, 4)).endsWith(QStringLiteral("; up on the year before.")));
}

void TestChartSummary::lessThanTwoYearsHaveNoTrend()
{
    std::vector<double> values = twoYears(100, 200);
    values.pop_back();
    QVERIFY(!toldOf(values).contains(QStringLiteral("year before")));
}

void TestChartSummary::coverageAndHiddenSeriesAreSaid()
{
    ChartSpec spec;
    ChartSeries series;
    for (const int number : {0, 31}) {
        ChartPoint point;
        point.span = {Day{number}, Day{number + 28}};
        point.value = number;
        point.coverage = 0.71;
        series.points.push_back(point);
    }
    spec.panels = {ChartPanel{.series = {series, series}}};
    spec.panels[0].series[1].isHidden = true;
    ChartWords words;
    words.panels = {{.axis = {}, .series = {QStringLiteral("a"), QStringLiteral("b")}}};
    QVERIFY(summaryText(spec, words).endsWith(QStringLiteral("; coverage 71 %. b: switched off.")));
}

QTEST_GUILESS_MAIN(TestChartSummary)
#include "tst_chart_summary.moc"
