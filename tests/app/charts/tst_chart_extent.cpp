// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_extent.h"

#include "tests/app/charts/plain_series.h"

#include <QTest>

using namespace steward;

class TestChartExtent : public QObject
{
    Q_OBJECT

private slots:
    void theLargestOfAStackIsASum();
    void hiddenSeriesDoNotCount();
    void limitsCountWhereTheyAreDrawn();
    void thePanelsMaximumIsTheLeast();
    void theSmallestPositiveValueIgnoresZeros();
    void onlyLinesHaveALogScale();
    void theReadingIsTheLastPointThatHasBegun();
    void aStepHoldsBeyondItsSpanButNotBeyondTheLast();
    void pointsThatTouchTheWindowAreVisible();
};

void TestChartExtent::theLargestOfAStackIsASum()
{
    ChartPanel panel{.series = {plainSeries({1, 2}), plainSeries({3, 1})}};
    QCOMPARE(largestValue(panel), 3.0);
    panel.kind = ChartKind::StackedArea;
    QCOMPARE(largestValue(panel), 4.0);
    QCOMPARE(largestValue({}), 0.0);
}

void TestChartExtent::hiddenSeriesDoNotCount()
{
    ChartPanel panel{.series = {plainSeries({1, 2}), plainSeries({3, 1})}};
    panel.series[1].isHidden = true;
    QCOMPARE(largestValue(panel), 2.0);
    panel.kind = ChartKind::StackedArea;
    QCOMPARE(largestValue(panel), 2.0);
}

void TestChartExtent::limitsCountWhereTheyAreDrawn()
{
    ChartPanel panel{.series = {plainSeries({1, 2})}};
    panel.series[0].points[1].high = 9.0;
    QCOMPARE(largestValue(panel), 2.0);
    panel.series[0].hasBand = true;
    QCOMPARE(largestValue(panel), 9.0);
}

void TestChartExtent::thePanelsMaximumIsTheLeast()
{
    ChartPanel panel{.series = {plainSeries({1, 2})}, .maximum = 10.0};
    QCOMPARE(largestValue(panel), 10.0);
    panel.maximum = 1.0;
    QCOMPARE(largestValue(panel), 2.0);
}

void TestChartExtent::theSmallestPositiveValueIgnoresZeros()
{
    QCOMPARE(smallestPositive({.series = {plainSeries({0, 5, 3})}}), std::optional(3.0));
    QVERIFY(!smallestPositive({.series = {plainSeries({0, -1})}}));
}

void TestChartExtent::onlyLinesHaveALogScale()
{
    ChartPanel panel;
    panel.scale = ValueScale::Log;
    QCOMPARE(scaleOf(panel), ValueScale::Log);
    panel.kind = ChartKind::Bars;
    QCOMPARE(scaleOf(panel), ValueScale::Linear);
}

void TestChartExtent::theReadingIsTheLastPointThatHasBegun()
{
    const ChartSeries values = plainSeries({1, 2});
    QCOMPARE(pointAt(values, Day{-1}), nullptr);
    QCOMPARE(pointAt(values, Day{0}), &values.points[0]);
    QCOMPARE(pointAt(values, Day{10}), &values.points[1]);
    QCOMPARE(pointAt(values, Day{500}), &values.points[1]);
}

void TestChartExtent::aStepHoldsBeyondItsSpanButNotBeyondTheLast()
{
    ChartSeries values = plainSeries({1, 2});
    values.points[0].span.end = Day{3};
    QCOMPARE(pointOn(values, ChartKind::Line, Day{5}), nullptr);
    QCOMPARE(pointOn(values, ChartKind::Steps, Day{5}), &values.points[0]);
    QCOMPARE(pointOn(values, ChartKind::Steps, Day{25}), nullptr);
}

void TestChartExtent::pointsThatTouchTheWindowAreVisible()
{
    const ChartSeries values = plainSeries({1, 2, 3, 4});
    const PointRange range = visiblePoints(values, {Day{10}, Day{25}});
    QCOMPARE(range.first, 1);
    QCOMPARE(range.last, 3);
    QVERIFY(visiblePoints(values, {Day{40}, Day{50}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChartExtent)
#include "tst_chart_extent.moc"
