// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far apart nodes are, counted in links: breadth-first search, each O(nodes + links).

#pragma once

#include "core/network/adjacency.h"

#include <vector>

namespace steward {

/// The nodes of a shortest path, both ends included; one node where they are the same. Among equally
/// short ones the path whose sequence of numbers is the smallest, so the way back may be another.
/// Empty where there is none, or an end is no node.
std::vector<int> shortestPath(const Adjacency& graph, int from, int to);

/// By node: its distance from `node`; -1 beyond `most`, unreachable, or where `node` is no node.
std::vector<int> hopsFrom(const Adjacency& graph, int node, int most);

/// By node: the number of its connected component, from 0, in the order of their smallest nodes.
struct Components
{
    std::vector<int> componentOf;
    std::vector<int> sizes; ///< nodes, by component
};

Components connectedComponents(const Adjacency& graph);

} // namespace steward
