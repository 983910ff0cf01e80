// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in a chart's data, and the steps from one to the next. Steps stay among the points that
// touch the window; hidden series are walked too, for they must be found to be switched on again.

#pragma once

#include "core/metrics/chart_series.h"

#include <cstddef>
#include <optional>

namespace steward {

struct ChartCursor
{
    std::size_t panel = 0;
    std::size_t series = 0;
    std::size_t point = 0;

    bool operator==(const ChartCursor&) const = default;
};

enum class CursorStep : std::uint8_t {
    Previous,
    Next,
    PageBack, ///< twelve points
    PageForward,
    First,
    Last,
    SeriesBefore, ///< at the same day, or the nearest
    SeriesAfter,
};

/// nullptr where the chart has no such point.
const ChartPoint* pointOf(const ChartSpec& spec, const ChartCursor& cursor);

/// Where the step leads; the same place at the ends. Without a place: in the first
/// series that has points in the window the one of the as-of day, or where there is none, the first, or
/// the last for a step back. None where there are no points.
std::optional<ChartCursor> stepped(const ChartSpec& spec, const std::optional<ChartCursor>& from,
                                   CursorStep step);

/// The point of a series nearest to the day among those that touch the window.
std::optional<ChartCursor> cursorAt(const ChartSpec& spec, std::size_t panel, std::size_t series,
                                    Day day);

} // namespace steward
