// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph.h"
#include "core/query/snapshot.h"

#include <vector>

namespace steward {

/// Which nodes and edges of a graph hold at a day; unlike GraphState it knows no picture, and so
/// leaves nothing out.
struct GraphDay
{
    std::vector<Certainty> nodes;
    std::vector<Certainty> edges;
    std::vector<int> membership; ///< by node: row of memberships of a member; else -1
};

/// Organizations are there that are members, hold a seat, employ who holds a role, or are the
/// origin of a project that is there; people while they hold a role; bodies and projects as the
/// snapshot has them, save that a body whose forming nobody dated is not older than what it is part
/// of. Edges hold in their interval while both ends are there, and pass the snapshot's filter.
/// O(nodes + edges).
GraphDay graphDayOf(const Graph& graph, const Snapshot& snapshot);

} // namespace steward
