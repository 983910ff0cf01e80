// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/join_parts.h"

#include "core/network/lay_flat.h"
#include "core/network/pack_boxes.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

QRectF boxOf(std::span<const QPointF> places)
{
    QPointF low = places[0];
    QPointF high = places[0];
    for (const QPointF& place : places) {
        low = QPointF(std::min(low.x(), place.x()), std::min(low.y(), place.y()));
        high = QPointF(std::max(high.x(), place.x()), std::max(high.y(), place.y()));
    }
    return {low, high};
}

struct LinkLengths
{
    double sum = 0.0;
    double count = 0.0;
};

/// Of the links of `nodes`; `places` by node of the graph.
LinkLengths measure(const Adjacency& graph, std::span<const std::int32_t> nodes,
                    std::span<const QPointF> places)
{
    LinkLengths lengths;
    for (const std::int32_t node : nodes) {
        for (const std::int32_t other : graph.neighbours(node)) {
            const QPointF line = places[at(other)] - places[at(node)];
            lengths.sum += std::sqrt(QPointF::dotProduct(line, line));
            lengths.count += 1.0;
        }
    }
    return lengths;
}

void spread(const PlacedPart& part, std::vector<QPointF>& places)
{
    for (std::size_t i = 0; i < part.nodes.size(); ++i)
        places[at(part.nodes[i])] = part.places[i];
}

/// The side of the square a node of the part has, or its share of a line; 1 where it is alone.
double roomIn(const PlacedPart& part)
{
    const QRectF box = boxOf(part.places);
    const auto count = static_cast<double>(part.nodes.size());
    const double inSquare = std::sqrt(box.width() * box.height() / count);
    const double inLine = std::max(box.width(), box.height()) / count;
    const double room = std::max(inSquare, inLine);
    return room > 0.0 ? room : 1.0;
}

void enlarge(const Adjacency& graph, PlacedPart& part, double leastLength,
             std::vector<QPointF>& places)
{
    spread(part, places);
    const LinkLengths lengths = measure(graph, part.nodes, places);
    if (lengths.sum > 0.0 && lengths.sum < leastLength * lengths.count) {
        for (QPointF& place : part.places)
            place *= leastLength * lengths.count / lengths.sum;
    }
}

void scaleToLinks(const Adjacency& graph, std::span<const PlacedPart> parts,
                  std::vector<QPointF>& places)
{
    LinkLengths all;
    for (const PlacedPart& part : parts) {
        const LinkLengths lengths = measure(graph, part.nodes, places);
        all.sum += lengths.sum;
        all.count += lengths.count;
    }
    if (all.sum > 0.0) {
        for (QPointF& place : places)
            place *= all.count / all.sum;
    }
}

} // namespace

std::vector<QPointF> joinParts(const Adjacency& graph, std::vector<PlacedPart> parts)
{
    std::vector<QPointF> places(at(graph.nodeCount()));
    if (parts.empty())
        return places;
    const double room = roomIn(parts[0]);
    std::vector<QSizeF> boxes;
    for (PlacedPart& part : parts) {
        enlarge(graph, part, room, places);
        boxes.push_back(boxOf(part.places).size());
    }
    const std::vector<QPointF> corners = packBoxes(boxes, room);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QPointF shift = corners[i] - boxOf(parts[i].places).topLeft();
        for (QPointF& place : parts[i].places)
            place += shift;
        spread(parts[i], places);
    }
    centre(places);
    scaleToLinks(graph, parts, places);
    return places;
}

} // namespace steward
