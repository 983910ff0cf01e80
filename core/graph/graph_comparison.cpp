// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_comparison.h"

#include <algorithm>

namespace steward {

namespace {

GraphChange presence(Certainty before, Certainty after)
{
    if (before == Certainty::No)
        return after == Certainty::No ? GraphChange::None : GraphChange::Joined;
    return after == Certainty::No ? GraphChange::Left : GraphChange::None;
}

FactRef nodeFactOf(const Snapshot& after, const Change& change)
{
    if (change.person.isValid())
        return factRef(change.person);
    if (change.project.isValid())
        return factRef(change.project);
    const OrganizationId owner = after.attributedTo(change.organization);
    return owner.isValid() ? factRef(owner) : FactRef{};
}

class Comparing
{
public:
    Comparing(const GraphLayout& layout, const Snapshot& before, const Snapshot& after)
        : m_layout(layout)
        , m_graph(layout.graph)
        , m_after(after)
        , m_old(graphStateAt(layout, before))
        , m_new(graphStateAt(layout, after))
    {
        m_result.changes = changesBetween(before, after);
    }

    GraphComparison run()
    {
        uniteStates();
        m_result.nodes.reserve(m_graph.nodes.size());
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            m_result.nodes.push_back(presence(m_old.nodes[i], m_new.nodes[i]));
        for (const Change& change : m_result.changes)
            tell(change);
        m_result.links.reserve(m_graph.links.size());
        for (const GraphLink& link : m_graph.links)
            m_result.links.push_back(
                presence(certaintyOf(m_graph, link, m_old), certaintyOf(m_graph, link, m_new)));
        return std::move(m_result);
    }

private:
    void uniteStates()
    {
        GraphState& both = m_result.both;
        both = m_new;
        if (both.mode == GraphMode::Nobody) {
            both.mode = m_old.mode;
            both.centre = m_old.centre;
        }
        for (std::size_t i = 0; i < both.nodes.size(); ++i) {
            if (m_new.nodes[i] != Certainty::No || !hasPlace(i))
                continue;
            both.nodes[i] = m_old.nodes[i];
            both.tier[i] = m_old.tier[i];
        }
        for (std::size_t i = 0; i < both.edges.size(); ++i) {
            const GraphEdge& edge = m_graph.edges[i];
            const bool hasEnds = both.node(edge.from) != Certainty::No && both.node(edge.to) != Certainty::No;
            if (m_new.edges[i] == Certainty::No && hasEnds)
                both.edges[i] = m_old.edges[i];
        }
    }

    /// The libraries that stood round a steward have no room of their own in the rings of a
    /// foundation, where they are counted.
    bool hasPlace(std::size_t node) const
    {
        const int place = m_layout.placeOf[node];
        const bool isLibrary = place >= 0
                               && m_layout.places[static_cast<std::size_t>(place)].zone == Zone::Libraries;
        return !(isLibrary && m_layout.countsLibraries() && m_new.mode == GraphMode::Foundation);
    }

    void tell(const Change& change)
    {
        const int node = m_graph.nodeOf(nodeFactOf(m_after, change));
        if (node < 0)
            return;
        GraphChange& told = m_result.nodes[static_cast<std::size_t>(node)];
        if (change.kind == ChangeKind::MemberJoined)
            told = GraphChange::Joined;
        else if (change.kind == ChangeKind::MemberLeft)
            told = GraphChange::Left;
        else if (change.kind != ChangeKind::TierSchemeChanged && told == GraphChange::None)
            told = GraphChange::Changed;
    }

    const GraphLayout& m_layout;
    const Graph& m_graph;
    const Snapshot& m_after;
    GraphState m_old;
    GraphState m_new;
    GraphComparison m_result;
};

} // namespace

Certainty certaintyOf(const Graph& graph, const GraphLink& link, const GraphState& state)
{
    Certainty most = Certainty::No;
    for (int i = link.first; i < link.first + link.count; ++i)
        most = std::max(most, state.edge(graph.linkEdges[static_cast<std::size_t>(i)]));
    return most;
}

GraphComparison compareGraph(const GraphLayout& layout, const Snapshot& before, const Snapshot& after)
{
    return Comparing(layout, before, after).run();
}

} // namespace steward
