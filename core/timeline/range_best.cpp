// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/range_best.h"

#include <algorithm>

namespace steward {

namespace {

constexpr std::uint32_t fanOut = 32;

} // namespace

void RangeBest::take(Best& best, std::uint32_t place, std::uint8_t value) const
{
    const int weight = weightOf(value);
    if (weight > best.weight) {
        best.weight = weight;
        best.place = place;
    }
    best.doubt = std::max(best.doubt, doubtOf(value));
}

RangeBest::RangeBest(std::span<const std::uint8_t> values) : m_values(values)
{
    std::size_t count = values.size();
    while (count > fanOut) {
        const std::size_t blocks = (count + fanOut - 1) / fanOut;
        std::vector<Block> level(blocks);
        for (std::size_t b = 0; b < blocks; ++b) {
            Best best;
            const std::size_t end = std::min(count, (b + 1) * fanOut);
            for (std::size_t i = b * fanOut; i < end; ++i) {
                if (m_levels.empty())
                    take(best, static_cast<std::uint32_t>(i), values[i]);
                else
                    take(best, m_levels.back()[i].place, m_levels.back()[i].value);
            }
            level[b] = {best.place, packed(best.weight, best.doubt)};
        }
        m_levels.push_back(std::move(level));
        count = blocks;
    }
}

RangeBest::Best RangeBest::over(std::uint32_t from, std::uint32_t to) const
{
    Best best;
    // Up the levels: the ragged ends of each are taken one by one, whole blocks by the level above.
    // The right-hand ends come later in place, so they must not win over equals on the left.
    Best right;
    std::size_t level = 0;
    const auto takeFrom = [&](Best& into, std::size_t at, std::uint32_t i) {
        if (at == 0)
            take(into, i, m_values[i]);
        else
            take(into, m_levels[at - 1][i].place, m_levels[at - 1][i].value);
    };
    while (from < to) {
        if (level == m_levels.size() || to - from < fanOut) {
            for (std::uint32_t i = from; i < to; ++i)
                takeFrom(best, level, i);
            break;
        }
        for (; from % fanOut != 0; ++from)
            takeFrom(best, level, from);
        std::uint32_t rightBegin = to - to % fanOut;
        Best ragged;
        for (std::uint32_t i = std::max(from, rightBegin); i < to; ++i)
            takeFrom(ragged, level, i);
        if (ragged.weight >= 0 && ragged.weight >= right.weight)
            right = {ragged.place, ragged.weight, std::max(ragged.doubt, right.doubt)};
        else
            right.doubt = std::max(right.doubt, ragged.doubt);
        to = std::max(from, rightBegin);
        from /= fanOut;
        to /= fanOut;
        ++level;
    }
    if (right.weight > best.weight) {
        best.weight = right.weight;
        best.place = right.place;
    }
    best.doubt = std::max(best.doubt, right.doubt);
    return best;
}

std::size_t RangeBest::byteSize() const
{
    std::size_t bytes = 0;
    for (const auto& level : m_levels)
        bytes += level.size() * sizeof(Block);
    return bytes;
}

} // namespace steward
