// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/force_layout.h"

#include "core/network/join_parts.h"
#include "core/network/lay_flat.h"
#include "core/network/match_distances.h"
#include "core/network/paths.h"
#include "core/network/pivot_scaling.h"
#include "core/network/relax.h"
#include "core/network/separate.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// In the unit of the forces, where a node has about four by four to itself.
constexpr float leastDistance = 3.0F;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// The components without places: the largest first, equals by key, and so their nodes, so that the
/// order of the data does not matter.
std::vector<PlacedPart> partsOf(const Adjacency& graph, std::span<const std::uint64_t> keys)
{
    const auto keyOf = [keys](std::int32_t node) { return keys[at(node)]; };
    const Components components = connectedComponents(graph);
    std::vector<PlacedPart> parts(components.sizes.size());
    for (std::int32_t node = 0; node < graph.nodeCount(); ++node)
        parts[at(components.componentOf[at(node)])].nodes.push_back(node);
    for (PlacedPart& part : parts)
        std::ranges::stable_sort(part.nodes, {}, keyOf);
    std::ranges::stable_sort(parts, [keyOf](const PlacedPart& a, const PlacedPart& b) {
        if (a.nodes.size() != b.nodes.size())
            return a.nodes.size() > b.nodes.size();
        return keyOf(a.nodes[0]) < keyOf(b.nodes[0]);
    });
    return parts;
}

Vectors lotsOf(std::span<const std::int32_t> nodes, std::span<const std::uint64_t> keys,
               std::uint64_t seed)
{
    Vectors lots(nodes.size());
    std::uint64_t repeats = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::uint64_t key = keys[at(nodes[i])];
        repeats = i > 0 && key == keys[at(nodes[i - 1])] ? repeats + 1 : 0;
        const std::uint64_t bits = scrambled(scrambled(key) + scrambled(seed) + repeats);
        lots.x[i] = fraction(bits);
        lots.y[i] = fraction(scrambled(bits));
    }
    return lots;
}

/// Without lots. `numbers` has room for every node of the whole graph.
ForceGraph forceGraphOf(const Adjacency& graph, std::span<const std::int32_t> nodes,
                        std::vector<std::int32_t>& numbers)
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        numbers[at(nodes[i])] = static_cast<std::int32_t>(i);
    std::vector<Link> links;
    ForceGraph part;
    for (const std::int32_t node : nodes) {
        part.masses.push_back(1.0F + static_cast<float>(graph.degree(node)));
        for (const std::int32_t other : graph.neighbours(node)) {
            if (node < other)
                links.push_back({numbers[at(node)], numbers[at(other)]});
        }
    }
    part.links = Adjacency(static_cast<int>(nodes.size()), links);
    return part;
}

std::vector<QPointF> pointsOf(const Vectors& places)
{
    std::vector<QPointF> points;
    points.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        points.emplace_back(places.x[i], places.y[i]);
    return points;
}

/// Without a result that is of use once a stop is requested.
std::vector<QPointF> layOut(const ForceGraph& graph, const Progress& progress, std::stop_token stop)
{
    if (graph.size() == 1)
        return {QPointF()};
    const PivotDistances distances = measureFromPivots(graph, stop);
    if (stop.stop_requested())
        return {};
    Vectors places = scaleByPivots(graph, distances, stop);
    relax(graph, places, progress, stop);
    if (stop.stop_requested())
        return {};
    matchDistances(distances, places);
    if (stop.stop_requested())
        return {};
    separate(places, leastDistance);
    std::vector<QPointF> points = pointsOf(places);
    centre(points);
    layFlat(points);
    return points;
}

} // namespace

Result<std::vector<QPointF>> forceLayout(const Adjacency& graph,
                                         std::span<const std::uint64_t> keys,
                                         const ForceOptions& options, const Progress& progress,
                                         std::stop_token stop)
{
    const auto nodeCount = static_cast<std::size_t>(graph.nodeCount());
    Q_ASSERT(keys.size() == nodeCount);
    std::vector<std::int32_t> numbers(nodeCount);
    std::vector<PlacedPart> parts = partsOf(graph, keys);
    double done = 0.0;
    for (PlacedPart& part : parts) {
        const double share = static_cast<double>(part.nodes.size())
                             / static_cast<double>(nodeCount);
        const Progress inPart = [&progress, done, share](double ofPart) {
            if (progress)
                progress(std::min(1.0, done + ofPart * share));
        };
        ForceGraph force = forceGraphOf(graph, part.nodes, numbers);
        force.lots = lotsOf(part.nodes, keys, options.seed);
        part.places = layOut(force, inPart, stop);
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        done += share;
    }
    return joinParts(graph, std::move(parts));
}

} // namespace steward
