// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/node_ties.h"

#include "core/graph/graph_comparison.h"
#include "core/network/centrality.h"

#include <algorithm>

namespace steward {

Result<GraphTies> graphTies(const Graph& graph, const GraphState& state, const Progress& progress,
                            std::stop_token stop)
{
    // Only the nodes of the day, numbered anew: nodes that are not there are no pairs to lie between.
    std::vector<std::int32_t> numbers(graph.nodes.size(), -1);
    GraphTies ties;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (state.nodes[i] == Certainty::No)
            continue;
        numbers[i] = static_cast<std::int32_t>(ties.nodes.size());
        ties.nodes.push_back({.node = static_cast<int>(i), .degree = 0, .betweenness = {}});
    }
    std::vector<Link> links;
    for (const GraphLink& link : graph.links)
        if (certaintyOf(graph, link, state) != Certainty::No)
            links.push_back({numbers[static_cast<std::size_t>(link.from)],
                             numbers[static_cast<std::size_t>(link.to)]});
    const Adjacency adjacency(static_cast<int>(ties.nodes.size()), links);
    const auto between = betweenness(adjacency, progress, std::move(stop));
    if (!between)
        return between.error();
    ties.isEstimate = between->isEstimate;
    for (std::size_t i = 0; i < ties.nodes.size(); ++i) {
        ties.nodes[i].degree = adjacency.degree(static_cast<int>(i));
        ties.nodes[i].betweenness = between->normalised(static_cast<int>(i));
    }
    std::ranges::stable_sort(ties.nodes, [](const NodeTies& a, const NodeTies& b) {
        return std::pair(a.betweenness, a.degree) > std::pair(b.betweenness, b.degree);
    });
    return ties;
}

} // namespace steward
