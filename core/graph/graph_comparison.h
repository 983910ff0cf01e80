// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_state.h"
#include "core/query/changes.h"

#include <vector>

namespace steward {

/// What became of a node or a link from one day to another.
enum class GraphChange : std::uint8_t { None, Joined, Left, Changed };

/// A graph on two days. What holds on either day is in `both`, with the state of the later one where
/// it holds on that.
struct GraphComparison
{
    std::vector<Change> changes; ///< in the order of changesBetween
    GraphState both;
    std::vector<GraphChange> nodes; ///< by node
    std::vector<GraphChange> links; ///< by link of the graph

    GraphChange node(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    GraphChange link(int index) const { return links[static_cast<std::size_t>(index)]; }
};

/// An organization joined or left by becoming or ceasing to be a member, or by being there at all;
/// it changed where its tier, seats or votes did. A person changed by moving to another employer or
/// role. A renaming of the tiers is no change of anybody. O(nodes + edges).
GraphComparison compareGraph(const GraphLayout& layout, const Snapshot& before, const Snapshot& after);

/// The certainty of a link: that of its most certain edge.
Certainty certaintyOf(const Graph& graph, const GraphLink& link, const GraphState& state);

} // namespace steward
