// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where every event goes, for one zoom. The placement is made for the whole history and knows
// nothing of the visible window, so panning moves marks and labels without choosing anew.

#pragma once

#include "core/query/snapshot.h"
#include "core/scene/text_measure.h"

#include <optional>
#include <vector>

namespace steward {

enum class TimelineGrouping : std::uint8_t { Category, None };

struct PlacementOptions
{
    TimelineGrouping grouping = TimelineGrouping::Category;
    double pixelsPerDay = 1.0;
    double height = 0.0; ///< pixels for all lanes together
    DaySpan history;     ///< labels stay inside it: there is nothing to pan to beyond

    bool operator==(const PlacementOptions&) const = default;
};

/// One mark. Coordinates: x in pixels from the day 1970-01-01, rows from the top of the lane.
struct PlacedEvent
{
    int event = -1; ///< row of events; of a folded mark the most important one
    int row = 0;
    double x = 0.0;      ///< of the marker's centre
    double left = 0.0;   ///< of the span; equal to x for a mark without a visible span
    double right = 0.0;
    double labelWidth = 0.0;  ///< 0: no room for a label
    double labelRoom = 0.0;   ///< free pixels after a mark without a label, to the next thing in its row
    bool isLabelLeft = false; ///< the label stands before the mark, not after it
    std::vector<int> folded;  ///< all events of the mark, where there are several
};

struct PlacedLane
{
    std::optional<EventCategory> category; ///< none: all in one lane
    int rows = 1;
    int eventCount = 0;
    double top = 0.0; ///< from the top of the first lane
    double height = 0.0;
    std::vector<PlacedEvent> events; ///< by x
};

struct TimelinePlacement
{
    PlacementOptions options;
    double rowHeight = 18.0;
    std::vector<PlacedLane> lanes;
};

/// Places the events that pass the snapshot's filter. More important events choose their place and
/// label first; a label never overlaps a mark or another label of its lane; an event that finds no
/// place folds into the mark nearest to it. O(events · rows · log events).
TimelinePlacement placeTimeline(const Snapshot& snapshot, const PlacementOptions& options,
                                const TextMeasure& measure);

/// Radius of an event's marker, in pixels.
double markerRadius(const Event& event);

} // namespace steward
