// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/chart_trend.h"

#include <QTest>

#include <vector>

using namespace steward;

namespace {

/// Months from January 2020.
ChartSeries months(const std::vector<double>& values)
{
    ChartSeries series;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Month month = *parseMonth(u"2020-01") + static_cast<int>(i);
        ChartPoint point;
        point.span = {month.firstDay(), month.lastDay() + 1};
        point.value = values[i];
        series.points.push_back(point);
    }
    return series;
}

ChartSeries twoYears(double first, double second)
{
    std::vector<double> values(12, first);
    values.resize(24, second);
    return months(values);
}

TrendKind kindOf(double first, double second, ChartUnit unit = ChartUnit::People)
{
    return yearTrend(twoYears(first, second), unit)->kind;
}

} // namespace

class TestChartTrend : public QObject
{
    Q_OBJECT

private slots:
    void theLastYearIsComparedWithTheOneBefore();
    void fivePercentIsStillTheSame();
    void sharesDifferInPoints();
    void fewerThanTwoYearsClaimNothing();
    void incompleteMonthsAreLeftOut();
    void aGapClaimsNothing();
    void pointsThatAreNoMonthsClaimNothing();
    void nothingBeforeHasNoPercentage();
};

void TestChartTrend::theLastYearIsComparedWithTheOneBefore()
{
    std::vector<double> values(8, 1000.0); // long ago
    values.resize(20, 100.0);
    values.resize(32, 112.0);
    const auto trend = yearTrend(months(values), ChartUnit::People);
    QVERIFY(trend);
    QCOMPARE(trend->kind, TrendKind::Up);
    QCOMPARE(*trend->change, 0.12);
    QCOMPARE(*yearTrend(twoYears(100, 50), ChartUnit::People)->change, -0.5);
    QCOMPARE(kindOf(100, 50), TrendKind::Down);
}

void TestChartTrend::fivePercentIsStillTheSame()
{
    QCOMPARE(kindOf(100, 105), TrendKind::Same);
    QCOMPARE(kindOf(100, 95), TrendKind::Same);
    QCOMPARE(kindOf(100, 105.1), TrendKind::Up);
    QCOMPARE(kindOf(100, 94.9), TrendKind::Down);
    QCOMPARE(kindOf(0, 0), TrendKind::Same);
}

void TestChartTrend::sharesDifferInPoints()
{
    const auto trend = yearTrend(twoYears(0.40, 0.43), ChartUnit::Share);
    QCOMPARE(trend->kind, TrendKind::Up);
    QVERIFY(std::abs(*trend->change - 0.03) < 1e-12);
    // 20 % more, but less than half a point.
    QCOMPARE(kindOf(0.020, 0.024, ChartUnit::Share), TrendKind::Same);
}

void TestChartTrend::fewerThanTwoYearsClaimNothing()
{
    ChartSeries series = twoYears(100, 200);
    series.points.pop_back();
    QVERIFY(!yearTrend(series, ChartUnit::People));
    QVERIFY(!yearTrend({}, ChartUnit::People));
}

void TestChartTrend::incompleteMonthsAreLeftOut()
{
    std::vector<double> values(12, 100.0);
    values.resize(24, 112.0);
    values.resize(27, 1.0);
    ChartSeries series = months(values);
    series.points[24].partial = series.points[25].partial = true;
    series.points[26].value.reset();
    QCOMPARE(*yearTrend(series, ChartUnit::People)->change, 0.12);
    for (std::size_t i = 23; i < 27; ++i)
        series.points[i].partial = true;
    QVERIFY(!yearTrend(series, ChartUnit::People));
}

void TestChartTrend::aGapClaimsNothing()
{
    ChartSeries series = twoYears(100, 200);
    series.points[7].value.reset();
    QVERIFY(!yearTrend(series, ChartUnit::People));
    std::vector<double> values(30, 1.0);
    ChartSeries missing = months(values);
    missing.points.erase(missing.points.begin() + 20);
    QVERIFY(!yearTrend(missing, ChartUnit::People));
}

void TestChartTrend::pointsThatAreNoMonthsClaimNothing()
{
    ChartSeries series;
    for (int i = 0; i < 30; ++i) {
        ChartPoint point;
        point.span = {Day{90 * i}, Day{90 * (i + 1)}};
        point.value = i;
        series.points.push_back(point);
    }
    QVERIFY(!yearTrend(series, ChartUnit::People));
}

void TestChartTrend::nothingBeforeHasNoPercentage()
{
    const auto trend = yearTrend(twoYears(0, 3), ChartUnit::People);
    QCOMPARE(trend->kind, TrendKind::Up);
    QVERIFY(!trend->change);
}

QTEST_GUILESS_MAIN(TestChartTrend)
#include "tst_chart_trend.moc"
