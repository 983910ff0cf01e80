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
constexpr std::size_t mostBundles = 400;

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
    int link = -1; ///< the first of them, a position among the drawn ones
    int count = 0;
};

/// Gathers links by the squares their ends lie in.
class Bundler
{
public:
    Bundler(const std::vector<const GraphMark*>& marks, QSizeF size)
        : m_columns(1 + static_cast<int>(size.width() / square))
        , m_rows(1 + static_cast<int>(size.height() / square))
        , m_squares(marks.size(), 0)
    {
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (marks[i])
                m_squares[i] = squareOf(marks[i]->at);
    }

    void add(const GraphLink& link, std::size_t number)
    {
        const std::uint64_t a = m_squares[static_cast<std::size_t>(link.from)];
        const std::uint64_t b = m_squares[static_cast<std::size_t>(link.to)];
        if (a == b)
            return; // as short as a square
        const auto squares = static_cast<std::uint64_t>(m_columns) * static_cast<std::uint64_t>(m_rows);
        const std::uint64_t key = std::min(a, b) * squares + std::max(a, b);
        m_links.push_back((key << 32) | number); // one number, so that sorting is quick
    }

    /// The largest bundles, at most so many; of equal ones the first by their squares.
    std::vector<Bundle> gather(std::size_t most)
    {
        std::ranges::sort(m_links);
        std::vector<Bundle> bundles;
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            if (i > 0 && m_links[i] >> 32 == m_links[i - 1] >> 32)
                ++bundles.back().count;
            else
                bundles.push_back({static_cast<int>(m_links[i] & 0xffffffffU), 1});
        }
        if (bundles.size() > most) {
            std::ranges::stable_sort(bundles, std::ranges::greater{}, &Bundle::count);
            bundles.resize(most);
        }
        return bundles;
    }

private:
    static constexpr double square = 40.0; ///< pixels

    std::uint32_t squareOf(QPointF point) const
    {
        const int column = std::clamp(static_cast<int>(point.x() / square), 0, m_columns - 1);
        const int row = std::clamp(static_cast<int>(point.y() / square), 0, m_rows - 1);
        return static_cast<std::uint32_t>(row * m_columns + column);
    }

    int m_columns;
    int m_rows;
    std::vector<std::uint32_t> m_squares; ///< by node
    std::vector<std::uint64_t> m_links;   ///< squares of both ends, and the link's number
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
    std::optional<Bundler> bundler;
    if (isBundled)
        bundler.emplace(marks, scene.size);
    std::vector<SceneItem> loud; // on top of all others
    const auto linkAt = [&](std::size_t i) -> const GraphLink& {
        return layout.graph.links[static_cast<std::size_t>(links[i].link)];
    };
    const auto markOf = [&](int node) -> const GraphMark& { return *marks[static_cast<std::size_t>(node)]; };
    for (std::size_t i = 0; i < links.size(); ++i) {
        const GraphLink& link = linkAt(i);
        const bool isEmphasised = emphasis.has(link);
        if (isBundled && !isEmphasised) {
            bundler->add(link, i);
            continue;
        }
        const Stretch edge{markOf(link.from), markOf(link.to), link.kind, links[i].certainty,
                           links[i].change, isEmphasised};
        const Stroke stroke = strokeOf(edge, emphasis.isAny(), changeTone);
        std::vector<SceneItem>& items = isEmphasised ? loud : scene.items;
        if (isStraight)
            items.emplace_back(LineItem{edge.from.at, edge.to.at, stroke});
        else
            items.emplace_back(curve(edge, stroke, frame));
    }
    for (const Bundle& bundle : isBundled ? bundler->gather(mostBundles) : std::vector<Bundle>()) {
        const GraphLink& link = linkAt(static_cast<std::size_t>(bundle.link));
        Stroke stroke{edgeRole(link.kind), emphasis.isAny() ? Tone::Faint : Tone::Soft};
        stroke.width = std::min(4.0, 1.0 + std::floor(std::log2(bundle.count)));
        scene.add(LineItem{markOf(link.from).at, markOf(link.to).at, stroke});
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
