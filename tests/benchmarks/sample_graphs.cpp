// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/sample_graphs.h"

#include <algorithm>
#include <set>
#include <utility>

namespace steward {

namespace {

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

/// SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    int below(int bound)
    {
        m_state += 0x9e3779b97f4a7c15u;
        return static_cast<int>(mixed(m_state) % static_cast<std::uint64_t>(bound));
    }
    /// Small numbers far more often: about as if the k-th weighed 1 / √k.
    int belowSkewed(int bound)
    {
        const double share = below(1 << 20) / static_cast<double>(1 << 20);
        return static_cast<int>(share * share * bound);
    }

private:
    std::uint64_t m_state;
};

std::vector<Link> randomLinks(int nodeCount)
{
    Dice dice(static_cast<std::uint64_t>(nodeCount));
    std::set<std::pair<int, int>> seen;
    std::vector<Link> links;
    while (static_cast<int>(links.size()) < nodeCount * 3 / 2) {
        const int from = dice.below(nodeCount);
        const int to = dice.below(nodeCount);
        if (from != to && seen.insert(std::minmax(from, to)).second)
            links.push_back({from, to});
    }
    return links;
}

/// Bodies come first, then organizations, then people; a body has a parent among the larger ones.
std::vector<Link> membershipLinks(int nodeCount)
{
    Dice dice(static_cast<std::uint64_t>(nodeCount));
    const int bodies = nodeCount / 20;
    const int organizations = nodeCount * 9 / 20;
    std::vector<Link> links;
    for (int body = 1; body < bodies; ++body)
        links.push_back({body, dice.belowSkewed(body)});
    for (int i = bodies; i < bodies + organizations; ++i) {
        links.push_back({i, dice.belowSkewed(bodies)});
        if (dice.below(2) == 0)
            links.push_back({i, dice.belowSkewed(bodies)});
    }
    for (int i = bodies + organizations; i < nodeCount; ++i) {
        links.push_back({i, bodies + dice.belowSkewed(organizations)});
        if (dice.below(2) == 0)
            links.push_back({i, dice.belowSkewed(bodies)});
    }
    return links;
}

} // namespace

SampleGraph sampleGraph(GraphShape shape, int nodeCount)
{
    SampleGraph graph;
    graph.nodeCount = nodeCount;
    graph.links = shape == GraphShape::Random ? randomLinks(nodeCount) : membershipLinks(nodeCount);
    for (int i = 0; i < nodeCount; ++i)
        graph.keys.push_back(mixed(static_cast<std::uint64_t>(i) + 1));
    return graph;
}

SampleGraph grownByOne(SampleGraph graph, int variant)
{
    Dice dice(static_cast<std::uint64_t>(variant) + 1);
    const int first = dice.below(graph.nodeCount);
    const int second = dice.below(graph.nodeCount);
    graph.links.push_back({graph.nodeCount, first});
    graph.links.push_back({graph.nodeCount, second});
    graph.keys.push_back(mixed(mixed(static_cast<std::uint64_t>(variant) + 1)));
    ++graph.nodeCount;
    return graph;
}

} // namespace steward
