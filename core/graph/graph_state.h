// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_layout.h"
#include "core/query/snapshot.h"

#include <optional>
#include <vector>

namespace steward {

/// What the picture is about on a day.
enum class GraphMode : std::uint8_t {
    Foundation, ///< the foundation and its members
    Steward,    ///< there is no foundation yet: the organization that was steward
    Nobody,     ///< neither is known
};

GraphMode graphModeOf(const Snapshot& snapshot);
/// Steward of the era at the day; an invalid id where no era is known.
OrganizationId stewardOf(const Snapshot& snapshot);

/// A seat on a board of the foundation.
struct BoardSeat
{
    int node = -1; ///< the organization
    VotingWeight weight;
};

/// Which nodes and edges of a layout hold at the snapshot's day and pass its filter.
struct GraphState
{
    GraphMode mode = GraphMode::Nobody;
    int centre = -1;              ///< node in the middle; -1 in mode Nobody
    std::vector<Certainty> nodes; ///< by node; No: not drawn
    std::vector<Certainty> edges; ///< by edge; No where one of the ends is not drawn
    std::vector<int> tier;        ///< by node: row of memberships of a member; else -1
    std::vector<BoardSeat> seats;
    /// Counted in one mark each, where the layout counts them; empty in mode Steward.
    std::vector<HeldRow> libraries;
    std::vector<HeldRow> ecosystem;

    Certainty node(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    Certainty edge(int index) const { return edges[static_cast<std::size_t>(index)]; }
};

/// O(nodes + edges).
GraphState graphStateAt(const GraphLayout& layout, const Snapshot& snapshot);

} // namespace steward
