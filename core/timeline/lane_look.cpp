// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_look.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double shortestBar = 64.0;      ///< pixels; what is shorter is a mark with its label beside
constexpr double markColumn = 8.0;        ///< pixels, at the least
constexpr double stripColumn = 5.0;       ///< pixels, at the least
constexpr double crowded = 4.0;           ///< items in a mark's column from which on a strip says more
constexpr double closePixelsPerDay = 4.0; ///< from here on cards have room
constexpr int stripRows = 3;
constexpr int fewPoints = 200; ///< so many are told apart even where they stand close

LaneMode modeFor(double load, int points, ZoomStep step, LaneDensity density)
{
    if (load > crowded && points > fewPoints)
        return LaneMode::Strip;
    if (density == LaneDensity::Cards)
        return LaneMode::Cards;
    const bool isClose = step.pixelsPerDay() >= closePixelsPerDay;
    return density == LaneDensity::Automatic && isClose ? LaneMode::Cards : LaneMode::Marks;
}

double rowHeight(LaneMode mode, LaneDensity density, const TextMeasure& measure)
{
    const double line = measure.lineHeight({TextSize::Caption});
    if (mode == LaneMode::Cards)
        return 2.0 * line + 10.0;
    return density == LaneDensity::Compact ? std::max(9.0, 0.6 * line) : line + 4.0;
}

} // namespace

LaneLook laneLook(const TimelineIndex& index, int lane, ZoomStep step, LaneDensity density,
                  const TextMeasure& measure)
{
    LaneLook look;
    look.leastClass = step.leastClass(shortestBar);
    look.shift = step.columnShift(markColumn);
    const int points = index.pointCount(lane, look.leastClass);
    const int columns = std::max(1, index.occupiedColumns(lane, look.shift));
    look.load = static_cast<double>(points) / columns;
    look.mode = modeFor(look.load, points, step, density);
    look.hasLabels = density != LaneDensity::Compact;
    look.rowHeight = rowHeight(look.mode, density, measure);
    look.barRows = index.barRows(lane, look.leastClass);
    look.pointRows = points > 0 ? 1 : 0;
    if (look.mode == LaneMode::Strip) {
        look.shift = step.columnShift(stripColumn);
        look.load = static_cast<double>(points) / std::max(1, index.occupiedColumns(lane, look.shift));
        look.pointRows = look.hasLabels ? stripRows : stripRows - 1;
    }
    return look;
}

double markerRadius(int importance)
{
    return importance >= 3 ? 5.5 : importance == 2 ? 4.5 : 3.5;
}

} // namespace steward
