// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arrangements that give every node a place of its own. `layout` comes with its graph and
// nothing placed.

#pragma once

#include "core/graph/graph_layout.h"

namespace steward {

/// Linked nodes near each other. Fails only when cancelled.
Result<void> placeByForce(GraphLayout& layout, const Progress& progress, std::stop_token stop);

/// A disc for each body in use, its members inside, the largest disc in the middle. People belong to
/// the body they held roles in over the longest time; organizations to the body they have a seat in,
/// a board before a council before others, or else to the foundation they are a member of, or else
/// to the body most of their people are in; hosted projects to the foundation. What belongs nowhere
/// shares a disc.
void placeByBody(GraphLayout& layout);

/// What GraphLayout::gap is to be for these places. O(n log n) where they are spread at all evenly.
double gapOf(const std::vector<NodePlace>& places);

/// By node; of nodes that no ring has room for, what comes nearest.
std::vector<Zone> zoneOfNodes(const Graph& graph);

} // namespace steward
