// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/pivot_distances.h"

namespace steward {

/// Where the nodes begin: distances drawn to scale as far as a plane allows, by pivot MDS (Brandes
/// and Pich, Eigensolver methods for progressive multidimensional scaling of large data, 2006).
/// Three steps of the power method from the lots of the nodes, not as many as it takes: the
/// directions are then a smooth function of the graph, and turn little when it grows. As large as
/// the force model makes it, and nodes of one place strewn by their lots. Without a result
/// that is of use once a stop is requested. O(nodes · pivots).
Vectors scaleByPivots(const ForceGraph& graph, const PivotDistances& distances,
                      std::stop_token stop);

} // namespace steward
