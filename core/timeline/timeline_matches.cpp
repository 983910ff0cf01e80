// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_matches.h"

#include <algorithm>

namespace steward {

TimelineMatches::TimelineMatches(std::vector<bool> found, const std::vector<std::int32_t>& order)
    : m_found(std::move(found)), m_bits(order.size() / 64 + 1), m_ranks(order.size() / 64 + 1)
{
    for (std::size_t i = 0; i < order.size(); ++i)
        if (m_found[static_cast<std::size_t>(order[i])])
            m_bits[i / 64] |= std::uint64_t{1} << (i % 64);
    for (std::size_t word = 1; word < m_ranks.size(); ++word)
        m_ranks[word] = m_ranks[word - 1] + static_cast<std::uint32_t>(std::popcount(m_bits[word - 1]));
    m_total = static_cast<int>(std::count(m_found.begin(), m_found.end(), true));
}

} // namespace steward
