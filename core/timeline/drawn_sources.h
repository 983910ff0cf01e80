// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/lane_stack.h"

namespace steward {

struct SourceUse
{
    SourceId source;
    int facts = 0; ///< drawn facts that name it

    bool operator==(const SourceUse&) const = default;
};

/// What the facts of a picture rest on.
struct DrawnSources
{
    std::vector<SourceUse> sources; ///< most used first, then in file order
    int facts = 0;                  ///< drawn, each counted once
    int unsourced = 0;              ///< of these without any source
};

/// Of the items that touch the window in the lanes shown, and the periods above them. O(items of
/// these lanes).
DrawnSources drawnSources(const TimelineModel& model, const LaneStack& stack, DaySpan window);

} // namespace steward
