// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_layout.h"

#include "core/graph/free_places.h"
#include "core/graph/graph_zones.h"
#include "core/graph/ring_slots.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

// Radii of the rings in half widths and half heights of the graph.
constexpr QPointF bodiesRadius(0.27, 0.36);
constexpr double middleRadius = 0.80;
constexpr double projectsRadius = 0.76;
constexpr double outerRadius = 1.0;
constexpr double outerReach = 0.95;
// Of what stands on the outer right arc, in lines of a list; and the highest line.
constexpr double relatedLines = 2.1;
constexpr double groupLines = 2.1;
constexpr double countedLines = 2.0;
constexpr double widestLine = 0.058;
// The width of a usual picture in its heights, for equal distances along the ellipses.
constexpr double usualAspect = 1.25;

std::vector<const RoleHeld*> rolesByStart(const Dataset& dataset)
{
    std::vector<const RoleHeld*> roles;
    for (const RoleHeld& role : dataset.roles)
        roles.push_back(&role);
    std::ranges::stable_sort(
        roles, {}, [](const RoleHeld* role) { return role->interval.resolved.start.latest; });
    return roles;
}

/// The rings.
class Placing
{
public:
    explicit Placing(GraphLayout& layout)
        : m_layout(layout)
        , m_zones(zonesOf(layout.graph))
        , m_predecessors(predecessorsOf(*layout.graph.dataset))
    {
        layout.placeOf.assign(layout.graph.nodes.size(), -1);
    }

    void run()
    {
        const BodyId foundation = m_layout.graph.dataset->info.foundation;
        if (foundation.isValid())
            place(m_layout.graph.nodeOf(foundation), Zone::Centre, {0.0, 0.0});
        placeBodies();
        placeMembers();
        placeProjects();
        placeLibraries();
        placePeople(); // their number says how high the lists of the groups are
    }

private:
    void place(int node, Zone zone, QPointF at)
    {
        m_layout.placeOf[static_cast<std::size_t>(node)] = static_cast<int>(m_layout.places.size());
        m_layout.places.push_back({.node = node, .zone = zone, .at = at});
    }

    NodePlace& placeOfNode(int node)
    {
        const int index = m_layout.placeOf[static_cast<std::size_t>(node)];
        return m_layout.places[static_cast<std::size_t>(index)];
    }

    void placeBodies()
    {
        std::vector<int> top = m_zones.boards;
        top.insert(top.end(), m_zones.committees.begin(), m_zones.committees.end());
        std::vector<int> bottom = m_zones.councils;
        bottom.insert(bottom.end(), m_zones.workBodies.begin(), m_zones.workBodies.end());
        const int count = static_cast<int>(top.size() + bottom.size());
        if (count == 0)
            return;
        // Those at the top are dealt from slot 0, the others from the middle of what is left.
        const std::vector<QPointF> points = ringPoints(count, bodiesRadius, usualAspect, 0.0);
        const auto deal = [&](const std::vector<int>& nodes, int start) {
            for (int k = 0; k < static_cast<int>(nodes.size()); ++k) {
                const int offset = k % 2 == 1 ? (k + 1) / 2 : -k / 2;
                const auto slot = static_cast<std::size_t>((start + offset + count) % count);
                place(nodes[static_cast<std::size_t>(k)], Zone::Bodies, points[slot]);
            }
        };
        deal(top, 0);
        const auto above = static_cast<int>(top.size());
        deal(bottom, above / 2 + 1 + (static_cast<int>(bottom.size()) - 1) / 2);
    }

    void placeMembers()
    {
        const auto& highest = m_zones.highestTier;
        const int count = static_cast<int>(highest.size());
        const auto ring = ringPoints(count, highestTierRadius, usualAspect, 0.5);
        placeAll(highest, Zone::HighestTier, ring, spreadSlots(count));
        placeArc(m_zones.middleTiers, Zone::MiddleTiers, middleRadius, 0.15, 0.80);
        placeArc(m_zones.lowestTiers, Zone::LowestTiers, outerRadius, 0.12, outerReach);
    }

    void placeArc(const std::vector<int>& nodes, Zone zone, double radius, double pitch,
                  double reach)
    {
        const int count = static_cast<int>(nodes.size());
        placeAll(nodes, zone, arcPoints(count, -1.0, radius, pitch, reach), middleOutSlots(count));
    }

    void placeAll(const std::vector<int>& nodes, Zone zone, const std::vector<QPointF>& points,
                  const std::vector<int>& order)
    {
        for (std::size_t k = 0; k < nodes.size(); ++k)
            place(nodes[k], zone, points[static_cast<std::size_t>(order[k])]);
    }

    /// From the middle outwards.
    void placeProjects()
    {
        const auto count = static_cast<int>(m_zones.projects.size());
        const auto points = arcPoints(count, 1.0, projectsRadius, 0.19, 0.86);
        const std::vector<int> order = middleOutSlots(count);
        for (std::size_t k = 0; k < m_zones.projects.size(); ++k) {
            place(m_zones.projects[k], Zone::Projects, points[static_cast<std::size_t>(order[k])]);
            m_layout.places.back().pitch = count > 1 ? points[1].y() - points[0].y() : 1.0;
        }
    }

    void placeLibraries()
    {
        const int count = static_cast<int>(m_zones.libraries.size());
        placeAll(m_zones.libraries, Zone::Libraries,
                 ringPoints(count, librariesRadius, usualAspect, 0.5), spreadSlots(count));
        for (NodePlace& place : m_layout.places)
            if (place.zone == Zone::Libraries)
                place.pitch = 4.0 * librariesRadius.y() / count;
    }

    void placePeople()
    {
        const Graph& graph = m_layout.graph;
        const std::vector<int> homes = homesOf(graph);
        std::map<int, std::vector<int>> beside; // anchor node → people
        std::vector<bool> seen(graph.dataset->people.size(), false);
        for (const RoleHeld* role : rolesByStart(*graph.dataset)) {
            if (seen[role->person.index()])
                continue;
            seen[role->person.index()] = true;
            beside[anchorNode(homes[role->person.index()])].push_back(graph.nodeOf(role->person));
        }
        placeRightArc(beside);
        for (const auto& [anchor, people] : beside)
            placeFan(anchor, people);
    }

    /// A body that took over another's place shares its people's fan; people of a body that is not
    /// drawn stand beside the foundation.
    int anchorNode(int home) const
    {
        const Graph& graph = m_layout.graph;
        const FactRef fact = graph.nodes[static_cast<std::size_t>(home)];
        if (fact.kind != FactKind::Body)
            return home;
        const BodyId before = m_predecessors[static_cast<std::size_t>(fact.row)];
        return before.isValid() ? graph.nodeOf(before) : home;
    }

    /// From the top: related organizations, groups with their lists, the counted marks. Heights are
    /// in lines.
    void placeRightArc(const std::map<int, std::vector<int>>& beside)
    {
        std::vector<std::pair<int, double>> rows;
        double total = 2.0 * countedLines;
        const auto add = [&](int node, double height) {
            rows.emplace_back(node, height);
            total += height;
        };
        for (const int node : m_zones.related)
            add(node, relatedLines);
        for (const int node : m_zones.groups) {
            const auto people = beside.find(node);
            if (anchorNode(node) == node)
                add(node,
                    groupLines + (people == beside.end() ? 0.0 : double(people->second.size())));
        }
        const double pitch = std::min(widestLine, 2.0 * outerReach / total);
        double y = -pitch * total / 2.0;
        for (const auto& [node, height] : rows) {
            const bool isGroup = m_layout.graph.nodes[static_cast<std::size_t>(node)].kind
                                 == FactKind::Body;
            const double at = y + pitch * (isGroup ? 0.5 : height / 2.0);
            place(node, isGroup ? Zone::Groups : Zone::Related, arcPoint(1.0, outerRadius, at));
            m_layout.places.back().pitch = isGroup ? pitch : 0.0;
            y += pitch * height;
        }
        m_layout.librariesAt = arcPoint(1.0, outerRadius, y + pitch * countedLines / 2.0);
        m_layout.ecosystemAt = arcPoint(1.0, outerRadius, y + pitch * countedLines * 1.5);
        placeSuccessors();
    }

    void placeSuccessors()
    {
        for (const int node : m_zones.groups) {
            const int before = anchorNode(node);
            if (before == node)
                continue;
            place(node, Zone::Groups, placeOfNode(before).at);
            m_layout.places.back().pitch = placeOfNode(before).pitch;
        }
    }

    void placeFan(int anchor, const std::vector<int>& people)
    {
        int index = m_layout.placeOf[static_cast<std::size_t>(anchor)];
        if (index < 0)
            index = 0;
        if (m_layout.places.empty())
            return;
        const QPointF at = m_layout.places[static_cast<std::size_t>(index)].at;
        for (int person : people) {
            place(person, Zone::People, at);
            NodePlace& beside = m_layout.places[static_cast<std::size_t>(index)];
            m_layout.places.back().anchor = index;
            m_layout.places.back().slot = beside.fan++;
        }
    }

    GraphLayout& m_layout;
    GraphZones m_zones;
    std::vector<BodyId> m_predecessors;
};

} // namespace

Result<GraphLayoutPtr> placeNodes(DatasetPtr dataset, const PlacingOptions& options,
                                  const Progress& progress, std::stop_token stop)
{
    auto layout = std::make_shared<GraphLayout>();
    layout->graph = makeGraph(std::move(dataset), options.attribution);
    layout->arrangement = options.arrangement;
    switch (options.arrangement) {
    case GraphArrangement::Rings: Placing(*layout).run(); break;
    case GraphArrangement::Bodies: placeByBody(*layout); break;
    case GraphArrangement::Force:
        if (const auto placed = placeByForce(*layout, progress, std::move(stop)); !placed)
            return placed.error();
    }
    return withPins(layout, options.pins);
}

GraphLayoutPtr placeNodes(DatasetPtr dataset)
{
    return *placeNodes(std::move(dataset), {}, {}, {}); // rings are too quick to be cancelled
}

GraphLayoutPtr withPins(const GraphLayoutPtr& layout, const GraphPins& pins)
{
    if (pins.empty())
        return layout;
    auto pinned = std::make_shared<GraphLayout>(*layout);
    const Graph& graph = pinned->graph;
    for (NodePlace& place : pinned->places) {
        const FactRef node = graph.nodes[static_cast<std::size_t>(place.node)];
        const auto pin = pins.find(nodeKey(*graph.dataset, node));
        if (pin == pins.end())
            continue;
        place.at = pin->second;
        place.anchor = -1;
    }
    return pinned;
}

std::vector<int> homesOf(const Graph& graph)
{
    struct Stay
    {
        int home;
        Day from;
        Day to;
    };
    std::vector<std::vector<Stay>> stays(graph.dataset->people.size());
    for (const RoleHeld& role : graph.dataset->roles) {
        const int home = role.organization.isValid() ? graph.nodeOf(role.organization)
                                                     : graph.nodeOf(role.body);
        const Day from = role.interval.resolved.start.latest;
        const Day to = role.interval.resolved.end.latest;
        std::vector<Stay>& own = stays[role.person.index()];
        const auto known = std::ranges::find(own, home, &Stay::home);
        if (known == own.end())
            own.push_back({home, from, to});
        else
            *known = {home, std::min(known->from, from), std::max(known->to, to)};
    }
    std::vector<int> homes;
    for (const std::vector<Stay>& own : stays) {
        const auto longest = std::ranges::max_element(
            own, {}, [](const Stay& stay) { return stay.to.number - stay.from.number; });
        homes.push_back(longest == own.end() ? -1 : longest->home);
    }
    return homes;
}

} // namespace steward
