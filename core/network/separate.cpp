// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/separate.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int passes = 8;
/// With how many nodes of a row of cells one is compared: far more than have room there.
constexpr std::size_t mostInRow = 60;

/// A node by its square cell, which is as wide as the distance to be kept.
struct CellRow
{
    std::uint64_t cell = 0; ///< line above, column below
    std::size_t node = 0;
};

std::uint64_t cellOf(float x, float y, float width)
{
    // Far beyond any drawing; keeps the conversion defined, and the next cells those with the next
    // numbers.
    const auto index = [width](float along) {
        const float cell = std::clamp(std::floor(along / width), -1e9F, 1e9F);
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(cell) + 2'000'000'000);
    };
    return (index(y) << 32) | index(x);
}

std::vector<CellRow> rowsByCell(const Vectors& places, float width)
{
    std::vector<CellRow> rows;
    rows.reserve(places.size());
    for (std::size_t node = 0; node < places.size(); ++node)
        rows.push_back({cellOf(places.x[node], places.y[node], width), node});
    std::ranges::stable_sort(rows, {}, &CellRow::cell);
    return rows;
}

/// Calls `visit` with each pair of nodes in the same or adjoining cells once. The cells to the
/// right and those below are two stretches of the rows, and both only move on.
template <class Visit>
void eachPair(const std::vector<CellRow>& rows, Visit visit)
{
    constexpr std::uint64_t line = std::uint64_t{1} << 32;
    std::size_t below = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t cell = rows[i].cell;
        const auto visitFrom = [&](std::size_t first, std::uint64_t lastCell) {
            const std::size_t end = std::min(rows.size(), first + mostInRow);
            for (std::size_t k = first; k < end && rows[k].cell <= lastCell; ++k)
                visit(rows[i].node, rows[k].node);
        };
        visitFrom(i + 1, cell + 1);
        while (below < rows.size() && rows[below].cell < cell + line - 1)
            ++below;
        visitFrom(below, cell + line + 1);
    }
}

/// Moves both by half of what is missing. False when they are far enough.
bool part(Vectors& places, std::size_t a, std::size_t b, float distance)
{
    float across = places.x[b] - places.x[a];
    float down = places.y[b] - places.y[a];
    float length = std::sqrt(across * across + down * down);
    if (length >= distance * 0.999F)
        return false;
    float missing = distance - length;
    if (length < distance * 1e-3F) {
        const std::uint64_t bits = scrambled((std::uint64_t{a} << 32) | b);
        across = fraction(bits);
        down = fraction(scrambled(bits));
        length = std::max(std::sqrt(across * across + down * down), 1e-3F);
        missing = distance;
    }
    const float step = missing / length / 2.0F;
    across *= step;
    down *= step;
    places.x[a] -= across;
    places.y[a] -= down;
    places.x[b] += across;
    places.y[b] += down;
    return true;
}

} // namespace

void separate(Vectors& places, float distance)
{
    bool isMoving = true;
    for (int pass = 0; pass < passes && isMoving; ++pass) {
        isMoving = false;
        eachPair(rowsByCell(places, distance), [&](std::size_t a, std::size_t b) {
            isMoving = part(places, a, b, distance) || isMoving;
        });
    }
}

} // namespace steward
