// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/roles.h"
#include "core/timeline/timeline_item.h"

namespace steward {

/// How a bar says what is known of its bounds.
struct ItemEdges
{
    DaySpan certain; ///< the days it is certain to have touched all of; empty: none is
    EdgeStyle left = EdgeStyle::Sharp;
    EdgeStyle right = EdgeStyle::Sharp;
};

ItemEdges edgesOf(const Dataset& dataset, const TimelineItem& item);

/// The colour of an item: of events their category, of memberships their tier, else their kind.
Role roleOf(const Dataset& dataset, const TimelineItem& item);
/// Role of an event category; its other cue is markerOf(role).
Role roleOf(EventCategory category);
/// Role of an era, by its number in time order.
Role roleOfEra(int number);

} // namespace steward
