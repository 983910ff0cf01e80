// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_day.h"

#include <algorithm>

namespace steward {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

bool hangsOnItsParent(const Body& body)
{
    return !body.interval.stated.start && body.parent.isValid();
}

class DayMaker
{
public:
    DayMaker(const Graph& graph, const Snapshot& snapshot)
        : m_graph(graph)
        , m_data(*graph.dataset)
        , m_snapshot(snapshot)
    {
        m_day.nodes.assign(graph.nodes.size(), Certainty::No);
        m_day.edges.assign(graph.edges.size(), Certainty::No);
        m_day.membership.assign(graph.nodes.size(), -1);
    }

    GraphDay make()
    {
        for (const HeldRow& held : m_snapshot.bodies)
            raise(m_graph.nodeOf(BodyId{held.row}), held.certainty);
        dropOrphans();
        holdOrganizationsAndPeople();
        holdProjects();
        holdEdges();
        return std::move(m_day);
    }

private:
    Certainty& node(BodyId body) { return m_day.nodes[at(m_graph.nodeOf(body))]; }

    void raise(int node, Certainty certainty)
    {
        m_day.nodes[at(node)] = std::max(m_day.nodes[at(node)], certainty);
    }

    /// From the bodies that are not there down, each dropped once: parents may go in a circle.
    void dropOrphans()
    {
        std::vector<std::vector<BodyId>> parts(m_data.bodies.size());
        std::vector<BodyId> gone;
        for (std::size_t i = 0; i < m_data.bodies.size(); ++i) {
            const BodyId id{static_cast<std::int32_t>(i)};
            if (hangsOnItsParent(m_data[id]) && node(id) == Certainty::Possible)
                parts[m_data[id].parent.index()].push_back(id);
            if (node(id) == Certainty::No)
                gone.push_back(id);
        }
        while (!gone.empty()) {
            const BodyId parent = gone.back();
            gone.pop_back();
            for (const BodyId part : parts[parent.index()]) {
                node(part) = Certainty::No;
                gone.push_back(part);
            }
        }
    }

    void holdOrganizationsAndPeople()
    {
        for (const HeldRow& held : m_snapshot.memberships)
            raise(m_graph.nodeOf(m_data.memberships[at(held.row)].organization), held.certainty);
        for (const Member& member : m_snapshot.members)
            m_day.membership[at(m_graph.nodeOf(member.organization))] = member.membership.row;
        for (const HeldRow& held : m_snapshot.roles) {
            const RoleHeld& role = m_data.roles[at(held.row)];
            raise(m_graph.nodeOf(role.person), held.certainty);
            if (role.organization.isValid())
                raise(m_graph.nodeOf(role.organization), held.certainty);
        }
    }

    void holdProjects()
    {
        for (const HeldRow& held : m_snapshot.projects) {
            const ProjectId id{held.row};
            raise(m_graph.nodeOf(id), held.certainty);
            if (m_data[id].origin.isValid())
                raise(m_graph.nodeOf(m_data[id].origin), held.certainty);
        }
    }

    void holdEdges()
    {
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const GraphEdge& edge = m_graph.edges[i];
            const Provenance* provenance = provenanceOf(m_data, edge.row);
            if (provenance && !m_snapshot.filter.passes(provenance->confidence))
                continue;
            const Certainty ends = std::min(m_day.nodes[at(edge.from)], m_day.nodes[at(edge.to)]);
            m_day.edges[i] = std::min(ends, edge.interval.resolved.at(m_snapshot.asOf()));
        }
    }

    const Graph& m_graph;
    const Dataset& m_data;
    const Snapshot& m_snapshot;
    GraphDay m_day;
};

} // namespace

GraphDay graphDayOf(const Graph& graph, const Snapshot& snapshot)
{
    Q_ASSERT(graph.dataset == snapshot.dataset);
    return DayMaker(graph, snapshot).make();
}

} // namespace steward
