// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/row_cells.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace steward {

namespace {

constexpr std::uint64_t all = ~std::uint64_t{0};

/// The bits of word `word` that lie in [from, to).
std::uint64_t mask(std::size_t word, std::size_t from, std::size_t to)
{
    std::uint64_t bits = all;
    if (word == from / 64)
        bits &= all << (from % 64);
    if (word == to / 64)
        bits &= (std::uint64_t{1} << (to % 64)) - 1;
    return bits;
}

std::size_t cellAt(double pixels, double cell)
{
    return static_cast<std::size_t>(std::max(0.0, std::floor(pixels / cell)));
}

} // namespace

RowCells::RowCells(double width)
    : m_width(width), m_words(cellAt(std::max(0.0, width), cell) / 64 + 2)
{
}

bool RowCells::isFree(double left, double right) const
{
    if (left < 0.0 || right > m_width)
        return false;
    const std::size_t from = cellAt(left, cell);
    const std::size_t to = cellAt(right, cell) + 1;
    for (std::size_t word = from / 64; word <= to / 64; ++word)
        if (m_words[word] & mask(word, from, to))
            return false;
    return true;
}

void RowCells::take(double left, double right)
{
    const std::size_t from = cellAt(std::max(0.0, left), cell);
    const std::size_t to = cellAt(std::min(right, m_width), cell) + 1;
    for (std::size_t word = from / 64; word <= to / 64; ++word)
        m_words[word] |= mask(word, from, to);
}

double RowCells::roomAfter(double x) const
{
    const std::size_t from = cellAt(x, cell) + 1;
    for (std::size_t word = from / 64; word < m_words.size(); ++word) {
        const std::uint64_t taken = m_words[word] & (word == from / 64 ? all << (from % 64) : all);
        if (taken != 0) {
            const std::size_t first = word * 64 + static_cast<std::size_t>(std::countr_zero(taken));
            return std::max(0.0, static_cast<double>(first) * cell - x);
        }
    }
    return std::max(0.0, m_width - x);
}

} // namespace steward
