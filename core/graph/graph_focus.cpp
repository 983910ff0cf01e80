// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_focus.h"

#include "core/graph/graph_comparison.h"

namespace steward {

Adjacency adjacencyAt(const Graph& graph, const GraphState& state)
{
    std::vector<Link> links;
    for (const GraphLink& link : graph.links)
        if (certaintyOf(graph, link, state) != Certainty::No)
            links.push_back({link.from, link.to});
    return {static_cast<int>(graph.nodes.size()), links};
}

Adjacency adjacencyEver(const Graph& graph)
{
    std::vector<Link> links;
    for (const GraphLink& link : graph.links)
        links.push_back({link.from, link.to});
    return {static_cast<int>(graph.nodes.size()), links};
}

bool GraphWay::has(int from, int to) const
{
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const bool isForth = nodes[i - 1] == from && nodes[i] == to;
        const bool isBack = nodes[i - 1] == to && nodes[i] == from;
        if (isForth || isBack)
            return true;
    }
    return false;
}

} // namespace steward
