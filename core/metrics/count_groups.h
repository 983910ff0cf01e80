// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// So many that have the same count.
struct CountGroup
{
    std::int64_t count = 0;
    std::int64_t members = 0;

    bool operator==(const CountGroup&) const = default;
};

/// Equal counts together, the largest first; counts of 0 or less are left out. Most people make few
/// commits, so that most counts need no sorting: linear but for those of a thousand and more.
std::vector<CountGroup> countGroups(std::span<const std::int64_t> counts);

/// Of all of them.
std::int64_t sumOf(std::span<const CountGroup> groups);

} // namespace steward
