// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_edges.h"

#include "core/graph/ring_slots.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace steward {

namespace {

// An employer a person stands beside is linked clearly, one across the picture quietly.
constexpr double longestStub = 70.0;

struct DrawnEdge
{
    const GraphMark* from = nullptr;
    const GraphMark* to = nullptr;
    EdgeKind kind = EdgeKind::Membership;
    Certainty certainty = Certainty::Certain;
    bool isFocused = false;
};

/// Leaves radially and arrives radially, so that edges to one node run together before they part.
PathItem curve(const DrawnEdge& edge, const GraphFrame& frame)
{
    const QPointF from = edge.from->at;
    const QPointF to = edge.to->at;
    const QPointF a = from - frame.centre;
    const QPointF b = to - frame.centre;
    const double lengthA = std::hypot(a.x(), a.y());
    const double lengthB = std::hypot(b.x(), b.y());
    const auto bent = [&](QPointF point, double own, double other) {
        return own < 1.0 ? frame.centre
                         : frame.centre + point * ((0.55 * own + 0.45 * other) / own);
    };
    PathItem path;
    if (std::abs(a.x() - b.x()) < 1.0) { // a list under its head
        path.points = {from, to};
        return path;
    }
    path.curved = true;
    path.points = {from, bent(a, lengthA, lengthB), bent(b, lengthB, lengthA), to};
    return path;
}

double widthOf(EdgeKind kind)
{
    return kind == EdgeKind::Parent || kind == EdgeKind::Hosting ? 1.4 : 1.0;
}

Tone quietTone(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Parent:
    case EdgeKind::Hosting:
    case EdgeKind::Affiliation:
    case EdgeKind::Relation: return Tone::Medium;
    case EdgeKind::Membership: return Tone::Faint;
    default: return Tone::Soft;
    }
}

Stroke strokeOf(const DrawnEdge& edge, bool hasFocus)
{
    Stroke stroke{edgeRole(edge.kind), quietTone(edge.kind), widthOf(edge.kind)};
    const QPointF span = edge.to->at - edge.from->at;
    if (edge.kind == EdgeKind::Affiliation && std::hypot(span.x(), span.y()) > longestStub)
        stroke.tone = Tone::Soft;
    if (edge.kind == EdgeKind::Origin && edge.to->zone == Zone::Centre)
        stroke.tone = Tone::Medium; // what binds a project to its steward
    if (edge.isFocused) {
        stroke.tone = Tone::Full;
        stroke.width = 1.8;
    } else if (hasFocus) {
        stroke.tone = Tone::Faint;
    }
    const bool isRelation = edge.kind == EdgeKind::Relation || edge.kind == EdgeKind::Origin;
    if (edge.certainty == Certainty::Possible)
        stroke.dash = Dash::Dashed;
    else if (isRelation)
        stroke.dash = Dash::Dotted;
    return stroke;
}

/// By kind, so that the louder ones lie on top; focused ones last.
std::vector<DrawnEdge> drawnEdges(const Graph& graph, const GraphState& state,
                                  const MarkOfNode& marks, int focus)
{
    std::map<std::tuple<bool, EdgeKind, int, int>, DrawnEdge> edges;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge& edge = graph.edges[i];
        const Certainty certainty = state.edges[i];
        const GraphMark* from = marks[static_cast<std::size_t>(edge.from)];
        const GraphMark* to = marks[static_cast<std::size_t>(edge.to)];
        if (certainty == Certainty::No || !from || !to || from == to)
            continue;
        const bool isFocused = focus >= 0 && (edge.from == focus || edge.to == focus);
        DrawnEdge& drawn = edges[{isFocused, edge.kind, edge.from, edge.to}];
        const Certainty known = drawn.from ? drawn.certainty : Certainty::No;
        drawn = {from, to, edge.kind, std::max(known, certainty), isFocused};
    }
    std::vector<DrawnEdge> result;
    for (const auto& [key, edge] : edges)
        result.push_back(edge);
    return result;
}

PathItem ellipse(QPointF centre, double radiusX, double radiusY)
{
    constexpr double k = 0.5522847498; // a quarter of a circle as one cubic
    const auto at = [&](double x, double y) { return centre + QPointF(x * radiusX, y * radiusY); };
    PathItem path;
    path.curved = true;
    path.closed = true;
    path.points = {at(0, -1), at(k, -1), at(1, -k), at(1, 0),   at(1, k),   at(k, 1), at(0, 1),
                   at(-k, 1), at(-1, k), at(-1, 0), at(-1, -k), at(-k, -1), at(0, -1)};
    path.stroke = Stroke{Role::Grid};
    return path;
}

/// Through the outermost places of a zone; nothing where it has none.
void paintArc(Scene& scene, const GraphLayout& layout, const GraphFrame& frame, Zone zone)
{
    double reach = -1.0;
    double radius = 0.0;
    for (const NodePlace& place : layout.places) {
        if (place.zone != zone)
            continue;
        reach = std::max(reach, std::abs(place.at.y()));
        radius = place.at.x() / arcPoint(-1.0, 1.0, place.at.y()).x();
    }
    if (reach < 0.0)
        return;
    PathItem path;
    constexpr int steps = 40;
    const double end = std::min(1.0, reach + 0.03);
    for (int i = 0; i <= steps; ++i)
        path.points.push_back(frame.map(arcPoint(-1.0, radius, end * (2.0 * i / steps - 1.0))));
    path.stroke = Stroke{Role::Grid};
    scene.add(path);
}

} // namespace

Role edgeRole(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Membership: return Role::EdgeMembership;
    case EdgeKind::Seat:
    case EdgeKind::Parent: return Role::EdgeSeat;
    case EdgeKind::Role:
    case EdgeKind::Affiliation: return Role::EdgeRole;
    case EdgeKind::Hosting:
    case EdgeKind::Ecosystem: return Role::EdgeHosting;
    case EdgeKind::Origin:
    case EdgeKind::Relation: return Role::EdgeOrigin;
    }
    return Role::EdgeMembership;
}

void paintEdges(Scene& scene, const Graph& graph, const GraphState& state, const MarkOfNode& marks,
                const GraphFrame& frame, int focus)
{
    for (const DrawnEdge& edge : drawnEdges(graph, state, marks, focus)) {
        PathItem path = curve(edge, frame);
        path.stroke = strokeOf(edge, focus >= 0);
        scene.add(std::move(path));
    }
}

void paintGuides(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame)
{
    const bool hasMembers = state.mode == GraphMode::Foundation;
    const Zone zone = hasMembers ? Zone::HighestTier : Zone::Libraries;
    const QPointF radius = hasMembers ? highestTierRadius : librariesRadius;
    const bool isShown = std::ranges::any_of(layout.places, [&](const NodePlace& place) {
        return place.zone == zone && (hasMembers || state.node(place.node) != Certainty::No);
    });
    if (isShown)
        scene.add(ellipse(frame.centre, radius.x() * frame.radiusX, radius.y() * frame.radiusY));
    if (!hasMembers)
        return;
    paintArc(scene, layout, frame, Zone::MiddleTiers);
    paintArc(scene, layout, frame, Zone::LowestTiers);
}

} // namespace steward
