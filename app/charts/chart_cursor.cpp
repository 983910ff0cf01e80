// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_cursor.h"

#include "app/charts/chart_extent.h"

#include <algorithm>
#include <vector>

namespace steward {

namespace {

constexpr std::ptrdiff_t page = 12;

std::size_t clamped(std::ptrdiff_t index, const PointRange& range)
{
    return static_cast<std::size_t>(std::clamp(index, range.first, range.last - 1));
}

const ChartSeries& seriesOf(const ChartSpec& spec, const ChartCursor& cursor)
{
    return spec.panels[cursor.panel].series[cursor.series];
}

/// All series that have something to walk, each at its first visible point.
std::vector<ChartCursor> walkable(const ChartSpec& spec)
{
    std::vector<ChartCursor> result;
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        for (std::size_t series = 0; series < spec.panels[panel].series.size(); ++series) {
            const PointRange visible = visiblePoints(spec.panels[panel].series[series],
                                                     spec.window);
            if (!visible.isEmpty())
                result.push_back({panel, series, static_cast<std::size_t>(visible.first)});
        }
    }
    return result;
}

std::optional<ChartCursor> toSeries(const ChartSpec& spec, const ChartCursor& from, int distance)
{
    const std::vector<ChartCursor> all = walkable(spec);
    const auto here = std::ranges::find_if(all, [&](const ChartCursor& one) {
        return one.panel == from.panel && one.series == from.series;
    });
    const ChartPoint* point = pointOf(spec, from);
    if (here == all.end() || point == nullptr)
        return from;
    const std::ptrdiff_t last = std::ssize(all) - 1;
    const std::ptrdiff_t index = std::clamp<std::ptrdiff_t>(here - all.begin() + distance, 0, last);
    const ChartCursor& there = all[static_cast<std::size_t>(index)];
    return cursorAt(spec, there.panel, there.series, point->middle());
}

} // namespace

const ChartPoint* pointOf(const ChartSpec& spec, const ChartCursor& cursor)
{
    const bool exists = cursor.panel < spec.panels.size()
                        && cursor.series < spec.panels[cursor.panel].series.size()
                        && cursor.point < seriesOf(spec, cursor).points.size();
    return exists ? &seriesOf(spec, cursor).points[cursor.point] : nullptr;
}

std::optional<ChartCursor> stepped(const ChartSpec& spec, const std::optional<ChartCursor>& from,
                                   CursorStep step)
{
    if (!from || pointOf(spec, *from) == nullptr) {
        const std::vector<ChartCursor> all = walkable(spec);
        const bool back = step == CursorStep::Previous || step == CursorStep::PageBack
                          || step == CursorStep::Last;
        const bool toEnd = step == CursorStep::First || step == CursorStep::Last;
        if (all.empty())
            return std::nullopt;
        if (spec.asOf && !toEnd)
            return cursorAt(spec, all.front().panel, all.front().series, *spec.asOf);
        return back ? stepped(spec, all.front(), CursorStep::Last) : all.front();
    }
    const PointRange visible = visiblePoints(seriesOf(spec, *from), spec.window);
    if (visible.isEmpty())
        return stepped(spec, std::nullopt, step);
    const auto point = static_cast<std::ptrdiff_t>(from->point);
    const auto moved = [&](std::ptrdiff_t index) {
        return ChartCursor{from->panel, from->series, clamped(index, visible)};
    };
    switch (step) {
    case CursorStep::Previous: return moved(point - 1);
    case CursorStep::Next: return moved(point + 1);
    case CursorStep::PageBack: return moved(point - page);
    case CursorStep::PageForward: return moved(point + page);
    case CursorStep::First: return moved(visible.first);
    case CursorStep::Last: return moved(visible.last - 1);
    case CursorStep::SeriesBefore: return toSeries(spec, *from, -1);
    case CursorStep::SeriesAfter: return toSeries(spec, *from, 1);
    }
    return from;
}

std::optional<ChartCursor> cursorAt(const ChartSpec& spec, std::size_t panel, std::size_t series,
                                    Day day)
{
    const ChartSeries& shown = spec.panels[panel].series[series];
    const PointRange visible = visiblePoints(shown, spec.window);
    if (visible.isEmpty())
        return std::nullopt;
    const ChartPoint* point = pointAt(shown, day);
    const std::ptrdiff_t index = point != nullptr ? point - shown.points.data() : 0;
    return ChartCursor{panel, series, clamped(index, visible)};
}

} // namespace steward
