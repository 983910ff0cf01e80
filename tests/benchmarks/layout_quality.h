// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good a drawing of a graph is, whoever placed the nodes. Nothing here depends on the size, the
// place or the turn of the drawing.

#pragma once

#include "core/network/adjacency.h"

#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// Each pair once, `from` below `to`.
std::vector<Link> linksOf(const Adjacency& graph);

/// Pairs of links without a common node whose straight lines cross. Exact but for lines that merely
/// touch, which do not count. O(pairs that share a cell of a grid of about as many cells as links).
std::int64_t crossingCount(const Adjacency& graph, std::span<const QPointF> places);

/// The mean of ((d − s · |xᵢ − xⱼ|) / d)² over pairs of one component, d the links between the two
/// on a shortest path, s the scale that makes the mean least (Gansner, Koren and North, Graph
/// drawing by stress majorization, 2005, with weights d⁻²). Over all pairs that begin at one of
/// `sources` nodes, spread evenly over the numbers. 0 is perfect.
double normalisedStress(const Adjacency& graph, std::span<const QPointF> places, int sources);

/// The median over `before` of how far a node moved, as a share of the diagonal of the box round
/// `before`. Nodes of `after` beyond those of `before` are new.
double medianShift(std::span<const QPointF> before, std::span<const QPointF> after);

} // namespace steward
