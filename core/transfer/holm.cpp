// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_analysis.h"

#include <algorithm>
#include <numeric>

namespace steward {

std::vector<double> holmAdjusted(const std::vector<double>& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&p](auto a, auto b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double most = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        most = std::max(most, p[order[i]] * static_cast<double>(p.size() - i));
        adjusted[order[i]] = std::min(most, 1.0);
    }
    return adjusted;
}

} // namespace steward
