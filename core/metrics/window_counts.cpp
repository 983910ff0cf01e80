// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

std::vector<std::int64_t> AffiliationCounts::knownApart() const
{
    return joined(joined(organizations.values(), academic.values()), other.values());
}

std::vector<std::int64_t> AffiliationCounts::knownTogether() const
{
    std::vector<std::int64_t> counts = organizations.values();
    for (const std::int64_t group : {academic.total(), other.total()}) {
        if (group > 0)
            counts.push_back(group);
    }
    return counts;
}

std::vector<std::int64_t> withLargestRaised(std::vector<std::int64_t> counts, std::int64_t amount)
{
    if (counts.empty())
        return {amount};
    *std::ranges::max_element(counts) += amount;
    return counts;
}

std::vector<std::int64_t> joined(std::vector<std::int64_t> left,
                                 const std::vector<std::int64_t>& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace steward
