// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/network/adjacency.h"

#include <QPointF>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace steward {

struct ForceOptions
{
    std::uint64_t seed = 1; ///< another seed, another drawing that is as good
};

/// A place for every node, near those it is linked to and apart from all others; the mean of all
/// places is 0 and links are 1 long on average. No two nodes share a place. The largest component
/// comes first and the others stand in rows beside or below it; a component that is clearly longer
/// than wide lies flat.
///
/// `keys` holds a number for each node that says who it is, such as a hash of its id: places depend
/// on keys, links and seed alone, to the bit, and move little when a node joins. Equal keys are
/// told apart by their order.
///
/// Errors: Cancelled, within 100 ms at 20,000 nodes. O(nodes · log nodes + pivots · links), see
/// tests/benchmarks/README.md for how long that is.
Result<std::vector<QPointF>> forceLayout(const Adjacency& graph,
                                         std::span<const std::uint64_t> keys,
                                         const ForceOptions& options, const Progress& progress,
                                         std::stop_token stop);

} // namespace steward
