// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_state.h"
#include "core/network/adjacency.h"

namespace steward {

/// Who is linked to whom on the day of a state, certainly or possibly.
Adjacency adjacencyAt(const Graph& graph, const GraphState& state);
/// Who ever was.
Adjacency adjacencyEver(const Graph& graph);

/// A way between two nodes: the nodes on it, first and last included; empty where there is none.
struct GraphWay
{
    std::vector<int> nodes;

    bool operator==(const GraphWay&) const = default;
    bool has(int from, int to) const; ///< whether the way goes along that link, in either direction
    bool isEmpty() const { return nodes.empty(); }
};

} // namespace steward
