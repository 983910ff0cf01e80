// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/free_places.h"

#include "core/graph/graph_zones.h"
#include "core/network/force_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steward {

namespace {

/// FNV-1a, so that a node starts from the same place on every machine and in every edition.
std::uint64_t stableHash(const QString& text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const QChar letter : text) {
        hash ^= letter.unicode();
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

Zone usualZone(FactKind kind)
{
    switch (kind) {
    case FactKind::Person: return Zone::People;
    case FactKind::Body: return Zone::Bodies;
    case FactKind::Project: return Zone::Libraries;
    default: return Zone::Related;
    }
}

} // namespace

std::vector<Zone> zoneOfNodes(const Graph& graph)
{
    std::vector<Zone> all;
    all.reserve(graph.nodes.size());
    for (const FactRef node : graph.nodes)
        all.push_back(usualZone(node.kind));
    const auto set = [&](const std::vector<int>& nodes, Zone zone) {
        for (const int node : nodes)
            all[static_cast<std::size_t>(node)] = zone;
    };
    const GraphZones zones = zonesOf(graph);
    set(zones.highestTier, Zone::HighestTier);
    set(zones.middleTiers, Zone::MiddleTiers);
    set(zones.lowestTiers, Zone::LowestTiers);
    set(zones.groups, Zone::Groups);
    set(zones.projects, Zone::Projects);
    if (const int foundation = graph.nodeOf(graph.dataset->info.foundation); foundation >= 0)
        all[static_cast<std::size_t>(foundation)] = Zone::Centre;
    return all;
}

double gapOf(const std::vector<NodePlace>& places)
{
    std::vector<QPointF> points;
    for (const NodePlace& place : places)
        points.push_back(place.at);
    std::ranges::sort(points, {}, [](QPointF point) { return std::pair(point.x(), point.y()); });
    constexpr std::size_t mostLookedAt = 200; // in a column of very many points the nearest may be missed
    std::vector<double> nearest(points.size(), std::numeric_limits<double>::max());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t end = std::min(points.size(), i + mostLookedAt);
        for (std::size_t k = i + 1; k < end && points[k].x() - points[i].x() < nearest[i]; ++k) {
            const QPointF apart = points[k] - points[i];
            const double distance = std::hypot(apart.x(), apart.y());
            nearest[i] = std::min(nearest[i], distance);
            nearest[k] = std::min(nearest[k], distance);
        }
    }
    if (points.size() < 2)
        return 1.0;
    const auto third = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 3);
    std::ranges::nth_element(nearest, third);
    return std::max(*third, 1e-6);
}

Result<void> placeByForce(GraphLayout& layout, const Progress& progress, std::stop_token stop)
{
    const Graph& graph = layout.graph;
    std::vector<Link> links;
    links.reserve(graph.links.size());
    for (const GraphLink& link : graph.links)
        links.push_back({link.from, link.to});
    std::vector<std::uint64_t> keys;
    keys.reserve(graph.nodes.size());
    for (const FactRef node : graph.nodes)
        keys.push_back(stableHash(nodeKey(*graph.dataset, node)));
    const Adjacency adjacency(static_cast<int>(graph.nodes.size()), links);
    const auto points = forceLayout(adjacency, keys, {}, progress, std::move(stop));
    if (!points)
        return points.error();
    const std::vector<Zone> zones = zoneOfNodes(graph);
    double reachX = 0.0;
    double reachY = 0.0;
    for (std::size_t i = 0; i < points->size(); ++i) {
        const QPointF at = (*points)[i];
        layout.placeOf.push_back(static_cast<int>(i));
        layout.places.push_back({.node = static_cast<int>(i), .zone = zones[i], .at = at});
        reachX = std::max(reachX, std::abs(at.x()));
        reachY = std::max(reachY, std::abs(at.y()));
    }
    layout.extent = {std::max(reachX, 1.0), std::max(reachY, 1.0)};
    layout.gap = gapOf(layout.places);
    return {};
}

} // namespace steward
