// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a lane shows its items at a zoom step: as a strip of densities when far out, as marks with
// labels, or as cards when close.

#pragma once

#include "core/scene/text_measure.h"
#include "core/timeline/timeline_index.h"

namespace steward {

/// Automatic: normal, and cards when close.
enum class LaneDensity : std::uint8_t { Automatic, Compact, Normal, Cards };
inline constexpr int laneDensityCount = 4;

enum class LaneMode : std::uint8_t { Strip, Marks, Cards };

struct LaneLook
{
    LaneMode mode = LaneMode::Marks;
    bool hasLabels = true;
    int shift = 0;        ///< columns of folded marks are this power of two of days
    int leastClass = 1;   ///< of length, from which on items are bars
    int barRows = 0;
    int hiddenBarRows = 0; ///< rows of bars there is no room for; said in the lane's header
    int pointRows = 1;    ///< below the bars; of a strip its height in rows, the labels' row included
    double rowHeight = 18.0;
    double load = 0.0;    ///< items in an occupied column, on average

    bool operator==(const LaneLook&) const = default;
    int rows() const { return barRows + pointRows; }
};

/// Everything of a look but the rows of points, which depend on labels.
LaneLook laneLook(const TimelineIndex& index, int lane, ZoomStep step, LaneDensity density,
                  const TextMeasure& measure);

/// Radius of the marker of an event or another point, in pixels.
double markerRadius(int importance);

} // namespace steward
