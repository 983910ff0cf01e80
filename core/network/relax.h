// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/network/force_graph.h"

#include <stop_token>

namespace steward {

/// Moves the nodes towards the balance of springs along the links, which pull with their length,
/// and the pushes of RepulsionTree: a model of Noack (Energy models for graph clustering, 2007)
/// that parts clusters more clearly than pulling with the square of the length, with fewer
/// crossings. Ends early when a stop is requested, within the time of one round: 10 ms at 20,000
/// nodes. O(rounds · nodes · log nodes).
void relax(const ForceGraph& graph, Vectors& places, const Progress& progress,
           std::stop_token stop);

} // namespace steward
