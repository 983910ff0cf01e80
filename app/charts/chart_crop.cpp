// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_crop.h"

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

QPointF position(const ChartPoint& point)
{
    return {static_cast<double>(point.middle().number), point.value.value_or(0.0)};
}

void keep(std::vector<ChartRun>& runs, ChartRun run, DaySpan window)
{
    run.points = cut(run.points, window.begin.number, window.end.number);
    if (!run.points.empty())
        runs.push_back(std::move(run));
}

} // namespace

std::vector<ChartRun> lineRuns(const ChartSeries& series, DaySpan window)
{
    std::vector<ChartRun> runs;
    ChartRun run;
    for (const ChartPoint& point : series.points) {
        if (!point.value) {
            keep(runs, std::exchange(run, {}), window);
            continue;
        }
        if (!run.points.empty() && run.partial != point.partial) {
            // The step into and out of partial data is itself partial.
            const QPointF joint = run.points.back();
            if (run.partial)
                run.points.push_back(position(point));
            keep(runs, std::exchange(run, {}), window);
            if (point.partial)
                run.points.push_back(joint);
        }
        run.partial = point.partial;
        run.points.push_back(position(point));
    }
    keep(runs, std::move(run), window);
    return runs;
}

std::vector<std::vector<QPointF>> stackedEdges(const std::vector<ChartSeries>& series,
                                               DaySpan window)
{
    std::vector<std::vector<QPointF>> edges;
    std::vector<QPointF> sum;
    for (const ChartSeries& one : series) {
        if (sum.empty()) {
            for (const ChartPoint& point : one.points)
                sum.emplace_back(static_cast<double>(point.middle().number), 0.0);
        }
        for (std::size_t i = 0; i < std::min(sum.size(), one.points.size()); ++i)
            sum[i].ry() += one.points[i].value.value_or(0.0);
        edges.push_back(cut(sum, window.begin.number, window.end.number));
    }
    return edges;
}

std::vector<QPointF> barOutline(const ChartSeries& series, DaySpan window)
{
    std::vector<QPointF> outline;
    for (const ChartPoint& point : series.points) {
        const double from = std::max(point.span.begin, window.begin).number;
        const double to = std::min(point.span.end, window.end).number;
        if (!point.value || to <= from)
            continue;
        outline.insert(outline.end(),
                       {{from, 0.0}, {from, *point.value}, {to, *point.value}, {to, 0.0}});
    }
    return outline;
}

double largestValue(const ChartPanel& panel)
{
    double largest = 0.0;
    std::vector<double> sums;
    for (const ChartSeries& series : panel.series) {
        sums.resize(std::max(sums.size(), series.points.size()), 0.0);
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const double value = series.points[i].value.value_or(0.0);
            sums[i] += value;
            largest = std::max(largest, panel.kind == ChartKind::StackedArea ? sums[i] : value);
        }
    }
    return largest;
}

const ChartPoint* pointAt(const ChartSeries& series, Day day)
{
    const auto after = std::ranges::upper_bound(
        series.points, day, {}, [](const ChartPoint& point) { return point.span.begin; });
    return after == series.points.begin() ? nullptr : &*std::prev(after);
}

} // namespace steward
