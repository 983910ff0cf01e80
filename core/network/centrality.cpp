// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/centrality.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>

namespace steward {

namespace {

constexpr std::int64_t visitsWanted = std::int64_t{mostNodesForExactBetweenness}
                                      * mostNodesForExactBetweenness;
constexpr int fewestPivots = 100;
constexpr std::size_t visitsBetweenPolls = 256;
/// Shortest paths can be exponentially many. At this number the count stands still: sums of capped
/// counts stay finite, and so do their ratios.
constexpr long double mostPaths = std::numeric_limits<long double>::max() / 0x1p64L;

std::size_t at(int node) { return static_cast<std::size_t>(node); }

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on each machine, which the
/// distributions of <random> do not promise.
std::uint64_t nextRandom(std::uint64_t& state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// Ascending, so that sums do not depend on the order of the draw.
std::vector<int> choosePivots(int nodeCount)
{
    std::vector<int> nodes(at(nodeCount));
    std::iota(nodes.begin(), nodes.end(), 0);
    if (nodeCount <= mostNodesForExactBetweenness)
        return nodes;
    const std::int64_t wanted = std::max<std::int64_t>(fewestPivots, visitsWanted / nodeCount);
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < static_cast<std::size_t>(wanted); ++i)
        std::swap(nodes[i], nodes[i + nextRandom(state) % (nodes.size() - i)]);
    nodes.resize(static_cast<std::size_t>(wanted));
    std::ranges::sort(nodes);
    return nodes;
}

/// One breadth-first search after the other, in the same memory.
class PathCounter
{
public:
    explicit PathCounter(const Adjacency& graph)
        : m_graph(graph)
        , m_hops(at(graph.nodeCount()))
        , m_paths(at(graph.nodeCount()))
        , m_dependency(at(graph.nodeCount()))
    {
        m_order.reserve(at(graph.nodeCount()));
    }

    /// Adds the dependency of `source` on every node. False when stopped; values are then of no use.
    bool addFrom(int source, std::vector<double>& values, const std::stop_token& stop)
    {
        return search(source, stop) && gather(source, values, stop);
    }

private:
    static bool isTimeToStop(std::size_t visit, const std::stop_token& stop)
    {
        return visit % visitsBetweenPolls == 0 && stop.stop_requested();
    }

    bool search(int source, const std::stop_token& stop)
    {
        std::ranges::fill(m_hops, -1);
        m_order.assign(1, source);
        m_hops[at(source)] = 0;
        m_paths[at(source)] = 1.0L;
        for (std::size_t head = 0; head < m_order.size(); ++head) {
            if (isTimeToStop(head, stop))
                return false;
            const int node = m_order[head];
            m_paths[at(node)] = std::min(m_paths[at(node)], mostPaths);
            for (const int neighbour : m_graph.neighbours(node)) {
                if (m_hops[at(neighbour)] < 0) {
                    m_hops[at(neighbour)] = m_hops[at(node)] + 1;
                    m_paths[at(neighbour)] = 0.0L;
                    m_order.push_back(neighbour);
                }
                if (m_hops[at(neighbour)] == m_hops[at(node)] + 1)
                    m_paths[at(neighbour)] += m_paths[at(node)];
            }
        }
        return true;
    }

    bool gather(int source, std::vector<double>& values, const std::stop_token& stop)
    {
        for (const int node : m_order)
            m_dependency[at(node)] = 0.0;
        for (std::size_t i = m_order.size(); i-- > 1;) {
            if (isTimeToStop(i, stop))
                return false;
            const int node = m_order[i];
            const auto share = static_cast<long double>(1.0 + m_dependency[at(node)])
                               / m_paths[at(node)];
            for (const int neighbour : m_graph.neighbours(node)) {
                if (m_hops[at(neighbour)] == m_hops[at(node)] - 1)
                    m_dependency[at(neighbour)] += static_cast<double>(m_paths[at(neighbour)]
                                                                       * share);
            }
            if (node != source)
                values[at(node)] += m_dependency[at(node)];
        }
        return true;
    }

    const Adjacency& m_graph;
    std::vector<int> m_hops;
    std::vector<long double> m_paths; ///< shortest ones from the source
    std::vector<double> m_dependency;
    std::vector<int> m_order; ///< reached, by distance
};

} // namespace

Result<Betweenness> betweenness(const Adjacency& graph, const Progress& progress,
                                std::stop_token stop)
{
    const std::vector<int> pivots = choosePivots(graph.nodeCount());
    Betweenness result;
    result.pivots = static_cast<int>(pivots.size());
    result.isEstimate = result.pivots < graph.nodeCount();
    result.values.assign(at(graph.nodeCount()), 0.0);
    PathCounter counter(graph);
    for (std::size_t i = 0; i < pivots.size(); ++i) {
        if (!counter.addFrom(pivots[i], result.values, stop))
            return errorOf(ErrorCode::Cancelled);
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(pivots.size()));
    }
    // Each pair was met from both of its ends, or would have been.
    const double scale = pivots.empty() ? 0.0
                                        : static_cast<double>(graph.nodeCount())
                                              / (2.0 * static_cast<double>(pivots.size()));
    for (double& value : result.values)
        value *= scale;
    return result;
}

} // namespace steward
