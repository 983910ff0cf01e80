// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace steward {

/// A key to sort by, and what it belongs to; what is needed of that afterwards travels with it, since
/// looking it up in sorted order would miss every cache.
struct KeyedNumber
{
    std::uint64_t key = 0;
    std::int32_t number = 0;
    std::uint8_t lengthClass = 0;
    std::uint8_t weight = 0;
};

/// Sorts by key, equals in the order they had. O(rows · bits of the greatest key / 11).
inline void radixSort(std::vector<KeyedNumber>& rows, int keyBits)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<KeyedNumber> other(rows.size());
    for (int shift = 0; shift < keyBits; shift += digitBits) {
        std::array<std::size_t, digits> places{};
        for (const KeyedNumber& row : rows)
            ++places[(row.key >> shift) % digits];
        std::size_t next = 0;
        for (std::size_t& place : places) {
            const std::size_t count = place;
            place = next;
            next += count;
        }
        for (const KeyedNumber& row : rows)
            other[places[(row.key >> shift) % digits]++] = row;
        rows.swap(other);
    }
}

} // namespace steward
