// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_layout.h"

namespace steward {

/// Nodes of each zone but people, in the order in which they are dealt their places.
struct GraphZones
{
    std::vector<int> boards; ///< of the foundation itself
    std::vector<int> councils;
    std::vector<int> committees; ///< other bodies directly under the foundation
    std::vector<int> workBodies; ///< bodies further down, but not under a project
    std::vector<int> groups;     ///< bodies under a project that somebody ever sat in
    std::vector<int> highestTier;
    std::vector<int> middleTiers;
    std::vector<int> lowestTiers;
    std::vector<int> related;
    std::vector<int> projects;
    std::vector<int> libraries;
};

/// Legal shells of hosted projects (bodies of kind project) and empty bodies below them are in no
/// zone: the project itself is.
GraphZones zonesOf(const Graph& graph);

/// By body: the one whose place it takes over, of the same kind and parent, ended exactly when this
/// one began, and not taken over by a body further up in the file. An invalid id where there is
/// none. O(bodies · log bodies).
std::vector<BodyId> predecessorsOf(const Dataset& dataset);

} // namespace steward
