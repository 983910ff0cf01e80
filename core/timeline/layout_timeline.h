// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline's picture: an axis, eras and phases as bands, and lanes of events. Takes a snapshot,
// a window of days and a size; gives a Scene. Words come from the caller.

#pragma once

#include "core/query/snapshot.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"
#include "core/timeline/timeline_placement.h"

#include <array>
#include <functional>
#include <optional>

namespace steward {

struct TimelineWords
{
    std::array<QString, eventCategoryCount> category;
    QString allEvents;   ///< header of the only lane, when events are not grouped
    QString nothingShown; ///< in place of the lanes when the filter lets no event pass
    std::function<QString(Day, TickUnit)> tick;
};

struct TimelineOptions
{
    QSizeF size;
    DaySpan window;
    std::optional<Day> compare;
    TimelineGrouping grouping = TimelineGrouping::Category;
};

/// The horizontal part of a timeline of that size where days are, and the vertical part where
/// lanes are. Both depend on the words and the measure, not on the window.
struct TimelineFrame
{
    double plotLeft = 0.0;
    double plotWidth = 1.0;
    double lanesTop = 0.0;
    double lanesHeight = 1.0;
};

TimelineFrame frameOf(const TimelineOptions& options, const TimelineWords& words,
                      const TextMeasure& measure);

/// The placement the options ask for; to be kept as long as zoom, filter and size stay.
PlacementOptions placementOptionsOf(const Dataset& dataset, const TimelineOptions& options,
                                    const TimelineFrame& frame);

Scene layoutTimeline(const Snapshot& snapshot, const TimelineOptions& options,
                     const TimelinePlacement& placement, const TimelineWords& words,
                     const TextMeasure& measure);

/// Role of an event category; its other cue is markerOf(role).
Role roleOf(EventCategory category);
/// Role of an era, by its number in time order.
Role roleOfEra(int number);

} // namespace steward
