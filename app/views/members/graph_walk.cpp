// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_walk.h"

#include "core/network/paths.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace steward {

namespace {

constexpr double widestTurn = 80.0 * std::numbers::pi / 180.0;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1.0, 0.0};
    case Qt::Key_Right: return {1.0, 0.0};
    case Qt::Key_Up: return {0.0, -1.0};
    default: return {0.0, 1.0};
    }
}

double angleOf(QPointF vector) { return std::atan2(vector.y(), vector.x()); }

} // namespace

int linkedNodeTowards(std::span<const WalkEnd> ends, QPointF from, int key)
{
    const QPointF wanted = directionOf(key);
    int best = -1;
    double bestCost = 0.0;
    for (const WalkEnd& end : ends) {
        const QPointF way = end.at - from;
        const double length = std::hypot(way.x(), way.y());
        if (length < 1e-9)
            continue;
        const double straight = QPointF::dotProduct(way, wanted) / length;
        const double turn = std::acos(std::clamp(straight, -1.0, 1.0));
        if (turn > widestTurn)
            continue;
        const double cost = length * (1.0 + 2.0 * turn);
        if (best >= 0 && cost >= bestCost)
            continue;
        best = end.node;
        bestCost = cost;
    }
    return best;
}

int nextRound(std::span<const WalkEnd> ends, QPointF middle, int now, int direction)
{
    std::vector<WalkEnd> round(ends.begin(), ends.end());
    std::ranges::stable_sort(round, {}, [middle](const WalkEnd& end) { return angleOf(end.at - middle); });
    const auto place = std::ranges::find(round, now, &WalkEnd::node);
    if (place == round.end())
        return now;
    const auto count = static_cast<int>(round.size());
    const int next = (static_cast<int>(place - round.begin()) + direction + count) % count;
    return round[static_cast<std::size_t>(next)].node;
}

GraphWay wayBetween(const GraphLayout& layout, const Snapshot& snapshot, const WayEnds& ends)
{
    const int from = layout.graph.nodeOf(ends.from);
    const int to = layout.graph.nodeOf(ends.to);
    if (from < 0 || to < 0)
        return {};
    const Adjacency adjacency = ends.isEver
                                    ? adjacencyEver(layout.graph)
                                    : adjacencyAt(layout.graph, graphStateAt(layout, snapshot));
    return {shortestPath(adjacency, from, to)};
}

} // namespace steward
