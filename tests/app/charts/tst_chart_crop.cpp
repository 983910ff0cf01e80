// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_crop.h"

#include "tests/app/charts/plain_series.h"

#include <QTest>

using namespace steward;

namespace {

using Points = std::vector<QPointF>;

constexpr DaySpan everything{Day{-100}, Day{1000}};

} // namespace

class TestChartCrop : public QObject
{
    Q_OBJECT

private slots:
    void aLineGoesThroughTheMiddlesOfItsSpans();
    void undefinedValuesAreGapsAndNotZero();
    void partialMonthsAreARunOfTheirOwnThatTouchesTheOther();
    void aWindowCutsBetweenPoints();
    void aWindowBetweenTwoPointsStillShowsTheLine();
    void stackedEdgesAreSums();
    void barsAreAsWideAsTheirSpansAndCut();
    void aHiddenSeriesAddsNothingToAStack();
    void aStepHoldsUntilTheNextBegins();
    void stepsAreCutAtGapsAndDashedWherePartial();
    void limitsAreABandThatEndsWhereOneIsMissing();
    void theBandOfStepsIsStepped();
    void onALogScaleValuesOfZeroAreGaps();
    void aBandBelowTheLogAxisEndsAtIt();
    void onlyPointsNearTheWindowAreTaken();
    void aLineBelowTheFootOfTheAxisEndsWhereItCrossesIt();
    void aLineThatStaysAboveIsLeftAsItIs();
};

void TestChartCrop::aLineGoesThroughTheMiddlesOfItsSpans()
{
    const auto runs = lineRuns(plainSeries({1, 2}), everything);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].points, (Points{{5, 1}, {15, 2}}));
}

void TestChartCrop::undefinedValuesAreGapsAndNotZero()
{
    const auto runs = lineRuns(plainSeries({1, -1, 3, 4}), everything);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].points, (Points{{5, 1}}));
    QCOMPARE(runs[1].points, (Points{{25, 3}, {35, 4}}));
}

void TestChartCrop::partialMonthsAreARunOfTheirOwnThatTouchesTheOther()
{
    ChartSeries values = plainSeries({1, 2, 3, 4});
    values.points[2].partial = true;
    const auto runs = lineRuns(values, everything);
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs[0].points, (Points{{5, 1}, {15, 2}}));
    QVERIFY(runs[1].partial);
    QCOMPARE(runs[1].points, (Points{{15, 2}, {25, 3}, {35, 4}}));
    QCOMPARE(runs[2].points, (Points{{35, 4}}));
}

void TestChartCrop::aWindowCutsBetweenPoints()
{
    const auto runs = lineRuns(plainSeries({0, 10, 0}), {Day{10}, Day{20}});
    QCOMPARE(runs[0].points, (Points{{10, 5}, {15, 10}, {20, 5}}));
}

void TestChartCrop::aWindowBetweenTwoPointsStillShowsTheLine()
{
    const auto runs = lineRuns(plainSeries({0, 10}), {Day{7}, Day{9}});
    QCOMPARE(runs[0].points, (Points{{7, 2}, {9, 4}}));
}

void TestChartCrop::stackedEdgesAreSums()
{
    const auto edges = stackedEdges({plainSeries({1, 2}), plainSeries({3, -1})}, everything);
    QCOMPARE(edges[0], (Points{{5, 1}, {15, 2}}));
    QCOMPARE(edges[1], (Points{{5, 4}, {15, 2}}));
}

void TestChartCrop::barsAreAsWideAsTheirSpansAndCut()
{
    const Points outline = barOutline(plainSeries({1, -1, 3}), {Day{5}, Day{25}});
    QCOMPARE(outline,
             (Points{{5, 0}, {5, 1}, {10, 1}, {10, 0}, {20, 0}, {20, 3}, {25, 3}, {25, 0}}));
}

void TestChartCrop::aHiddenSeriesAddsNothingToAStack()
{
    ChartSeries hidden = plainSeries({7, 7});
    hidden.isHidden = true;
    const auto edges = stackedEdges({plainSeries({1, 2}), hidden, plainSeries({3, 4})}, everything);
    QCOMPARE(edges[1], edges[0]);
    QCOMPARE(edges[2], (Points{{5, 4}, {15, 6}}));
}

void TestChartCrop::aStepHoldsUntilTheNextBegins()
{
    ChartSeries steps = plainSeries({3, 2, 1});
    steps.points[1].span.end = Day{13}; // the next begins only on day 20
    const auto runs = stepRuns(steps, everything);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].points, (Points{{0, 3}, {10, 3}, {10, 2}, {20, 2}, {20, 1}, {30, 1}}));
    QCOMPARE(stepRuns(steps, {Day{4}, Day{12}})[0].points,
             (Points{{4, 3}, {10, 3}, {10, 2}, {12, 2}}));
}

void TestChartCrop::stepsAreCutAtGapsAndDashedWherePartial()
{
    ChartSeries steps = plainSeries({3, -1, 2, 1});
    steps.points[3].partial = true;
    const auto runs = stepRuns(steps, everything);
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs[0].points, (Points{{0, 3}, {10, 3}}));
    QCOMPARE(runs[1].points, (Points{{20, 2}, {30, 2}}));
    QVERIFY(runs[2].partial);
    QCOMPARE(runs[2].points, (Points{{30, 2}, {30, 1}, {40, 1}}));
}

void TestChartCrop::limitsAreABandThatEndsWhereOneIsMissing()
{
    ChartSeries series = plainSeries({2, 2, 2, 2, 2});
    for (ChartPoint& point : series.points) {
        point.low = 1.0;
        point.high = 4.0;
    }
    series.points[2].high.reset();
    const ChartScale scale{.window = everything, .maximum = 5.0};
    const auto runs = bandRuns(series, ChartKind::Line, scale);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].upper.front(), QPointF(5, 4));
    QCOMPARE(runs[0].upper.back(), QPointF(15, 4));
    QCOMPARE(runs[0].lower.back(), QPointF(15, 1));
    QCOMPARE(runs[1].lower.front(), QPointF(35, 1));
}

void TestChartCrop::theBandOfStepsIsStepped()
{
    ChartSeries series = plainSeries({2, 1});
    for (ChartPoint& point : series.points) {
        point.low = *point.value - 0.5;
        point.high = *point.value + 0.5;
    }
    const auto runs = bandRuns(series, ChartKind::Steps, {.window = everything, .maximum = 3.0});
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].upper, (Points{{0, 2.5}, {10, 2.5}, {10, 1.5}, {20, 1.5}}));
    QCOMPARE(runs[0].lower, (Points{{0, 1.5}, {10, 1.5}, {10, 0.5}, {20, 0.5}}));
}

void TestChartCrop::onALogScaleValuesOfZeroAreGaps()
{
    const auto runs = lineRuns(plainSeries({1, 10, 0, 1000}), everything, ValueScale::Log);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].points, (Points{{5, 0}, {15, 1}}));
    QCOMPARE(runs[1].points, (Points{{35, 3}}));
}

void TestChartCrop::aBandBelowTheLogAxisEndsAtIt()
{
    ChartSeries series = plainSeries({10});
    series.points[0].low = 0.0;
    series.points[0].high = 100.0;
    const auto runs = bandRuns(
        series, ChartKind::Line,
        {.window = everything, .maximum = 100.0, .minimum = 1.0, .kind = ValueScale::Log});
    QCOMPARE(runs[0].lower.front(), QPointF(5, 0));
    QCOMPARE(runs[0].upper.front(), QPointF(5, 2));
}

void TestChartCrop::onlyPointsNearTheWindowAreTaken()
{
    const ChartSeries series = plainSeries(std::vector<double>(100, 1.0));
    const auto near = pointsNear(series, {Day{500}, Day{520}});
    QCOMPARE(near.size(), std::size_t(4));
    QCOMPARE(near.front().span.begin, Day{490});
    QVERIFY(pointsNear({}, everything).empty());
}

void TestChartCrop::aLineBelowTheFootOfTheAxisEndsWhereItCrossesIt()
{
    const std::vector<ChartRun> runs{
        {.points = {{0, 2}, {10, -2}, {20, -1}, {30, 1}}, .partial = true},
        {.points = {{50, -3}}, .partial = false}};
    const auto above = aboveFloor(runs, 0.0);
    QCOMPARE(above.size(), std::size_t(2));
    QCOMPARE(above[0].points, (Points{{0, 2}, {5, 0}}));
    QCOMPARE(above[1].points, (Points{{25, 0}, {30, 1}}));
    QVERIFY(above[0].partial && above[1].partial);
}

void TestChartCrop::aLineThatStaysAboveIsLeftAsItIs()
{
    const std::vector<ChartRun> runs{{.points = {{0, 0}, {10, 2}}, .partial = false}};
    QCOMPARE(aboveFloor(runs, 0.0).front().points, runs.front().points);
}

QTEST_GUILESS_MAIN(TestChartCrop)
#include "tst_chart_crop.moc"
