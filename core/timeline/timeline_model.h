// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a timeline derives from a snapshot before a window or a size is known. Costly; built
// once off the GUI thread, then shared.

#pragma once

#include "core/timeline/lane_tree.h"
#include "core/timeline/timeline_filter.h"
#include "core/timeline/timeline_index.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace steward {

struct TimelineRequest
{
    LaneOptions lanes;
    /// None: events alone where lanes are categories or there are none, else every kind.
    std::optional<ItemKinds> kinds{};
    TimelineFilter filter{};
    int stride = 1; ///< see collectItems
};

/// The kinds a request shows.
ItemKinds kindsOf(const TimelineRequest& request);

struct TimelineModel
{
    DatasetPtr dataset;
    LaneTree tree; ///< without its entries
    TimelineIndex index;
    TimelineMatches matches;
    DaySpan history;       ///< of the dataset
    bool isCoarse = false; ///< only some of the events: counts mean nothing
};

using TimelineModelPtr = std::shared_ptr<const TimelineModel>;

/// Any thread. Once stop is requested what comes back is of no use.
TimelineModelPtr buildTimeline(const Snapshot& snapshot, const TimelineRequest& request,
                               const LaneNamer& namer, const std::stop_token& stop = {});

/// The item of a fact, or -1 where the model does not show it. O(items).
std::int32_t findItem(const TimelineModel& model, FactRef fact);
/// The deepest lane, by its place in the tree, that holds the item; -1 where none does. O(lanes).
int laneOfItem(const TimelineModel& model, std::int32_t item);

} // namespace steward
