// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// core/network: graph theory on plain numbers. Nodes are 0 … n − 1, links have no direction.
// Paths, centrality and layouts that hold for any graph live here; what a node or a link means is
// known to core/graph alone.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

struct Link
{
    std::int32_t from = -1;
    std::int32_t to = -1;
};

/// Who is linked to whom, as sorted rows (compressed sparse rows). Immutable once made.
class Adjacency
{
public:
    Adjacency() = default;
    /// Each pair counts once and a node is never its own neighbour, whatever `links` hold; links to
    /// numbers outside 0 … nodeCount − 1 are left out. O(nodes + links · log degree).
    Adjacency(int nodeCount, std::span<const Link> links);

    int nodeCount() const { return static_cast<int>(m_first.size()) - 1; }
    /// Distinct pairs.
    int linkCount() const { return static_cast<int>(m_neighbours.size() / 2); }
    /// Ascending.
    std::span<const std::int32_t> neighbours(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return std::span(m_neighbours).subspan(m_first[i], m_first[i + 1] - m_first[i]);
    }
    int degree(int node) const { return static_cast<int>(neighbours(node).size()); }

private:
    std::vector<std::size_t> m_first{0}; ///< one more than there are nodes
    std::vector<std::int32_t> m_neighbours;
};

} // namespace steward
