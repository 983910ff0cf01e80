// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace steward {

/// Which items a search or filter found, countable over any stretch of an index in constant time.
class TimelineMatches
{
public:
    TimelineMatches() = default;
    /// \param found one flag an item
    /// \param order of the index the stretches are of
    TimelineMatches(std::vector<bool> found, const std::vector<std::int32_t>& order);

    /// False where nothing is looked for: everything is equal then.
    bool isActive() const { return !m_found.empty(); }
    bool has(std::int32_t item) const { return m_found.empty() || m_found[static_cast<std::size_t>(item)]; }
    /// Items found; each once, however many lanes it stands in.
    int total() const { return m_total; }
    /// Found ones among the places [from, to) of the order.
    int count(std::uint32_t from, std::uint32_t to) const { return rank(to) - rank(from); }

private:
    int rank(std::uint32_t place) const
    {
        const std::size_t word = place / 64;
        const std::uint64_t below = (std::uint64_t{1} << (place % 64)) - 1;
        return static_cast<int>(m_ranks[word]) + std::popcount(m_bits[word] & below);
    }

    std::vector<bool> m_found;
    std::vector<std::uint64_t> m_bits;
    std::vector<std::uint32_t> m_ranks; ///< found before each word
    int m_total = 0;
};

} // namespace steward
