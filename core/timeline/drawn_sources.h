// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/source_count.h"
#include "core/timeline/lane_stack.h"

namespace steward {

/// Of the items that touch the window in the lanes shown, and the periods above them. O(items of
/// these lanes).
DrawnSources drawnSources(const TimelineModel& model, const LaneStack& stack, DaySpan window);

} // namespace steward
