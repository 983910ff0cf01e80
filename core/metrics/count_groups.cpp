// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/count_groups.h"

#include <algorithm>
#include <array>
#include <functional>

namespace steward {

std::vector<CountGroup> countGroups(std::span<const std::int64_t> counts)
{
    constexpr std::int64_t large = 1024;
    std::array<std::int64_t, large> small{};
    std::vector<std::int64_t> rest;
    std::int64_t highest = 0;
    for (const std::int64_t count : counts) {
        if (count >= large)
            rest.push_back(count);
        else if (count > 0)
            ++small[static_cast<std::size_t>(count)];
        highest = std::max(highest, std::min(count, large - 1));
    }
    std::ranges::sort(rest, std::greater<>());
    std::vector<CountGroup> groups;
    for (const std::int64_t count : rest) {
        if (groups.empty() || groups.back().count != count)
            groups.push_back({count, 0});
        ++groups.back().members;
    }
    for (std::int64_t count = highest; count > 0; --count) {
        if (const std::int64_t members = small[static_cast<std::size_t>(count)])
            groups.push_back({count, members});
    }
    return groups;
}

std::int64_t sumOf(std::span<const CountGroup> groups)
{
    std::int64_t sum = 0;
    for (const CountGroup& group : groups)
        sum += group.count * group.members;
    return sum;
}

} // namespace steward
