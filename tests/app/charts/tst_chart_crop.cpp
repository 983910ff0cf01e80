// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_crop.h"

#include <QTest>

using namespace steward;

namespace {

/// Ten days each, from day 0, so middles are 5, 15, 25, …; no value where negative.
ChartSeries series(const std::vector<double>& values)
{
    ChartSeries result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        ChartPoint point;
        const auto begin = static_cast<std::int32_t>(10 * i);
        point.span = {Day{begin}, Day{begin + 10}};
        if (values[i] >= 0.0)
            point.value = values[i];
        result.points.push_back(point);
    }
    return result;
}

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
    void theLargestOfAStackIsASum();
    void theReadingIsTheLastPointThatHasBegun();
};

void TestChartCrop::aLineGoesThroughTheMiddlesOfItsSpans()
{
    const auto runs = lineRuns(series({1, 2}), everything);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].points, (Points{{5, 1}, {15, 2}}));
}

void TestChartCrop::undefinedValuesAreGapsAndNotZero()
{
    const auto runs = lineRuns(series({1, -1, 3, 4}), everything);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].points, (Points{{5, 1}}));
    QCOMPARE(runs[1].points, (Points{{25, 3}, {35, 4}}));
}

void TestChartCrop::partialMonthsAreARunOfTheirOwnThatTouchesTheOther()
{
    ChartSeries values = series({1, 2, 3, 4});
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
    const auto runs = lineRuns(series({0, 10, 0}), {Day{10}, Day{20}});
    QCOMPARE(runs[0].points, (Points{{10, 5}, {15, 10}, {20, 5}}));
}

void TestChartCrop::aWindowBetweenTwoPointsStillShowsTheLine()
{
    const auto runs = lineRuns(series({0, 10}), {Day{7}, Day{9}});
    QCOMPARE(runs[0].points, (Points{{7, 2}, {9, 4}}));
}

void TestChartCrop::stackedEdgesAreSums()
{
    const auto edges = stackedEdges({series({1, 2}), series({3, -1})}, everything);
    QCOMPARE(edges[0], (Points{{5, 1}, {15, 2}}));
    QCOMPARE(edges[1], (Points{{5, 4}, {15, 2}}));
}

void TestChartCrop::barsAreAsWideAsTheirSpansAndCut()
{
    const Points outline = barOutline(series({1, -1, 3}), {Day{5}, Day{25}});
    QCOMPARE(outline,
             (Points{{5, 0}, {5, 1}, {10, 1}, {10, 0}, {20, 0}, {20, 3}, {25, 3}, {25, 0}}));
}

void TestChartCrop::theLargestOfAStackIsASum()
{
    ChartPanel panel{.series = {series({1, 2}), series({3, 1})}};
    QCOMPARE(largestValue(panel), 3.0);
    panel.kind = ChartKind::StackedArea;
    QCOMPARE(largestValue(panel), 4.0);
    QCOMPARE(largestValue({}), 0.0);
}

void TestChartCrop::theReadingIsTheLastPointThatHasBegun()
{
    const ChartSeries values = series({1, 2});
    QCOMPARE(pointAt(values, Day{-1}), nullptr);
    QCOMPARE(pointAt(values, Day{0}), &values.points[0]);
    QCOMPARE(pointAt(values, Day{10}), &values.points[1]);
    QCOMPARE(pointAt(values, Day{500}), &values.points[1]);
}

QTEST_GUILESS_MAIN(TestChartCrop)
#include "tst_chart_crop.moc"
