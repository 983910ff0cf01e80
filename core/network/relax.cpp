// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/relax.h"

#include "core/network/repulsion_tree.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int movesInRound = 2; ///< with the same pushes, which cost far more than the springs
constexpr float openness = 1.5F;
constexpr float kept = 0.6F;      ///< of the last step of a node
constexpr float stepShare = 0.8F; ///< of the way to where its springs alone would balance the force
/// How far a node may step, in mean lengths of a link at the begin.
constexpr float firstReach = 3.0F;
constexpr float lastReach = 0.05F;

/// Small graphs are the ones looked at closely, and cost little.
int roundsFor(std::size_t nodes) { return nodes < 1000 ? 120 : 50; }

class Relaxation
{
public:
    Relaxation(const ForceGraph& graph, Vectors& places)
        : m_graph(graph)
        , m_places(places)
        , m_pushes(graph.size())
        , m_steps(graph.size())
    {}

    void push()
    {
        m_tree.build(m_places, m_graph.masses);
        m_tree.computePushes(openness, m_pushes);
    }

    void move(float reach)
    {
        for (std::size_t node = 0; node < m_graph.size(); ++node)
            aim(node, reach);
        for (std::size_t node = 0; node < m_graph.size(); ++node) {
            m_places.x[node] += m_steps.x[node];
            m_places.y[node] += m_steps.y[node];
        }
    }

private:
    void aim(std::size_t node, float reach)
    {
        float forceX = m_pushes.x[node];
        float forceY = m_pushes.y[node];
        const std::span<const std::int32_t> neighbours = m_graph.neighbours(node);
        for (const std::int32_t neighbour : neighbours) {
            const auto other = static_cast<std::size_t>(neighbour);
            forceX += m_places.x[other] - m_places.x[node];
            forceY += m_places.y[other] - m_places.y[node];
        }
        const float share = stepShare / static_cast<float>(neighbours.size());
        float stepX = forceX * share + m_steps.x[node] * kept;
        float stepY = forceY * share + m_steps.y[node] * kept;
        const float length = std::sqrt(stepX * stepX + stepY * stepY);
        if (length > reach) {
            stepX *= reach / length;
            stepY *= reach / length;
        }
        m_steps.x[node] = stepX;
        m_steps.y[node] = stepY;
    }

    const ForceGraph& m_graph;
    Vectors& m_places;
    Vectors m_pushes;
    Vectors m_steps;
    RepulsionTree m_tree;
};

} // namespace

void relax(const ForceGraph& graph, Vectors& places, const Progress& progress, std::stop_token stop)
{
    const auto length = static_cast<float>(meanLinkLength(graph, places));
    const int rounds = roundsFor(graph.size());
    Relaxation relaxation(graph, places);
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        const float left = static_cast<float>(rounds - round) / static_cast<float>(rounds);
        const float reach = length * std::max(lastReach, firstReach * left * left * left);
        relaxation.push();
        for (int i = 0; i < movesInRound; ++i)
            relaxation.move(reach);
        if (progress)
            progress(static_cast<double>(round + 1) / rounds);
    }
}

} // namespace steward
