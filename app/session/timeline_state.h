// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/lane_look.h"
#include "core/timeline/lane_stack.h"
#include "core/timeline/timeline_model.h"

#include <optional>

namespace steward {

/// How the timeline is arranged and what is looked for on it; part of the ViewState, so Back undoes
/// it like everything else.
struct TimelineState
{
    LaneGrouping grouping = LaneGrouping::Category;
    LaneOrder order = LaneOrder::Automatic;
    LaneDensity density = LaneDensity::Automatic;
    std::optional<ItemKinds> kinds{}; ///< none: what suits the grouping; see kindsOf
    TimelineFilter filter{};
    ToggledLanes toggled{};
    std::optional<DaySpan> marked{};  ///< a span being measured, of which statistics are shown

    bool operator==(const TimelineState&) const = default;

    /// What the model is built from: everything else only changes how it is drawn.
    TimelineRequest request() const { return {{grouping, order}, kinds, filter}; }
};

} // namespace steward
