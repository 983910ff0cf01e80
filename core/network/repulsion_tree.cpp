// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/repulsion_tree.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace steward {

namespace {

constexpr int bitsAnAxis = 16;
constexpr int codeBits = 2 * bitsAnAxis;
constexpr std::size_t leafSize = 8;
/// Below, comparing is faster than counting digits.
constexpr std::size_t fewRows = 500;
/// Points walked for at once: their coordinates and forces fill eight registers of four floats.
constexpr std::size_t lanes = 8;

/// Bits to the even places.
std::uint64_t spread(std::uint32_t value)
{
    std::uint64_t bits = value;
    bits = (bits | (bits << 8)) & 0x00ff00ffu;
    bits = (bits | (bits << 4)) & 0x0f0f0f0fu;
    bits = (bits | (bits << 2)) & 0x33333333u;
    return (bits | (bits << 1)) & 0x55555555u;
}

std::uint32_t codeOf(std::uint64_t row) { return static_cast<std::uint32_t>(row >> 32); }
std::size_t numberOf(std::uint64_t row) { return static_cast<std::uint32_t>(row); }

/// By the upper half, equals in the order they had.
void sortByCode(std::vector<std::uint64_t>& rows, std::vector<std::uint64_t>& spare)
{
    if (rows.size() < fewRows) {
        std::ranges::sort(rows);
        return;
    }
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    spare.resize(rows.size());
    for (int shift = 64 - codeBits; shift < 64; shift += digitBits) {
        std::array<std::uint32_t, digits> places{};
        for (const std::uint64_t row : rows)
            ++places[(row >> shift) % digits];
        std::uint32_t next = 0;
        for (std::uint32_t& place : places)
            place = std::exchange(next, next + place);
        for (const std::uint64_t row : rows)
            spare[places[(row >> shift) % digits]++] = row;
        rows.swap(spare);
    }
}

} // namespace

void RepulsionTree::build(const Vectors& places, std::span<const float> masses)
{
    sortByPlace(places);
    gather(places, masses);
    makeCells();
    linkCells();
    closeCells();
}

void RepulsionTree::sortByPlace(const Vectors& places)
{
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [top, bottom] = std::minmax_element(places.y.begin(), places.y.end());
    m_codes.resize(places.size());
    if (places.size() == 0)
        return;
    const float side = std::max({*right - *left, *bottom - *top, 1e-6F});
    const float scale = static_cast<float>((1 << bitsAnAxis) - 1) / side;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto column = static_cast<std::uint32_t>((places.x[i] - *left) * scale);
        const auto row = static_cast<std::uint32_t>((places.y[i] - *top) * scale);
        m_codes[i] = ((spread(column) | (spread(row) << 1)) << 32) | i;
    }
    sortByCode(m_codes, m_spare);
}

void RepulsionTree::gather(const Vectors& places, std::span<const float> masses)
{
    m_x.resize(places.size());
    m_y.resize(places.size());
    m_mass.resize(places.size());
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        const std::size_t number = numberOf(m_codes[i]);
        m_x[i] = places.x[number];
        m_y[i] = places.y[number];
        m_mass[i] = masses[number];
    }
}

/// In the order of a walk: a cell, then all within it. A cell is the smallest square that holds its
/// points, so that there are fewer cells than points, however unevenly these lie.
void RepulsionTree::makeCells()
{
    m_cells.clear();
    m_depths.clear();
    std::vector<Range> pending;
    if (!m_codes.empty())
        pending.push_back({0, m_codes.size(), 0});
    while (!pending.empty()) {
        const Range range = pending.back();
        pending.pop_back();
        const std::uint32_t differing = codeOf(m_codes[range.begin])
                                        ^ codeOf(m_codes[range.end - 1]);
        Cell cell;
        cell.begin = static_cast<std::int32_t>(range.begin);
        cell.end = static_cast<std::int32_t>(range.end);
        cell.isLeaf = range.end - range.begin <= leafSize || differing == 0;
        m_cells.push_back(cell);
        m_depths.push_back(static_cast<std::uint8_t>(range.depth));
        if (!cell.isLeaf)
            split(range, (static_cast<int>(std::bit_width(differing)) - 1) / 2 * 2, pending);
    }
}

/// Appends the quadrants that hold a point, from the last to the first, so that the first is taken
/// up next. They differ in the two bits from `bit` of the code.
void RepulsionTree::split(const Range& range, int bit, std::vector<Range>& pending) const
{
    const int shift = 64 - codeBits + bit;
    std::size_t end = range.end;
    while (end > range.begin) {
        const std::uint64_t quadrant = m_codes[end - 1] >> shift;
        const auto first = std::partition_point(
            m_codes.begin() + static_cast<std::ptrdiff_t>(range.begin),
            m_codes.begin() + static_cast<std::ptrdiff_t>(end),
            [&](std::uint64_t row) { return (row >> shift) < quadrant; });
        const auto begin = static_cast<std::size_t>(first - m_codes.begin());
        pending.push_back({begin, end, range.depth + 1});
        end = begin;
    }
}

/// From the last cell to the first, remembering which is the nearest behind at each depth.
void RepulsionTree::linkCells()
{
    std::array<std::int32_t, bitsAnAxis + 2> following{};
    following.fill(static_cast<std::int32_t>(m_cells.size()));
    for (std::size_t i = m_cells.size(); i-- > 0;) {
        const std::size_t depth = m_depths[i];
        m_cells[i].next = following[depth];
        std::fill(following.begin() + static_cast<std::ptrdiff_t>(depth), following.end(),
                  static_cast<std::int32_t>(i));
    }
}

/// Masses, centres and boxes, from the cells within up.
void RepulsionTree::closeCells()
{
    for (std::size_t i = m_cells.size(); i-- > 0;) {
        Cell& cell = m_cells[i];
        cell.left = cell.top = std::numeric_limits<float>::max();
        cell.right = cell.bottom = -std::numeric_limits<float>::max();
        const auto add = [&cell](const Cell& part) {
            cell.x += part.x * part.mass;
            cell.y += part.y * part.mass;
            cell.mass += part.mass;
            cell.left = std::min(cell.left, part.left);
            cell.right = std::max(cell.right, part.right);
            cell.top = std::min(cell.top, part.top);
            cell.bottom = std::max(cell.bottom, part.bottom);
        };
        if (cell.isLeaf) {
            for (std::size_t k = begin(cell); k < end(cell); ++k)
                add({m_x[k], m_y[k], m_mass[k], m_x[k], m_x[k], m_y[k], m_y[k]});
        } else {
            for (std::size_t k = i + 1; k < next(cell); k = next(m_cells[k]))
                add(m_cells[k]);
        }
        cell.x /= cell.mass;
        cell.y /= cell.mass;
        const float longer = std::max(cell.right - cell.left, cell.bottom - cell.top);
        cell.extent = longer * longer;
    }
}

/// Who pushes the points first … last: cells that are far from all of them, and single points.
void RepulsionTree::collect(std::size_t first, std::size_t last, float openness)
{
    const auto [left, right] = std::minmax_element(&m_x[first], &m_x[last] + 1);
    const auto [top, bottom] = std::minmax_element(&m_y[first], &m_y[last] + 1);
    m_sources.clear();
    for (std::size_t i = 0; i < m_cells.size();) {
        const Cell& cell = m_cells[i];
        const float across = std::max({*left - cell.right, cell.left - *right, 0.0F});
        const float down = std::max({*top - cell.bottom, cell.top - *bottom, 0.0F});
        const bool isFar = cell.extent < openness * openness * (across * across + down * down);
        if (isFar) {
            m_sources.push_back({cell.x, cell.y, cell.mass});
        } else if (cell.isLeaf) {
            for (std::size_t k = begin(cell); k < end(cell); ++k)
                m_sources.push_back({m_x[k], m_y[k], m_mass[k]});
        }
        i = isFar || cell.isLeaf ? next(cell) : i + 1;
    }
}

void RepulsionTree::push(std::size_t first, std::size_t last, Vectors& pushes) const
{
    std::array<float, lanes> x{};
    std::array<float, lanes> y{};
    std::array<float, lanes> alongX{};
    std::array<float, lanes> alongY{};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        x[lane] = m_x[std::min(first + lane, last)];
        y[lane] = m_y[std::min(first + lane, last)];
    }
    for (const Source& source : m_sources) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float acrossX = x[lane] - source.x;
            const float acrossY = y[lane] - source.y;
            // The last term keeps a point from pushing itself and two at one place from infinity.
            const float share = source.mass / (acrossX * acrossX + acrossY * acrossY + 1e-8F);
            alongX[lane] += acrossX * share;
            alongY[lane] += acrossY * share;
        }
    }
    for (std::size_t i = first; i <= last; ++i) {
        const std::size_t number = numberOf(m_codes[i]);
        pushes.x[number] = alongX[i - first] * m_mass[i];
        pushes.y[number] = alongY[i - first] * m_mass[i];
    }
}

void RepulsionTree::computePushes(float openness, Vectors& pushes)
{
    pushes.x.resize(m_x.size());
    pushes.y.resize(m_x.size());
    for (std::size_t first = 0; first < m_x.size(); first += lanes) {
        const std::size_t last = std::min(first + lanes, m_x.size()) - 1;
        collect(first, last, openness);
        push(first, last, pushes);
    }
}

} // namespace steward
