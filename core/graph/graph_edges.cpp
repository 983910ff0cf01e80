// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_edges.h"

#include "core/graph/ring_slots.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace steward {

namespace {

// An employer a person stands beside is linked clearly, one across the picture quietly.
constexpr double longestStub = 70.0;
constexpr std::size_t mostSingleLinks = 2500;
constexpr std::ptrdiff_t mostLoudChanges = 60;

/// A drawn link with what is at its ends.
struct Stretch
{
    const GraphMark& from;
    const GraphMark& to;
    EdgeKind kind;
    Certainty certainty;
    GraphChange change;
    bool isEmphasised = false;
};

/// Leaves radially and arrives radially, so that edges to one node run together before they part.
PathItem curve(const Stretch& edge, const Stroke& stroke, const GraphFrame& frame)
{
    const QPointF from = edge.from.at;
    const QPointF to = edge.to.at;
    const QPointF a = from - frame.centre;
    const QPointF b = to - frame.centre;
    const double lengthA = std::hypot(a.x(), a.y());
    const double lengthB = std::hypot(b.x(), b.y());
    const auto bent = [&](QPointF point, double own, double other) {
        return own < 1.0 ? frame.centre
                         : frame.centre + point * ((0.55 * own + 0.45 * other) / own);
    };
    PathItem path;
    path.stroke = stroke;
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

Stroke strokeOf(const Stretch& edge, bool hasEmphasis, Tone changeTone)
{
    Stroke stroke{edgeRole(edge.kind), quietTone(edge.kind), widthOf(edge.kind)};
    const QPointF span = edge.to.at - edge.from.at;
    if (edge.kind == EdgeKind::Affiliation && std::hypot(span.x(), span.y()) > longestStub)
        stroke.tone = Tone::Soft;
    if (edge.kind == EdgeKind::Origin && edge.to.zone == Zone::Centre)
        stroke.tone = Tone::Medium; // what binds a project to its steward
    const bool isRelation = edge.kind == EdgeKind::Relation || edge.kind == EdgeKind::Origin;
    if (edge.certainty == Certainty::Possible)
        stroke.dash = Dash::Dashed;
    else if (isRelation)
        stroke.dash = Dash::Dotted;
    if (edge.change == GraphChange::Joined)
        stroke = {Role::Gained, changeTone, stroke.width, stroke.dash};
    else if (edge.change == GraphChange::Left)
        stroke = {Role::Lost, changeTone, stroke.width, Dash::Dashed};
    if (edge.isEmphasised) {
        stroke.tone = Tone::Full;
        stroke.width = 1.8;
    } else if (hasEmphasis) {
        stroke.tone = Tone::Faint;
    }
    return stroke;
}

/// Links from one small square of the picture to another.
struct Bundle
{
    Stroke stroke;
    QPointF from;
    QPointF to;
    int count = 0;
};

/// Gathers lines by the squares their ends lie in.
class Bundler
{
public:
    void add(QPointF from, QPointF to, const Stroke& stroke)
    {
        std::uint64_t a = squareOf(from);
        std::uint64_t b = squareOf(to);
        if (a == b)
            return; // shorter than the marks at its ends
        if (b < a) {
            std::swap(a, b);
            std::swap(from, to);
        }
        m_lines.push_back({(a << 32) | b, {stroke, from, to, 1}});
    }

    /// In the order of the squares, so that equal input gives an equal scene.
    std::vector<Bundle> gather()
    {
        std::ranges::stable_sort(m_lines, {}, &Line::key);
        std::vector<Bundle> bundles;
        std::uint64_t last = 0;
        for (const Line& line : m_lines) {
            if (!bundles.empty() && line.key == last)
                ++bundles.back().count;
            else
                bundles.push_back(line.bundle);
            last = line.key;
        }
        return bundles;
    }

private:
    static constexpr double square = 14.0; ///< pixels
    static constexpr double offset = 4096.0; ///< lines begin outside of the picture as well

    struct Line
    {
        std::uint64_t key = 0;
        Bundle bundle;
    };

    static std::uint64_t squareOf(QPointF point)
    {
        const auto cell = [](double value) {
            return static_cast<std::uint64_t>(std::clamp(value + offset, 0.0, 60'000.0) / square);
        };
        return (cell(point.y()) << 13) | cell(point.x());
    }

    std::vector<Line> m_lines;
};

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

/// The discs of bodies that hold.
void paintDiscs(Scene& scene, const GraphLayout& layout, const GraphState& state,
                const GraphFrame& frame)
{
    for (const NodeCluster& cluster : layout.clusters) {
        const bool holds = cluster.node < 0 || state.node(cluster.node) != Certainty::No;
        PathItem disc = ellipse(frame.map(cluster.at), cluster.radius * frame.radiusX,
                                cluster.radius * frame.radiusY);
        if (holds && cluster.node >= 0)
            disc.fill = Fill{Role::SurfaceAlt};
        scene.add(disc);
    }
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

std::vector<DrawnLink> drawnLinks(const Graph& graph, const GraphState& state, const MarkOfNode& marks,
                                  const GraphComparison* comparison)
{
    std::vector<DrawnLink> drawn;
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const GraphLink& link = graph.links[i];
        const bool hasEnds = marks[static_cast<std::size_t>(link.from)]
                             && marks[static_cast<std::size_t>(link.to)];
        if (!hasEnds || link.from == link.to)
            continue;
        const Certainty certainty = certaintyOf(graph, link, state);
        if (certainty != Certainty::No)
            drawn.push_back({static_cast<int>(i), certainty,
                             comparison ? comparison->links[i] : GraphChange::None});
    }
    return drawn;
}

void paintLinks(Scene& scene, const GraphLayout& layout, const std::vector<DrawnLink>& links,
                const MarkOfNode& marks, const GraphFrame& frame, const GraphEmphasis& emphasis)
{
    const bool isBundled = links.size() > mostSingleLinks;
    const bool isStraight = isBundled || layout.arrangement != GraphArrangement::Rings;
    // Few changed links speak up; where nearly all changed, the glyphs of the nodes say so.
    const auto changed = std::ranges::count_if(
        links, [](const DrawnLink& link) { return link.change != GraphChange::None; });
    const Tone changeTone = changed > mostLoudChanges ? Tone::Soft : Tone::Medium;
    Bundler bundler;
    std::vector<SceneItem> loud; // on top of all others
    for (const DrawnLink& drawn : links) {
        const GraphLink& link = layout.graph.links[static_cast<std::size_t>(drawn.link)];
        const Stretch edge{*marks[static_cast<std::size_t>(link.from)],
                           *marks[static_cast<std::size_t>(link.to)],
                           link.kind,
                           drawn.certainty,
                           drawn.change,
                           emphasis.has(link)};
        const Stroke stroke = strokeOf(edge, emphasis.isAny(), changeTone);
        if (edge.isEmphasised || !isBundled) {
            std::vector<SceneItem>& items = edge.isEmphasised ? loud : scene.items;
            if (isStraight)
                items.emplace_back(LineItem{edge.from.at, edge.to.at, stroke});
            else
                items.emplace_back(curve(edge, stroke, frame));
        } else {
            bundler.add(edge.from.at, edge.to.at, stroke);
        }
    }
    for (const Bundle& bundle : bundler.gather()) {
        Stroke stroke = bundle.stroke;
        stroke.tone = Tone::Soft;
        stroke.width = std::min(4.0, 1.0 + 0.5 * std::log2(bundle.count));
        scene.add(LineItem{bundle.from, bundle.to, stroke});
    }
    for (SceneItem& item : loud)
        scene.add(std::move(item));
}

void paintGuides(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame)
{
    if (layout.arrangement != GraphArrangement::Rings)
        return paintDiscs(scene, layout, state, frame);
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
