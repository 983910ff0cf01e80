// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/free_places.h"

#include "core/graph/pack_discs.h"
#include "core/query/snapshot.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace steward {

namespace {

constexpr double discMargin = 0.9;
constexpr double discGap = 0.7;
constexpr double hubRoom = 3.0;   ///< places the body itself takes in the middle of its disc

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// How much a body stands for an organization that has a seat in it; lower comes first.
int standing(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Board: return 0;
    case BodyKind::Council: return 1;
    case BodyKind::Foundation: return 3;
    default: return 2;
    }
}

/// Finds the body a node belongs to.
class Homes
{
public:
    explicit Homes(const Graph& graph)
        : m_graph(graph)
        , m_data(*graph.dataset)
        , m_home(graph.nodes.size(), -1)
    {}

    /// By node: the node of a body, itself for bodies; -1 for what belongs nowhere.
    std::vector<int> find()
    {
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            if (m_graph.nodes[i].kind == FactKind::Body)
                m_home[i] = static_cast<int>(i);
        findForPeople();
        findForOrganizations();
        findForProjects();
        return std::move(m_home);
    }

private:
    void findForPeople()
    {
        std::map<std::pair<int, int>, int> days; // person, body → days in its roles
        for (const GraphEdge& edge : m_graph.edges) {
            if (edge.kind != EdgeKind::Role)
                continue;
            const FactInterval& interval = edge.interval.resolved;
            const int length = std::max(1, interval.end.latest - interval.start.latest);
            days[{edge.from, edge.to}] += std::min(length, 100'000);
        }
        std::map<int, int> longest;
        for (const auto& [key, length] : days) {
            const auto [person, body] = key;
            const auto [known, isNew] = longest.try_emplace(person, length);
            if (!isNew && length <= known->second)
                continue;
            known->second = length;
            m_home[at(person)] = body;
        }
    }

    void findForOrganizations()
    {
        std::map<int, int> best; // organization → standing of its home
        for (const GraphEdge& edge : m_graph.edges) {
            const bool isPart = edge.kind == EdgeKind::Seat || edge.kind == EdgeKind::Membership;
            if (!isPart)
                continue;
            const int rank = standing(m_data[BodyId{m_graph.nodes[at(edge.to)].row}].kind);
            const auto [known, isNew] = best.try_emplace(edge.from, rank);
            if (!isNew && rank >= known->second)
                continue;
            known->second = rank;
            m_home[at(edge.from)] = edge.to;
        }
        for (const GraphEdge& edge : m_graph.edges)
            if (edge.kind == EdgeKind::Affiliation && m_home[at(edge.to)] < 0)
                m_home[at(edge.to)] = m_home[at(edge.from)];
    }

    void findForProjects()
    {
        for (const GraphEdge& edge : m_graph.edges)
            if (edge.kind == EdgeKind::Hosting || edge.kind == EdgeKind::Ecosystem)
                m_home[at(edge.from)] = edge.to;
        for (const GraphEdge& edge : m_graph.edges)
            if (edge.kind == EdgeKind::Origin && m_home[at(edge.from)] < 0)
                m_home[at(edge.from)] = m_home[at(edge.to)];
    }

    const Graph& m_graph;
    const Dataset& m_data;
    std::vector<int> m_home;
};

/// A body without company stands in its parent's disc, if there is one with company.
void moveIntoParents(const Graph& graph, std::vector<int>& homes)
{
    const Dataset& data = *graph.dataset;
    std::vector<int> company(graph.nodes.size(), 0);
    for (std::size_t i = 0; i < homes.size(); ++i)
        if (homes[i] >= 0 && homes[i] != static_cast<int>(i))
            ++company[at(homes[i])];
    for (std::size_t i = 0; i < homes.size(); ++i) {
        if (graph.nodes[i].kind != FactKind::Body || company[i] > 0)
            continue;
        BodyId up = data[BodyId{graph.nodes[i].row}].parent;
        constexpr int mostSteps = 32;
        for (int step = 0; up.isValid() && step < mostSteps; ++step) {
            if (company[at(graph.nodeOf(up))] > 0)
                break;
            up = data[up].parent;
        }
        homes[i] = up.isValid() && company[at(graph.nodeOf(up))] > 0 ? graph.nodeOf(up) : -1;
    }
}

/// Distance of neighbours in a disc: large marks need more of it.
double spacingOf(const std::vector<int>& members, const std::vector<Zone>& zones)
{
    const bool hasLarge = std::ranges::any_of(
        members, [&](int node) { return zones[at(node)] == Zone::HighestTier; });
    return hasLarge ? 1.7 : 1.0;
}

/// The k-th seed of a sunflower: as even as a disc can be filled from its middle outwards.
QPointF seed(int k, double spacing)
{
    const double golden = std::numbers::pi * (3.0 - std::sqrt(5.0));
    const double radius = spacing * 0.62 * std::sqrt(k + hubRoom);
    return {radius * std::cos(golden * k), radius * std::sin(golden * k)};
}

double discRadius(std::size_t count, double spacing)
{
    return spacing * 0.62 * std::sqrt(static_cast<double>(count) + hubRoom) + discMargin;
}

int importance(Zone zone) { return static_cast<int>(zone); }

} // namespace

void placeByBody(GraphLayout& layout)
{
    const Graph& graph = layout.graph;
    const std::vector<Zone> zones = zoneOfNodes(graph);
    std::vector<int> homes = Homes(graph).find();
    moveIntoParents(graph, homes);
    std::map<int, std::vector<int>> discs; // body, or -1 → who belongs to it
    for (std::size_t i = 0; i < homes.size(); ++i) {
        const bool isHub = homes[i] == static_cast<int>(i);
        std::vector<int>& members = discs[homes[i]];
        if (!isHub)
            members.push_back(static_cast<int>(i));
    }
    std::vector<double> radii;
    for (auto& [body, members] : discs) {
        std::ranges::stable_sort(members, {}, [&](int node) { return importance(zones[at(node)]); });
        radii.push_back(discRadius(members.size(), spacingOf(members, zones)));
    }
    const std::vector<QPointF> middles = packDiscs(radii, discGap);
    layout.placeOf.assign(graph.nodes.size(), -1);
    const auto place = [&](int node, QPointF point) {
        layout.placeOf[at(node)] = static_cast<int>(layout.places.size());
        layout.places.push_back({.node = node, .zone = zones[at(node)], .at = point});
    };
    std::size_t disc = 0;
    layout.extent = {1.0, 1.0};
    for (const auto& [body, members] : discs) {
        const QPointF middle = middles[disc];
        layout.clusters.push_back({body, middle, radii[disc]});
        layout.extent.rx() = std::max(layout.extent.x(), std::abs(middle.x()) + radii[disc]);
        layout.extent.ry() = std::max(layout.extent.y(), std::abs(middle.y()) + radii[disc]);
        ++disc;
        if (body >= 0)
            place(body, middle);
        const double spacing = spacingOf(members, zones);
        for (std::size_t k = 0; k < members.size(); ++k)
            place(members[k], middle + seed(static_cast<int>(k), spacing));
    }
    layout.gap = gapOf(layout.places);
}

} // namespace steward
