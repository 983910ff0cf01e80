// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace steward {

/// Whole numbers by key, to which is added and from which is taken away while a window moves; knows
/// at any time which are not 0, so that reading them costs nothing for those that are.
class Tally
{
public:
    /// Keys are 0 to `size` - 1.
    explicit Tally(std::size_t size) : m_counts(size, 0), m_places(size, -1) {}

    /// Whether the key came up from 0.
    bool add(std::int32_t key, std::int64_t amount)
    {
        const auto index = static_cast<std::size_t>(key);
        m_counts[index] += amount;
        m_total += amount;
        if (m_places[index] >= 0)
            return false;
        m_places[index] = static_cast<std::int32_t>(m_present.size());
        m_present.push_back(key);
        return true;
    }

    /// Whether the key went down to 0. No more than was added.
    bool take(std::int32_t key, std::int64_t amount)
    {
        const auto index = static_cast<std::size_t>(key);
        m_counts[index] -= amount;
        m_total -= amount;
        if (m_counts[index] != 0)
            return false;
        const auto place = static_cast<std::size_t>(m_places[index]);
        m_present[place] = m_present.back();
        m_places[static_cast<std::size_t>(m_present[place])] = m_places[index];
        m_present.pop_back();
        m_places[index] = -1;
        return true;
    }

    std::int64_t operator[](std::int32_t key) const
    {
        return m_counts[static_cast<std::size_t>(key)];
    }
    bool has(std::int32_t key) const { return m_places[static_cast<std::size_t>(key)] >= 0; }
    /// Keys that are not 0, in no order.
    const std::vector<std::int32_t>& present() const { return m_present; }
    int count() const { return static_cast<int>(m_present.size()); }
    std::int64_t total() const { return m_total; }
    /// The numbers that are not 0, in the order of present().
    std::vector<std::int64_t> values() const
    {
        std::vector<std::int64_t> values;
        values.reserve(m_present.size());
        for (const std::int32_t key : m_present)
            values.push_back((*this)[key]);
        return values;
    }

private:
    std::vector<std::int64_t> m_counts;
    std::vector<std::int32_t> m_places; ///< in m_present; -1 where the count is 0
    std::vector<std::int32_t> m_present;
    std::int64_t m_total = 0;
};

} // namespace steward
