// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/graph_state.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace steward {

/// How a node is tied into the graph of a day. Links count once, certain or possible.
struct NodeTies
{
    int node = -1;
    int degree = 0; ///< nodes it is linked to
    /// Share of all pairs of other nodes whose shortest way runs through it, in [0, 1]; see
    /// core/network/centrality.h. None where there are fewer than three nodes.
    std::optional<double> betweenness;
};

struct GraphTies
{
    std::vector<NodeTies> nodes; ///< that hold on the day; by betweenness, then degree, then node
    bool isEstimate = false;     ///< betweenness is, in a very large graph
};

/// Fails only when cancelled. Cost: see betweenness().
Result<GraphTies> graphTies(const Graph& graph, const GraphState& state, const Progress& progress,
                            std::stop_token stop);

} // namespace steward
