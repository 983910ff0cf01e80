// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_stack.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double padding = 6.0;
constexpr int fewestPointRows = 2;
constexpr int mostClosedBarRows = 4; ///< of a lane that can be opened to see all
constexpr double mostSpare = 24.0; ///< pixels a lane may gain when there is room to spare

double heightOf(const LaneLook& look, double lineHeight)
{
    return std::max(look.rows() * look.rowHeight, lineHeight) + padding;
}

std::vector<LaneSlot> openSlots(TimelinePlacer& placer, const ToggledLanes& toggled, bool keepsRowsBack)
{
    const LaneTree& tree = placer.model().tree;
    std::vector<LaneSlot> lanes;
    std::vector<bool> isHidden(tree.lanes.size(), false);
    for (std::size_t i = 0; i < tree.lanes.size(); ++i) {
        const Lane& lane = tree.lanes[i];
        const bool open = isOpen(tree, lane, toggled);
        if (lane.parent >= 0) {
            const auto parent = static_cast<std::size_t>(lane.parent);
            isHidden[i] = isHidden[parent] || !isOpen(tree, tree.lanes[parent], toggled);
        }
        if (isHidden[i])
            continue;
        LaneSlot slot;
        slot.lane = static_cast<int>(i);
        slot.isOpen = open;
        slot.indexLane = open ? static_cast<int>(i) : lane.mergedLane;
        slot.look = placer.look(slot.indexLane);
        if (keepsRowsBack && lane.childCount > 0 && !open && slot.look.barRows > mostClosedBarRows) {
            slot.look.hiddenBarRows = slot.look.barRows - mostClosedBarRows;
            slot.look.barRows = mostClosedBarRows;
        }
        lanes.push_back(slot);
    }
    return lanes;
}

LaneLook squeezed(LaneLook look)
{
    if (look.mode != LaneMode::Strip)
        look.pointRows = std::min(look.pointRows, fewestPointRows);
    return look;
}

/// Takes rows of points away, always from the lane that has most, until the lanes fit.
void squeeze(std::vector<LaneSlot>& lanes, double available, double lineHeight)
{
    double height = 0.0;
    double least = 0.0;
    for (const LaneSlot& slot : lanes) {
        height += heightOf(slot.look, lineHeight);
        least += heightOf(squeezed(slot.look), lineHeight);
    }
    if (least > available) {
        for (LaneSlot& slot : lanes)
            slot.look = squeezed(slot.look);
        return;
    }
    while (height > available) {
        const auto tallest = std::ranges::max_element(lanes, {}, [](const LaneSlot& slot) {
            return slot.look.mode == LaneMode::Strip ? 0 : slot.look.pointRows;
        });
        if (tallest == lanes.end() || tallest->look.mode == LaneMode::Strip
            || tallest->look.pointRows <= fewestPointRows)
            return;
        height -= heightOf(tallest->look, lineHeight);
        --tallest->look.pointRows;
        height += heightOf(tallest->look, lineHeight);
    }
}

} // namespace

bool isOpen(const LaneTree& tree, const Lane& lane, const ToggledLanes& toggled)
{
    if (lane.childCount == 0)
        return false;
    const bool atFirst = tree.grouping != LaneGrouping::Organization;
    return toggled.contains(lane.key) ? !atFirst : atFirst;
}

std::pair<std::size_t, std::size_t> LaneStack::visible(double top, double bottom) const
{
    const auto first = std::ranges::partition_point(shown, [top](const LaneSlot& slot) {
        return slot.bottom() <= top;
    });
    const auto last = std::ranges::partition_point(shown, [bottom](const LaneSlot& slot) {
        return slot.top < bottom;
    });
    const auto from = static_cast<std::size_t>(first - shown.begin());
    return {from, std::max(from, static_cast<std::size_t>(last - shown.begin()))};
}

LaneStack stackLanes(TimelinePlacer& placer, const ToggledLanes& toggled, double available)
{
    LaneStack stack;
    const double lineHeight = placer.measure().lineHeight({TextSize::Caption});
    stack.shown = openSlots(placer, toggled, !std::isinf(available));
    squeeze(stack.shown, available, lineHeight);
    double used = 0.0;
    for (const LaneSlot& slot : stack.shown)
        used += heightOf(slot.look, lineHeight);
    const double spare = stack.shown.empty() || std::isinf(available)
                             ? 0.0
                             : std::clamp((available - used) / static_cast<double>(stack.shown.size()), 0.0, mostSpare);
    for (LaneSlot& slot : stack.shown) {
        slot.top = stack.height;
        slot.height = heightOf(slot.look, lineHeight) + spare;
        stack.height += slot.height;
    }
    return stack;
}

} // namespace steward
