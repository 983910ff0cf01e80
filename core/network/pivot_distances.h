// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/force_graph.h"

#include <stop_token>

namespace steward {

/// How many links every node is from some of the nodes, the pivots. Which these are is drawn by the
/// keys, so one node more hardly ever changes them.
struct PivotDistances
{
    std::vector<std::size_t> pivots;
    std::vector<float> hops; ///< a row of pivots for each node

    std::span<const float> row(std::size_t node) const
    {
        return std::span(hops).subspan(node * pivots.size(), pivots.size());
    }
};

/// At most 200 pivots, fewer in graphs of more than 20,000 nodes. Without a result that is of use
/// once a stop is requested. O(pivots · links).
PivotDistances measureFromPivots(const ForceGraph& graph, std::stop_token stop);

} // namespace steward
