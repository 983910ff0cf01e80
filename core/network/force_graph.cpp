// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/force_graph.h"

#include <cmath>

namespace steward {

double meanLinkLength(const ForceGraph& graph, const Vectors& places)
{
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
        for (const std::int32_t neighbour : graph.neighbours(node)) {
            const auto other = static_cast<std::size_t>(neighbour);
            const double across = static_cast<double>(places.x[other])
                                  - static_cast<double>(places.x[node]);
            const double down = static_cast<double>(places.y[other])
                                - static_cast<double>(places.y[node]);
            sum += std::sqrt(across * across + down * down);
            count += 1.0;
        }
    }
    return count > 0.0 ? sum / count : 0.0;
}

} // namespace steward
