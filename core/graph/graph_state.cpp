// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_state.h"

#include <algorithm>

namespace steward {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// `rows` are in the order of their table.
Certainty certaintyOf(const std::vector<HeldRow>& rows, int row)
{
    const auto found = std::ranges::lower_bound(rows, row, {}, &HeldRow::row);
    return found != rows.end() && found->row == row ? found->certainty : Certainty::No;
}

class StateMaker
{
public:
    StateMaker(const GraphLayout& layout, const Snapshot& snapshot)
        : m_layout(layout)
        , m_graph(layout.graph)
        , m_data(*layout.graph.dataset)
        , m_snapshot(snapshot)
    {}

    GraphState make()
    {
        m_state.mode = graphModeOf(m_snapshot);
        m_state.nodes.assign(m_graph.nodes.size(), Certainty::No);
        m_state.edges.assign(m_graph.edges.size(), Certainty::No);
        m_state.tier.assign(m_graph.nodes.size(), -1);
        if (m_state.mode == GraphMode::Nobody)
            return m_state;
        m_state.centre = m_state.mode == GraphMode::Foundation
                             ? m_graph.nodeOf(m_data.info.foundation)
                             : m_graph.nodeOf(stewardOf(m_snapshot));
        raise(m_state.centre, Certainty::Certain);
        holdBodies();
        holdMembers();
        holdProjects();
        holdByEdges();
        dropOtherNodes();
        holdEdges();
        findSeats();
        return m_state;
    }

private:
    void raise(int node, Certainty certainty)
    {
        m_state.nodes[at(node)] = std::max(m_state.nodes[at(node)], certainty);
    }

    Certainty bodyCertainty(BodyId body) const
    {
        return certaintyOf(m_snapshot.bodies, body.value);
    }

    /// A body whose beginning nobody stated is not older than what it is part of.
    void holdBodies()
    {
        for (const HeldRow& held : m_snapshot.bodies) {
            const BodyId id{held.row};
            const Body& body = m_data[id];
            Certainty certainty = held.certainty;
            const bool isUndated = !body.interval.stated.start;
            if (isUndated && certainty == Certainty::Possible && body.parent.isValid()) {
                certainty = std::min(certainty, bodyCertainty(body.parent));
                if (m_state.mode == GraphMode::Steward)
                    certainty = Certainty::No;
            }
            raise(m_graph.nodeOf(id), certainty);
        }
    }

    void holdMembers()
    {
        for (const Member& member : m_snapshot.members) {
            const int node = m_graph.nodeOf(member.organization);
            raise(node, member.membership.certainty);
            m_state.tier[at(node)] = member.membership.row;
        }
    }

    void holdProjects()
    {
        for (const HeldRow& held : m_snapshot.projects) {
            const ProjectId id{held.row};
            const ProjectKind kind = m_data[id].kind;
            const bool isCounted = kind == ProjectKind::Library || kind == ProjectKind::Ecosystem;
            if (isCounted && m_layout.countsLibraries())
                (kind == ProjectKind::Library ? m_state.libraries : m_state.ecosystem).push_back(held);
            else if (kind != ProjectKind::Predecessor)
                raise(m_graph.nodeOf(id), held.certainty);
        }
        if (m_state.mode == GraphMode::Steward)
            holdRepositories();
    }

    /// Before a foundation there is nothing to join. A project is then as old as its repository, if
    /// that is one of the family.
    void holdRepositories()
    {
        m_state.libraries.clear();
        m_state.ecosystem.clear();
        for (std::size_t i = 0; i < m_data.projects.size(); ++i)
            m_state.nodes[at(m_graph.nodeOf(ProjectId{static_cast<std::int32_t>(i)}))] = Certainty::No;
        for (const Repository& repository : m_data.repositories) {
            const bool isFamily = repository.role == RepositoryRole::Core
                                  || repository.role == RepositoryRole::Family;
            if (isFamily && repository.project.isValid() && repository.firstCommit
                && repository.firstCommit->firstDay() <= m_snapshot.asOf())
                raise(m_graph.nodeOf(repository.project), Certainty::Certain);
        }
    }

    bool passes(const GraphEdge& edge) const
    {
        const Provenance* provenance = provenanceOf(m_data, edge.row);
        return !provenance || m_snapshot.filter.passes(provenance->confidence);
    }

    /// Under a policy an edge stands once for each organization it may be attributed to.
    bool isAttributed(const GraphEdge& edge) const
    {
        if (!edge.recorded.isValid() || m_snapshot.attributed.empty())
            return true;
        const int owner = m_graph.nodeOf(m_snapshot.attributedTo(edge.recorded));
        return edge.from == owner || edge.to == owner;
    }

    Certainty stated(const GraphEdge& edge) const
    {
        return passes(edge) && isAttributed(edge) ? edge.interval.resolved.at(m_snapshot.asOf())
                                                  : Certainty::No;
    }

    /// People are there while they hold a role, and organizations while they have a seat, people or
    /// a project, members or not.
    void holdByEdges()
    {
        for (const GraphEdge& edge : m_graph.edges) {
            const Certainty certainty = stated(edge);
            if (certainty == Certainty::No)
                continue;
            if (edge.kind == EdgeKind::Role || edge.kind == EdgeKind::Seat)
                raise(edge.from, certainty);
            else if (edge.kind == EdgeKind::Affiliation)
                raise(edge.to, certainty);
            else if (edge.kind == EdgeKind::Origin && m_state.mode == GraphMode::Foundation)
                raise(edge.to, std::min(certainty, m_state.node(edge.from)));
            else if (edge.kind == EdgeKind::Relation && !m_layout.countsLibraries())
                raise(edge.to, std::min(certainty, m_state.node(edge.from)));
        }
    }

    void dropOtherNodes()
    {
        for (std::size_t i = 0; i < m_state.nodes.size(); ++i) {
            const int place = m_layout.placeOf[i];
            if (static_cast<int>(i) == m_state.centre)
                continue;
            const bool isLibrary = place >= 0 && m_layout.places[at(place)].zone == Zone::Libraries;
            const bool isCounted = isLibrary && m_layout.countsLibraries();
            if (place < 0 || (isCounted && m_state.mode != GraphMode::Steward))
                m_state.nodes[i] = Certainty::No;
        }
        if (m_state.mode == GraphMode::Steward && m_data.info.foundation.isValid())
            m_state.nodes[at(m_graph.nodeOf(m_data.info.foundation))] = Certainty::No;
    }

    void holdEdges()
    {
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const GraphEdge& edge = m_graph.edges[i];
            const Certainty ends = std::min(m_state.node(edge.from), m_state.node(edge.to));
            // Where a project came from was so before it joined.
            const bool isOrigin = edge.kind == EdgeKind::Origin;
            if (ends == Certainty::No)
                continue;
            if (isOrigin)
                m_state.edges[i] = isAttributed(edge) ? ends : Certainty::No;
            else
                m_state.edges[i] = std::min(ends, stated(edge));
        }
    }

    void findSeats()
    {
        for (const HeldRow& held : m_snapshot.bodies) {
            const BodyId id{held.row};
            if (m_data[id].kind != BodyKind::Board || m_data[id].parent != m_data.info.foundation)
                continue;
            for (const VotingWeight& weight : votesIn(m_snapshot, id))
                m_state.seats.push_back({m_graph.nodeOf(weight.organization), weight});
        }
    }

    const GraphLayout& m_layout;
    const Graph& m_graph;
    const Dataset& m_data;
    const Snapshot& m_snapshot;
    GraphState m_state;
};

} // namespace

OrganizationId stewardOf(const Snapshot& snapshot)
{
    if (snapshot.era < 0)
        return {};
    return snapshot.dataset->periods[at(snapshot.era)].steward;
}

GraphMode graphModeOf(const Snapshot& snapshot)
{
    const BodyId foundation = snapshot.dataset->info.foundation;
    if (foundation.isValid() && certaintyOf(snapshot.bodies, foundation.value) != Certainty::No)
        return GraphMode::Foundation;
    return stewardOf(snapshot).isValid() ? GraphMode::Steward : GraphMode::Nobody;
}

GraphState graphStateAt(const GraphLayout& layout, const Snapshot& snapshot)
{
    return StateMaker(layout, snapshot).make();
}

} // namespace steward
