// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/paths.h"

#include <limits>

namespace steward {

namespace {

std::size_t at(int node) { return static_cast<std::size_t>(node); }

bool isNode(const Adjacency& graph, int node) { return node >= 0 && node < graph.nodeCount(); }

} // namespace

std::vector<int> shortestPath(const Adjacency& graph, int from, int to)
{
    if (!isNode(graph, from) || !isNode(graph, to))
        return {};
    const std::vector<int> left = hopsFrom(graph, to, std::numeric_limits<int>::max());
    if (left[at(from)] < 0)
        return {};
    std::vector<int> path{from};
    while (path.back() != to) {
        const int next = left[at(path.back())] - 1;
        for (const int neighbour : graph.neighbours(path.back())) {
            if (left[at(neighbour)] == next) { // neighbours ascend: the first is the smallest
                path.push_back(neighbour);
                break;
            }
        }
    }
    return path;
}

std::vector<int> hopsFrom(const Adjacency& graph, int node, int most)
{
    std::vector<int> hops(at(graph.nodeCount()), -1);
    if (!isNode(graph, node) || most < 0)
        return hops;
    std::vector<int> queue{node};
    hops[at(node)] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const int here = hops[at(queue[head])];
        if (here == most)
            break;
        for (const int neighbour : graph.neighbours(queue[head])) {
            if (hops[at(neighbour)] < 0) {
                hops[at(neighbour)] = here + 1;
                queue.push_back(neighbour);
            }
        }
    }
    return hops;
}

Components connectedComponents(const Adjacency& graph)
{
    Components result;
    result.componentOf.assign(at(graph.nodeCount()), -1);
    std::vector<int> queue;
    for (int start = 0; start < graph.nodeCount(); ++start) {
        if (result.componentOf[at(start)] >= 0)
            continue;
        const int component = static_cast<int>(result.sizes.size());
        queue.assign(1, start);
        result.componentOf[at(start)] = component;
        for (std::size_t head = 0; head < queue.size(); ++head) {
            for (const int neighbour : graph.neighbours(queue[head])) {
                if (result.componentOf[at(neighbour)] < 0) {
                    result.componentOf[at(neighbour)] = component;
                    queue.push_back(neighbour);
                }
            }
        }
        result.sizes.push_back(static_cast<int>(queue.size()));
    }
    return result;
}

} // namespace steward
