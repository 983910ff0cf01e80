// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/adjacency.h"

#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// One component of a graph: its nodes, and a place for each.
struct PlacedPart
{
    std::vector<std::int32_t> nodes;
    std::vector<QPointF> places;
};

/// One drawing of all parts, by node: in their order in rows (packBoxes), as far from each other as
/// the nodes of the first have room, and those with shorter links than that enlarged. The mean of
/// all places is 0, and the mean length of all links is 1. Every node is in one part, and no part
/// is empty. O(nodes + links).
std::vector<QPointF> joinParts(const Adjacency& graph, std::vector<PlacedPart> parts);

} // namespace steward
