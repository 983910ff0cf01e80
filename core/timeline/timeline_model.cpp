// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_model.h"

#include <algorithm>

namespace steward {

namespace {

void keepOnly(std::vector<TimelineItem>& items, const std::vector<bool>& found)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (found[i])
            items[kept++] = items[i];
    items.resize(kept);
}

} // namespace

ItemKinds kindsOf(const TimelineRequest& request)
{
    if (request.kinds)
        return *request.kinds;
    const bool isPlain = request.lanes.grouping == LaneGrouping::Category
                         || request.lanes.grouping == LaneGrouping::None;
    return isPlain ? onlyEvents() : allItemKinds();
}

TimelineModelPtr buildTimeline(const Snapshot& snapshot, const TimelineRequest& request,
                               const LaneNamer& namer, const std::stop_token& stop)
{
    auto model = std::make_shared<TimelineModel>();
    model->dataset = snapshot.dataset;
    model->history = historySpan(*snapshot.dataset);
    model->isCoarse = request.stride > 1;
    std::vector<TimelineItem> items = collectItems(snapshot, kindsOf(request), request.stride);
    std::vector<bool> found;
    if (request.filter.isActive())
        found = matchItems(*snapshot.dataset, items, request.filter);
    if (request.filter.isActive() && request.filter.hidesRest) {
        keepOnly(items, found);
        found.assign(items.size(), true);
    }
    if (stop.stop_requested())
        return model;
    model->tree = buildLanes(*snapshot.dataset, items, request.lanes, namer);
    if (stop.stop_requested())
        return model;
    const std::vector<LaneEntry> entries = std::exchange(model->tree.entries, {});
    model->index = TimelineIndex(std::move(items), entries, model->tree.laneCount, stop);
    if (!found.empty() && !stop.stop_requested())
        model->matches = TimelineMatches(std::move(found), model->index.order());
    return model;
}

std::int32_t findItem(const TimelineModel& model, FactRef fact)
{
    const auto& items = model.index.items();
    const auto found = std::ranges::find_if(items, [fact](const TimelineItem& item) { return item.fact() == fact; });
    return found == items.end() ? -1 : static_cast<std::int32_t>(found - items.begin());
}

int laneOfItem(const TimelineModel& model, std::int32_t item)
{
    for (std::size_t lane = model.tree.lanes.size(); lane-- > 0;)
        if (model.index.holds(static_cast<int>(lane), item))
            return static_cast<int>(lane);
    return -1;
}

} // namespace steward
