// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pivot_distances.h"

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

constexpr std::size_t mostPivots = 200;
constexpr std::size_t fewestPivots = 20;
constexpr std::size_t mostHops = 4'000'000; ///< 16 MB

std::size_t pivotCountFor(std::size_t nodes)
{
    return std::min(nodes, std::clamp(mostHops / nodes, fewestPivots, mostPivots));
}

/// Breadth first. `queue` has room for every node; `hops` is written with a stride.
void measureFrom(const ForceGraph& graph, std::size_t pivot, std::span<float> hops,
                 std::size_t stride, std::vector<std::size_t>& queue)
{
    queue.assign(1, pivot);
    hops[pivot * stride] = 0.0F;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const std::size_t node = queue[next];
        for (const std::int32_t neighbour : graph.neighbours(node)) {
            const auto other = static_cast<std::size_t>(neighbour);
            if (hops[other * stride] < 0.0F) {
                hops[other * stride] = hops[node * stride] + 1.0F;
                queue.push_back(other);
            }
        }
    }
}

} // namespace

PivotDistances measureFromPivots(const ForceGraph& graph, std::stop_token stop)
{
    std::vector<std::size_t> order(graph.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&graph](std::size_t node) { return graph.lots.x[node]; });
    const std::size_t count = pivotCountFor(graph.size());
    PivotDistances distances;
    distances.pivots.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    distances.hops.assign(graph.size() * count, -1.0F);
    std::vector<std::size_t> queue;
    queue.reserve(graph.size());
    for (std::size_t k = 0; k < count && !stop.stop_requested(); ++k)
        measureFrom(graph, distances.pivots[k], std::span(distances.hops).subspan(k), count, queue);
    return distances;
}

} // namespace steward
