// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who lies between others. Degree is Adjacency::degree.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/network/adjacency.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace steward {

/// Up to so many nodes betweenness is exact; above, it is estimated.
inline constexpr int mostNodesForExactBetweenness = 5'000;

struct Betweenness
{
    /// By node: over all pairs of other nodes, the share of their shortest paths that run through
    /// it, added up. A pair counts once; unconnected pairs count 0.
    std::vector<double> values;
    int pivots = 0; ///< nodes from which shortest paths were followed
    bool isEstimate = false; ///< pivots are a sample, and the values scaled up from it

    /// Of the pairs there are, (n − 1)(n − 2) / 2: in [0, 1] where exact. None for fewer than three
    /// nodes.
    std::optional<double> normalised(int node) const
    {
        const auto n = static_cast<double>(values.size());
        if (n < 3.0)
            return std::nullopt;
        return values[static_cast<std::size_t>(node)] * 2.0 / ((n - 1.0) * (n - 2.0));
    }
};

/// Ulrik Brandes, A Faster Algorithm for Betweenness Centrality, 2001
/// (https://doi.org/10.1080/0022250X.2001.9990249), for links without direction and length.
/// O(nodes · links) up to 5,000 nodes. Above, pivots are drawn at random, always the same
/// (Brandes and Pich, Centrality Estimation in Large Networks, 2007), as many as keep nodes · pivots
/// at 25 million, and 100 at least.
/// Error: Cancelled, within a fraction of one pivot's search.
Result<Betweenness> betweenness(const Adjacency& graph, const Progress& progress,
                                std::stop_token stop);

} // namespace steward
