// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the force layout works on: one connected component, its nodes in the order of their keys, so
// that nothing depends on where a node stood in the data.

#pragma once

#include "core/network/adjacency.h"

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

/// Scrambles all bits (the finalizer of SplitMix64), so that keys need not look random.
constexpr std::uint64_t scrambled(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

/// In [-1, 1), from the upper bits.
constexpr float fraction(std::uint64_t bits)
{
    return static_cast<float>(bits >> 40) / static_cast<float>(1 << 23) - 1.0F;
}

/// Places, forces or steps of all nodes, in flat arrays.
struct Vectors
{
    std::vector<float> x;
    std::vector<float> y;

    Vectors() = default;
    explicit Vectors(std::size_t count) : x(count, 0.0F), y(count, 0.0F) {}
    std::size_t size() const { return x.size(); }
};

struct ForceGraph
{
    Adjacency links;
    std::vector<float> masses; ///< one more than a node has links: hubs keep others further away
    Vectors lots; ///< a place drawn for each node by its key, in the square from -1 to 1

    std::size_t size() const { return masses.size(); }
    std::span<const std::int32_t> neighbours(std::size_t node) const
    {
        return links.neighbours(static_cast<int>(node));
    }
};

/// The mean length of the links, 0 without any.
double meanLinkLength(const ForceGraph& graph, const Vectors& places);

} // namespace steward
