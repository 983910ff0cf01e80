// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline's picture: an axis, eras and phases as bands, and lanes of bars, marks, strips or
// cards. Takes what has been derived from a snapshot, a window of days and a size; gives a Scene.
// Words come from the caller. Costs what is in sight, not what there is.

#pragma once

#include "core/query/snapshot.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/timeline/item_edges.h"
#include "core/timeline/lane_stack.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"

#include <functional>
#include <optional>
#include <vector>

namespace steward {

struct TimelineWords
{
    QString nothingShown; ///< in place of the lanes when no item passes
    QString building;     ///< while only a coarse picture is there
    std::function<QString(Day, TickUnit)> tick;
    LaneNamer lane;
    /// Who or what, less what the lane says already.
    std::function<QString(const Dataset&, const TimelineItem&, LaneGrouping)> title;
    /// When, and how sure that is.
    std::function<QString(const Dataset&, const TimelineItem&)> detail;
    std::function<QString(DaySpan)> window; ///< what is in sight, as short as can be
    std::function<QString(int)> hiddenRows; ///< how many rows of bars a closed lane keeps back
    std::function<QString(DaySpan)> distance; ///< how long a marked span is
};

/// A mark of the user's own on the axis.
struct TimelineNote
{
    Day day;
    QString text;

    bool operator==(const TimelineNote&) const = default;
};

/// A time over which something is not as it should be; a band behind the lanes.
struct TimelineWarning
{
    DaySpan span;
    Certainty certainty = Certainty::Certain; ///< Possible: hatched
    FactRef fact; ///< whom it is about

    bool operator==(const TimelineWarning&) const = default;
};

struct TimelineOptions
{
    QSizeF size;
    DaySpan window;
    double shift = 0.0; ///< pixels the window's first day stands right of the plot's left edge
    bool onlyWholeRows = false; ///< leaves out what the lower edge would cut: for paper
    double scrollTop = 0.0; ///< pixels of lanes above the visible ones
    double headerWidth = 150.0; ///< see headerWidthFor
    std::optional<Day> compare{};
    std::optional<DaySpan> marked{}; ///< a span being measured or looked at
    std::optional<FactRef> selection{}; ///< its mark names it, however many are folded into it
    std::vector<TimelineNote> notes{};
    std::vector<TimelineWarning> warnings{};
};

/// The words for the items of a model, which must outlive what is returned.
ItemLabels itemLabels(const TimelineWords& words, const TimelineModel& model);

/// The horizontal part of a timeline of that size where days are, and the vertical part where
/// lanes are.
struct TimelineFrame
{
    double plotLeft = 0.0;
    double plotWidth = 1.0;
    double erasTop = 0.0;
    double phasesTop = 0.0;
    double lanesTop = 0.0;
    double lanesHeight = 1.0;

    TimeScale scale(DaySpan window, double shift = 0.0) const
    {
        return {window, plotLeft + shift, plotWidth};
    }
};

TimelineFrame frameOf(const TimelineOptions& options, const TextMeasure& measure);
/// Pixels the lanes' names want, at most a third of `width`. O(lanes), at most some hundreds.
double headerWidthFor(const LaneTree& tree, double width, const TextMeasure& measure);

/// `stack` must come from `placer`, and the placer's step from the window's scale.
Scene layoutTimeline(const Snapshot& snapshot, TimelinePlacer& placer, const LaneStack& stack,
                     const TimelineOptions& options, const TimelineWords& words);

} // namespace steward
