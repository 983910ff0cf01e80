// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_extent.h"

#include <algorithm>
#include <vector>

namespace steward {

ValueScale scaleOf(const ChartPanel& panel)
{
    return panel.kind == ChartKind::Line ? panel.scale : ValueScale::Linear;
}

std::optional<double> plottedValue(const ChartPoint& point, ValueScale kind)
{
    const bool hasPlace = kind == ValueScale::Linear || point.value > 0.0;
    return hasPlace ? point.value : std::nullopt;
}

double largestValue(const ChartPanel& panel)
{
    double largest = panel.maximum.value_or(0.0);
    std::vector<double> sums;
    for (const ChartSeries& series : panel.series) {
        if (series.isHidden)
            continue;
        sums.resize(std::max(sums.size(), series.points.size()), 0.0);
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            const double value = point.value.value_or(0.0);
            sums[i] += value;
            largest = std::max(largest, panel.kind == ChartKind::StackedArea ? sums[i] : value);
            if (series.hasBand)
                largest = std::max(largest, point.high.value_or(0.0));
        }
    }
    return largest;
}

std::optional<double> smallestPositive(const ChartPanel& panel)
{
    std::optional<double> smallest;
    for (const ChartSeries& series : panel.series) {
        if (series.isHidden)
            continue;
        for (const ChartPoint& point : series.points) {
            for (const auto& value : {point.value, series.hasBand ? point.low : std::nullopt}) {
                if (value > 0.0)
                    smallest = std::min(smallest.value_or(*value), *value);
            }
        }
    }
    return smallest;
}

PointRange visiblePoints(const ChartSeries& series, DaySpan window)
{
    const std::vector<ChartPoint>& points = series.points;
    const auto first = std::ranges::partition_point(
        points, [&](const ChartPoint& point) { return point.span.end <= window.begin; });
    const auto last = std::partition_point(first, points.end(), [&](const ChartPoint& point) {
        return point.span.begin < window.end;
    });
    return {first - points.begin(), last - points.begin()};
}

const ChartPoint* pointAt(const ChartSeries& series, Day day)
{
    const auto after = std::ranges::upper_bound(
        series.points, day, {}, [](const ChartPoint& point) { return point.span.begin; });
    return after == series.points.begin() ? nullptr : &*std::prev(after);
}

const ChartPoint* pointOn(const ChartSeries& series, ChartKind kind, Day day)
{
    const ChartPoint* point = pointAt(series, day);
    if (point == nullptr)
        return nullptr;
    const bool holdsOn = kind == ChartKind::Steps && point != &series.points.back();
    return holdsOn || point->span.contains(day) ? point : nullptr;
}

bool hasValues(const ChartSpec& spec)
{
    const auto isSeen = [&](const ChartSeries& series) {
        const PointRange range = visiblePoints(series, spec.window);
        return std::any_of(series.points.begin() + range.first, series.points.begin() + range.last,
                           [&](const ChartPoint& point) {
                               return point.value || (series.hasBand && point.low && point.high);
                           });
    };
    return std::ranges::any_of(spec.panels, [&](const ChartPanel& panel) {
        return std::ranges::any_of(panel.series, isSeen);
    });
}

} // namespace steward
