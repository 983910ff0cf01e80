// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph.h"

#include "core/query/attribution.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

template <class IdType, class Rows>
void addNodes(Graph& graph, const Rows& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        graph.nodes.push_back(factRef(IdType{static_cast<std::int32_t>(i)}));
}

FactRef rowOf(FactKind kind, std::size_t index) { return {kind, static_cast<std::int32_t>(index)}; }

/// Owners of owners are followed so far; longer chains are no chains of owners.
constexpr std::size_t mostOwners = 16;

/// Adds edges; those of an organization to each it may be attributed to.
class EdgeMaker
{
public:
    explicit EdgeMaker(Graph& graph)
        : m_graph(graph)
        , m_dataset(*graph.dataset)
        , m_owners(m_dataset.organizations.size())
    {
        for (std::size_t i = 0; i < m_owners.size(); ++i)
            m_owners[i].push_back(OrganizationId{static_cast<std::int32_t>(i)});
        if (graph.attribution == AttributionPolicy::ConsolidatedToday)
            findOwnersToday();
        else if (graph.attribution == AttributionPolicy::UltimateParentAsOf)
            findOwnersEver();
    }

    void addMemberships();
    void addRoles();
    void addProjects();
    void addRelations();
    void addParents();

private:
    void findOwnersToday()
    {
        const auto today = attributedOrganizations(m_dataset, m_graph.attribution,
                                                   m_dataset.info.asOf);
        for (std::size_t i = 0; i < m_owners.size(); ++i)
            m_owners[i] = {today[i]};
    }

    void findOwnersEver()
    {
        std::vector<std::vector<OrganizationId>> parents(m_owners.size());
        for (const OrganizationRelation& row : m_dataset.organizationRelations)
            parents[row.child.index()].push_back(row.parent);
        for (std::vector<OrganizationId>& owners : m_owners) {
            for (std::size_t next = 0; next < owners.size(); ++next) {
                for (const OrganizationId parent : parents[owners[next].index()]) {
                    const bool isNew = std::ranges::find(owners, parent) == owners.end();
                    if (isNew && owners.size() < mostOwners)
                        owners.push_back(parent);
                }
            }
        }
    }

    /// From an organization.
    void addFrom(OrganizationId organization, GraphEdge edge)
    {
        edge.recorded = organization;
        for (const OrganizationId owner : m_owners[organization.index()]) {
            edge.from = m_graph.nodeOf(owner);
            m_graph.edges.push_back(edge);
        }
    }

    /// To an organization.
    void addTo(OrganizationId organization, GraphEdge edge)
    {
        edge.recorded = organization;
        for (const OrganizationId owner : m_owners[organization.index()]) {
            edge.to = m_graph.nodeOf(owner);
            m_graph.edges.push_back(edge);
        }
    }

    Graph& m_graph;
    const Dataset& m_dataset;
    std::vector<std::vector<OrganizationId>> m_owners; ///< by organization: itself, or who owns it
};

void EdgeMaker::addMemberships()
{
    for (std::size_t i = 0; i < m_dataset.memberships.size(); ++i) {
        const Membership& row = m_dataset.memberships[i];
        const bool isMember = m_dataset[row.body].kind == BodyKind::Foundation
                              && indexOfWord(memberTierWords(), row.tier);
        addFrom(row.organization, {.to = m_graph.nodeOf(row.body),
                                   .kind = isMember ? EdgeKind::Membership : EdgeKind::Seat,
                                   .row = rowOf(FactKind::Membership, i),
                                   .interval = row.interval});
    }
}

void EdgeMaker::addRoles()
{
    for (std::size_t i = 0; i < m_dataset.roles.size(); ++i) {
        const RoleHeld& row = m_dataset.roles[i];
        GraphEdge edge{.from = m_graph.nodeOf(row.person),
                       .to = m_graph.nodeOf(row.body),
                       .kind = EdgeKind::Role,
                       .row = rowOf(FactKind::Role, i),
                       .interval = row.interval};
        m_graph.edges.push_back(edge);
        edge.kind = EdgeKind::Affiliation;
        if (row.organization.isValid())
            addTo(row.organization, edge);
    }
}

EdgeKind tieOf(ProjectKind kind)
{
    return kind == ProjectKind::Core || kind == ProjectKind::FoundationHosted ? EdgeKind::Hosting
                                                                              : EdgeKind::Ecosystem;
}

void EdgeMaker::addProjects()
{
    const int foundation = m_graph.nodeOf(m_dataset.info.foundation);
    for (std::size_t i = 0; i < m_dataset.projects.size(); ++i) {
        const Project& row = m_dataset.projects[i];
        GraphEdge edge{.to = foundation,
                       .kind = tieOf(row.kind),
                       .row = rowOf(FactKind::Project, i),
                       .interval = row.joined};
        edge.from = m_graph.nodeOf(edge.row);
        if (foundation >= 0 && row.kind != ProjectKind::Predecessor)
            m_graph.edges.push_back(edge);
        edge.kind = EdgeKind::Origin;
        if (row.origin.isValid())
            addTo(row.origin, edge);
    }
}

/// As recorded, whatever the policy: who owns whom is what it goes by.
void EdgeMaker::addRelations()
{
    for (std::size_t i = 0; i < m_dataset.organizationRelations.size(); ++i) {
        const OrganizationRelation& row = m_dataset.organizationRelations[i];
        if (row.child != row.parent)
            m_graph.edges.push_back({.from = m_graph.nodeOf(row.child),
                                     .to = m_graph.nodeOf(row.parent),
                                     .kind = EdgeKind::Relation,
                                     .row = rowOf(FactKind::OrganizationRelation, i),
                                     .interval = row.interval});
    }
}

void EdgeMaker::addParents()
{
    for (std::size_t i = 0; i < m_dataset.bodies.size(); ++i) {
        const Body& row = m_dataset.bodies[i];
        const FactRef fact = rowOf(FactKind::Body, i);
        const bool isOwnParent = row.parent.value == fact.row;
        if (row.parent.isValid() && !isOwnParent)
            m_graph.edges.push_back({.from = m_graph.nodeOf(fact),
                                     .to = m_graph.nodeOf(row.parent),
                                     .kind = EdgeKind::Parent,
                                     .row = fact,
                                     .interval = row.interval});
    }
}

void makeLinks(Graph& graph)
{
    graph.linkEdges.resize(graph.edges.size());
    std::iota(graph.linkEdges.begin(), graph.linkEdges.end(), 0);
    const auto keyOf = [&](int index) {
        const GraphEdge& edge = graph.edges[static_cast<std::size_t>(index)];
        return std::tuple(edge.kind, edge.from, edge.to);
    };
    std::ranges::stable_sort(graph.linkEdges, {}, keyOf);
    for (std::size_t i = 0; i < graph.linkEdges.size(); ++i) {
        const GraphEdge& edge = graph.edges[static_cast<std::size_t>(graph.linkEdges[i])];
        const bool isSame = i > 0 && keyOf(graph.linkEdges[i - 1]) == keyOf(graph.linkEdges[i]);
        if (isSame)
            ++graph.links.back().count;
        else
            graph.links.push_back({edge.from, edge.to, edge.kind, static_cast<int>(i), 1});
    }
}

} // namespace

int Graph::nodeOf(FactRef fact) const
{
    if (!fact.isValid())
        return -1;
    const auto organizations = static_cast<int>(dataset->organizations.size());
    const auto people = static_cast<int>(dataset->people.size());
    const auto bodies = static_cast<int>(dataset->bodies.size());
    switch (fact.kind) {
    case FactKind::Organization: return fact.row;
    case FactKind::Person: return organizations + fact.row;
    case FactKind::Body: return organizations + people + fact.row;
    case FactKind::Project: return organizations + people + bodies + fact.row;
    default: return -1;
    }
}

Graph makeGraph(DatasetPtr dataset, AttributionPolicy attribution)
{
    Graph graph;
    graph.dataset = std::move(dataset);
    graph.attribution = attribution;
    const Dataset& data = *graph.dataset;
    addNodes<OrganizationId>(graph, data.organizations);
    addNodes<PersonId>(graph, data.people);
    addNodes<BodyId>(graph, data.bodies);
    addNodes<ProjectId>(graph, data.projects);
    EdgeMaker edges(graph);
    edges.addMemberships();
    edges.addRoles();
    edges.addProjects();
    edges.addRelations();
    edges.addParents();
    makeLinks(graph);
    return graph;
}

QLatin1StringView nodeKindWord(FactKind kind)
{
    switch (kind) {
    case FactKind::Person: return "person"_L1;
    case FactKind::Body: return "body"_L1;
    case FactKind::Project: return "project"_L1;
    default: return "organization"_L1;
    }
}

QString nodeKey(const Dataset& dataset, FactRef node)
{
    return nodeKindWord(node.kind) + u':' + keyOf(dataset, node);
}

QString shortName(const Dataset& dataset, BodyId body)
{
    const QString& name = dataset[body].name;
    const BodyId foundation = dataset.info.foundation;
    if (body == foundation)
        return name;
    QStringList prefixes;
    if (foundation.isValid())
        prefixes.append(dataset[foundation].name);
    prefixes.append(dataset.info.subject);
    for (const QString& prefix : prefixes) {
        if (prefix.isEmpty() || !name.startsWith(prefix + u' '))
            continue;
        const QString rest = name.mid(prefix.size() + 1);
        return rest.left(1).toUpper() + rest.mid(1);
    }
    return name;
}

QString nodeName(const Dataset& dataset, FactRef fact)
{
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Organization: return dataset.organizations[row].name;
    case FactKind::Person: return dataset.people[row].name;
    case FactKind::Body: return dataset.bodies[row].name;
    case FactKind::Project: return dataset.projects[row].name;
    default: return {};
    }
}

} // namespace steward
