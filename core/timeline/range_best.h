// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// Over a row of small weights: where the heaviest of a stretch stands (the first of equals), and
/// how large the greatest doubt in it is. A tree of blocks; a query costs O(log n), the tree an
/// eighth of a byte or so per weight.
class RangeBest
{
public:
    /// A weight and a doubt in one byte: weights up to 63, doubts up to 3.
    static constexpr std::uint8_t packed(int weight, int doubt)
    {
        return static_cast<std::uint8_t>(weight << 2 | doubt);
    }
    static constexpr int weightOf(std::uint8_t value) { return value >> 2; }
    static constexpr int doubtOf(std::uint8_t value) { return value & 3; }

    struct Best
    {
        std::uint32_t place = 0;
        int weight = -1;
        int doubt = 0;
    };

    RangeBest() = default;
    /// `values` must outlive this object and not move.
    explicit RangeBest(std::span<const std::uint8_t> values);

    /// Over the places [from, to), which must not be empty.
    Best over(std::uint32_t from, std::uint32_t to) const;

    std::size_t byteSize() const;

private:
    struct Block
    {
        std::uint32_t place = 0;
        std::uint8_t value = 0; ///< heaviest weight and greatest doubt, packed
    };

    void take(Best& best, std::uint32_t place, std::uint8_t value) const;

    std::span<const std::uint8_t> m_values;
    std::vector<std::vector<Block>> m_levels; ///< from the finest
};

} // namespace steward
