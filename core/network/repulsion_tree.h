// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/force_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// Every point pushes every other away with the product of their masses over their distance; a cell
/// of far points pushes like one (Barnes and Hut, A hierarchical O(N log N) force-calculation
/// algorithm, 1986). The quadtree is a row of cells in the order of a walk, over points in Morton
/// order, and walked once for eight neighbouring points at a time.
class RepulsionTree
{
public:
    /// Takes the points in. Masses are positive, coordinates finite. O(n).
    void build(const Vectors& places, std::span<const float> masses);
    /// Sets `pushes` to the force on each point, by the mass of that point. A cell counts as one
    /// where the longer side of the box round its points is less than `openness` times the way
    /// there from the box round the eight. O(n · log n).
    void computePushes(float openness, Vectors& pushes);

private:
    struct Cell
    {
        float x = 0.0F; ///< centre of mass
        float y = 0.0F;
        float mass = 0.0F;
        float left = 0.0F; ///< the box round the points
        float right = 0.0F;
        float top = 0.0F;
        float bottom = 0.0F;
        float extent = 0.0F;    ///< the square of the longer side of the box
        std::int32_t begin = 0; ///< points of the cell, in Morton order
        std::int32_t end = 0;
        std::int32_t next = 0; ///< the first cell after all those within
        bool isLeaf = false;
    };

    struct Range ///< of points, to become a cell
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        int depth = 0;
    };

    struct Source
    {
        float x = 0.0F;
        float y = 0.0F;
        float mass = 0.0F;
    };

    static std::size_t begin(const Cell& cell) { return static_cast<std::size_t>(cell.begin); }
    static std::size_t end(const Cell& cell) { return static_cast<std::size_t>(cell.end); }
    static std::size_t next(const Cell& cell) { return static_cast<std::size_t>(cell.next); }

    void sortByPlace(const Vectors& places);
    void gather(const Vectors& places, std::span<const float> masses);
    void makeCells();
    void split(const Range& range, int bit, std::vector<Range>& pending) const;
    void linkCells();
    void closeCells();
    void collect(std::size_t first, std::size_t last, float openness);
    void push(std::size_t first, std::size_t last, Vectors& pushes) const;

    std::vector<std::uint64_t> m_codes; ///< Morton code above, number below
    std::vector<std::uint64_t> m_spare;
    std::vector<float> m_x; ///< in Morton order, as the rest
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<Cell> m_cells;
    std::vector<std::uint8_t> m_depths; ///< beside the cells
    std::vector<Source> m_sources;      ///< who pushes the points at hand
};

} // namespace steward
