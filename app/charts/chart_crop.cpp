// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_crop.h"

#include "app/charts/chart_extent.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// `line`, by x, cut to [from, to] with interpolated ends.
std::vector<QPointF> cut(const std::vector<QPointF>& line, double from, double to)
{
    const auto at = [](QPointF a, QPointF b, double x) {
        const double share = (x - a.x()) / (b.x() - a.x());
        return QPointF(x, a.y() + share * (b.y() - a.y()));
    };
    std::vector<QPointF> result;
    result.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const QPointF point = line[i];
        const bool inside = from <= point.x() && point.x() <= to;
        if (i > 0) {
            const QPointF before = line[i - 1];
            if (before.x() < from && point.x() > from)
                result.push_back(at(before, point, from));
            if (before.x() < to && point.x() > to)
                result.push_back(at(before, point, to));
        }
        if (inside)
            result.push_back(point);
    }
    return result;
}

/// Joins pieces to runs; a piece is what one value contributes.
class RunBuilder
{
public:
    explicit RunBuilder(DaySpan window) : m_window(window) {}

    void add(std::initializer_list<QPointF> piece, bool partial)
    {
        if (!m_run.points.empty() && m_run.partial != partial) {
            // The step into and out of partial data is itself partial.
            const QPointF joint = m_run.points.back();
            if (m_run.partial)
                m_run.points.push_back(*piece.begin());
            endRun();
            if (partial)
                m_run.points.push_back(joint);
        }
        m_run.partial = partial;
        m_run.points.insert(m_run.points.end(), piece);
    }
    void endRun()
    {
        ChartRun run = std::exchange(m_run, {});
        run.points = cut(run.points, m_window.begin.number, m_window.end.number);
        if (!run.points.empty())
            m_runs.push_back(std::move(run));
    }
    std::vector<ChartRun> take()
    {
        endRun();
        return std::move(m_runs);
    }

private:
    DaySpan m_window;
    ChartRun m_run;
    std::vector<ChartRun> m_runs;
};

double middleOf(const ChartPoint& point) { return point.middle().number; }

/// Where the value of a step ends.
double stepEnd(std::span<const ChartPoint> points, std::size_t index)
{
    return index + 1 < points.size() ? points[index + 1].span.begin.number
                                     : points[index].span.end.number;
}

/// The pieces of a run that are not below the floor.
void addAboveFloor(const ChartRun& run, double floor, std::vector<ChartRun>& pieces)
{
    ChartRun piece{.points = {}, .partial = run.partial};
    const auto endPiece = [&] {
        if (!piece.points.empty())
            pieces.push_back(std::exchange(piece, {.points = {}, .partial = run.partial}));
    };
    for (std::size_t i = 0; i < run.points.size(); ++i) {
        const QPointF point = run.points[i];
        const QPointF before = i > 0 ? run.points[i - 1] : point;
        const bool isAbove = point.y() >= floor;
        if ((before.y() >= floor) != isAbove) {
            const double share = (floor - before.y()) / (point.y() - before.y());
            piece.points.emplace_back(before.x() + share * (point.x() - before.x()), floor);
        }
        if (isAbove)
            piece.points.push_back(point);
        else
            endPiece();
    }
    endPiece();
}

} // namespace

std::span<const ChartPoint> pointsNear(const ChartSeries& series, DaySpan window)
{
    const PointRange visible = visiblePoints(series, window);
    const std::ptrdiff_t first = std::max<std::ptrdiff_t>(visible.first - 1, 0);
    const std::ptrdiff_t last = std::min(visible.last + 1, std::ssize(series.points));
    return {series.points.begin() + first, series.points.begin() + last};
}

std::vector<ChartRun> lineRuns(const ChartSeries& series, DaySpan window, ValueScale kind)
{
    RunBuilder runs(window);
    for (const ChartPoint& point : pointsNear(series, window)) {
        if (const auto value = plottedValue(point, kind))
            runs.add({{middleOf(point), axisPosition(kind, *value)}}, point.partial);
        else
            runs.endRun();
    }
    return runs.take();
}

std::vector<ChartRun> stepRuns(const ChartSeries& series, DaySpan window)
{
    RunBuilder runs(window);
    const std::span<const ChartPoint> points = pointsNear(series, window);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double begin = points[i].span.begin.number;
        if (const auto value = points[i].value)
            runs.add({{begin, *value}, {stepEnd(points, i), *value}}, points[i].partial);
        else
            runs.endRun();
    }
    return runs.take();
}

std::vector<ChartRun> aboveFloor(std::vector<ChartRun> runs, double floor)
{
    const auto isBelow = [floor](const QPointF& point) { return point.y() < floor; };
    const bool anyBelow = std::ranges::any_of(
        runs, [&](const ChartRun& run) { return std::ranges::any_of(run.points, isBelow); });
    if (!anyBelow)
        return runs;
    std::vector<ChartRun> result;
    for (const ChartRun& run : runs)
        addAboveFloor(run, floor, result);
    return result;
}

std::vector<BandRun> bandRuns(const ChartSeries& series, ChartKind kind, const ChartScale& scale)
{
    RunBuilder upper(scale.window);
    RunBuilder lower(scale.window);
    const std::span<const ChartPoint> points = pointsNear(series, scale.window);
    const auto position = [&](double value) {
        return axisPosition(scale.kind, std::max(value, scale.minimum));
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].low || !points[i].high) {
            upper.endRun();
            lower.endRun();
            continue;
        }
        const double high = position(*points[i].high);
        const double low = position(*points[i].low);
        const bool steps = kind == ChartKind::Steps;
        const double from = steps ? points[i].span.begin.number : middleOf(points[i]);
        const double to = steps ? stepEnd(points, i) : from;
        upper.add({{from, high}, {to, high}}, false);
        lower.add({{from, low}, {to, low}}, false);
    }
    const std::vector<ChartRun> tops = upper.take();
    const std::vector<ChartRun> bottoms = lower.take();
    std::vector<BandRun> result;
    for (std::size_t i = 0; i < tops.size(); ++i)
        result.push_back({tops[i].points, bottoms[i].points});
    return result;
}

std::vector<std::vector<QPointF>> stackedEdges(const std::vector<ChartSeries>& series,
                                               DaySpan window)
{
    std::vector<std::vector<QPointF>> edges;
    std::vector<QPointF> sum;
    for (const ChartSeries& one : series) {
        if (sum.empty()) {
            for (const ChartPoint& point : one.points)
                sum.emplace_back(middleOf(point), 0.0);
        }
        for (std::size_t i = 0; !one.isHidden && i < std::min(sum.size(), one.points.size()); ++i)
            sum[i].ry() += one.points[i].value.value_or(0.0);
        edges.push_back(cut(sum, window.begin.number, window.end.number));
    }
    return edges;
}

std::vector<QPointF> barOutline(const ChartSeries& series, DaySpan window)
{
    std::vector<QPointF> outline;
    for (const ChartPoint& point : pointsNear(series, window)) {
        const double from = std::max(point.span.begin, window.begin).number;
        const double to = std::min(point.span.end, window.end).number;
        if (!point.value || to <= from)
            continue;
        outline.insert(outline.end(),
                       {{from, 0.0}, {from, *point.value}, {to, *point.value}, {to, 0.0}});
    }
    return outline;
}

} // namespace steward
