// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/adjacency.h"

#include <cstdint>
#include <vector>

namespace steward {

/// A graph whose nodes have names that hold when it grows: node i has keys[i] in every graph.
struct SampleGraph
{
    int nodeCount = 0;
    std::vector<Link> links;
    std::vector<std::uint64_t> keys;

    Adjacency adjacency() const { return Adjacency(nodeCount, links); }
};

enum class GraphShape {
    Random,     ///< pairs drawn evenly; one large component and many of one node
    Membership, ///< few bodies, of which some are hubs; organizations join them, people link both
};

/// About 1.5 links a node. The same for the same arguments, on every machine.
SampleGraph sampleGraph(GraphShape shape, int nodeCount);

/// The same with one node more, linked to two of the others; `variant`, from 0, says to which.
SampleGraph grownByOne(SampleGraph graph, int variant);

} // namespace steward
