// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_cursor.h"

#include "tests/app/charts/plain_series.h"

#include <QTest>

using namespace steward;

namespace {

ChartSpec specOf(std::vector<ChartSeries> series, DaySpan window = {Day{0}, Day{1000}})
{
    ChartSpec spec;
    spec.window = window;
    spec.panels = {ChartPanel{.series = std::move(series)}};
    return spec;
}

using Place = std::optional<ChartCursor>;

Place at(std::size_t series, std::size_t point) { return ChartCursor{0, series, point}; }

} // namespace

class TestChartCursor : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStepEntersAtTheBeginOrTheEnd();
    void stepsStopAtTheEdgesOfTheWindow();
    void aPageIsTwelvePoints();
    void anotherSeriesIsEnteredAtTheSameDay();
    void hiddenSeriesAreWalkedAndEmptyOnesAreNot();
    void panelsFollowEachOther();
    void aChartWithoutPointsHasNoPlace();
    void aPlaceThatHasScrolledOutIsLeft();
};

void TestChartCursor::theFirstStepEntersAtTheBeginOrTheEnd()
{
    const ChartSpec spec = specOf({plainSeries({1, 2, 3})});
    QCOMPARE(stepped(spec, {}, CursorStep::Next), at(0, 0));
    QCOMPARE(stepped(spec, {}, CursorStep::Previous), at(0, 2));
    QCOMPARE(stepped(spec, {}, CursorStep::Last), at(0, 2));
}

void TestChartCursor::stepsStopAtTheEdgesOfTheWindow()
{
    const ChartSpec spec = specOf({plainSeries({1, 2, 3, 4})}, {Day{12}, Day{28}});
    QCOMPARE(stepped(spec, {}, CursorStep::First), at(0, 1));
    QCOMPARE(stepped(spec, at(0, 1), CursorStep::Previous), at(0, 1));
    QCOMPARE(stepped(spec, at(0, 1), CursorStep::Next), at(0, 2));
    QCOMPARE(stepped(spec, at(0, 2), CursorStep::Next), at(0, 2));
    QCOMPARE(stepped(spec, at(0, 2), CursorStep::First), at(0, 1));
}

void TestChartCursor::aPageIsTwelvePoints()
{
    const ChartSpec spec = specOf({plainSeries(std::vector<double>(30, 1.0))});
    QCOMPARE(stepped(spec, at(0, 2), CursorStep::PageForward), at(0, 14));
    QCOMPARE(stepped(spec, at(0, 14), CursorStep::PageBack), at(0, 2));
    QCOMPARE(stepped(spec, at(0, 25), CursorStep::PageForward), at(0, 29));
}

void TestChartCursor::anotherSeriesIsEnteredAtTheSameDay()
{
    ChartSeries late = plainSeries({1, 2, 3, 4});
    late.points.erase(late.points.begin(), late.points.begin() + 2);
    const ChartSpec spec = specOf({plainSeries({1, 2, 3, 4}), late});
    QCOMPARE(stepped(spec, at(0, 3), CursorStep::SeriesAfter), at(1, 1));
    QCOMPARE(stepped(spec, at(0, 0), CursorStep::SeriesAfter), at(1, 0));
    QCOMPARE(stepped(spec, at(1, 1), CursorStep::SeriesBefore), at(0, 3));
    QCOMPARE(stepped(spec, at(1, 1), CursorStep::SeriesAfter), at(1, 1));
}

void TestChartCursor::hiddenSeriesAreWalkedAndEmptyOnesAreNot()
{
    ChartSeries hidden = plainSeries({1});
    hidden.isHidden = true;
    const ChartSpec spec = specOf({plainSeries({1}), {}, hidden});
    QCOMPARE(stepped(spec, at(0, 0), CursorStep::SeriesAfter), at(2, 0));
}

void TestChartCursor::panelsFollowEachOther()
{
    ChartSpec spec = specOf({plainSeries({1, 2})});
    spec.panels.push_back(spec.panels.front());
    QCOMPARE(stepped(spec, at(0, 1), CursorStep::SeriesAfter), Place(ChartCursor{1, 0, 1}));
}

void TestChartCursor::aChartWithoutPointsHasNoPlace()
{
    QVERIFY(!stepped({}, {}, CursorStep::Next));
    QVERIFY(!stepped(specOf({plainSeries({1})}, {Day{50}, Day{60}}), {}, CursorStep::Next));
}

void TestChartCursor::aPlaceThatHasScrolledOutIsLeft()
{
    const ChartSpec spec = specOf({plainSeries({1, 2, 3, 4})}, {Day{20}, Day{40}});
    QCOMPARE(stepped(spec, at(0, 0), CursorStep::Next), at(0, 2));
    QCOMPARE(stepped(spec, at(0, 17), CursorStep::Previous), at(0, 3));
}

QTEST_GUILESS_MAIN(TestChartCursor)
#include "tst_chart_cursor.moc"
