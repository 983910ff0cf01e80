// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/drawn_sources.h"

#include <algorithm>

namespace steward {

namespace {

bool touches(const FactInterval& interval, DaySpan window)
{
    return interval.start.earliest < window.end && interval.end.latest >= window.begin;
}

} // namespace

DrawnSources drawnSources(const TimelineModel& model, const LaneStack& stack, DaySpan window)
{
    const Dataset& dataset = *model.dataset;
    SourceCounter counter(dataset);
    std::vector<bool> isCounted(model.index.items().size(), false);
    for (const LaneSlot& slot : stack.shown)
        model.index.forEachTouching(slot.indexLane, window, [&](std::int32_t item) {
            if (!isCounted[static_cast<std::size_t>(item)])
                counter.add(model.index.item(item).fact());
            isCounted[static_cast<std::size_t>(item)] = true;
            return true;
        });
    const bool hasPeriodLanes = std::ranges::any_of(model.index.items(), [](const TimelineItem& item) {
        return item.kind == ItemKind::Period;
    });
    for (std::size_t i = 0; i < dataset.periods.size() && !hasPeriodLanes; ++i)
        if (touches(dataset.periods[i].interval.resolved, window))
            counter.add({FactKind::Period, static_cast<std::int32_t>(i)});
    return counter.finish();
}

} // namespace steward
