// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about the values of a chart that need no geometry.

#pragma once

#include "core/metrics/chart_series.h"

#include <cstddef>
#include <optional>

namespace steward {

/// The panel's scale where its kind has a choice, else linear.
ValueScale scaleOf(const ChartPanel& panel);

/// The value if it has a place on the axis: on a log scale only what is more than 0.
std::optional<double> plottedValue(const ChartPoint& point, ValueScale kind);

/// Largest visible value or limit; of stacked series, largest sum. Not less than the panel's
/// `maximum`. 0 where there is none.
double largestValue(const ChartPanel& panel);

/// Smallest visible value, or limit, above 0; none where there is no such value.
std::optional<double> smallestPositive(const ChartPanel& panel);

/// Indices [first, last) of points.
struct PointRange
{
    std::ptrdiff_t first = 0;
    std::ptrdiff_t last = 0;

    bool isEmpty() const { return last <= first; }
};

/// The points that touch the window. O(log n).
PointRange visiblePoints(const ChartSeries& series, DaySpan window);

/// The last point that begins on or before the day; nullptr where there is none.
const ChartPoint* pointAt(const ChartSeries& series, Day day);

/// The point that says what the value is at the day: the one whose span holds it; of steps, the
/// last one before. nullptr where there is none.
const ChartPoint* pointOn(const ChartSeries& series, ChartKind kind, Day day);

/// Whether some value, of a series hidden or not, lies in the window.
bool hasValues(const ChartSpec& spec);

} // namespace steward
