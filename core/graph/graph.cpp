// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph.h"

namespace steward {

namespace {

template <class IdType, class Rows>
void addNodes(Graph& graph, const Rows& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        graph.nodes.push_back(factRef(IdType{static_cast<std::int32_t>(i)}));
}

FactRef rowOf(FactKind kind, std::size_t index) { return {kind, static_cast<std::int32_t>(index)}; }

void addMemberships(Graph& graph, const Dataset& dataset)
{
    for (std::size_t i = 0; i < dataset.memberships.size(); ++i) {
        const Membership& row = dataset.memberships[i];
        const bool isMember = dataset[row.body].kind == BodyKind::Foundation
                              && indexOfWord(memberTierWords(), row.tier);
        graph.edges.push_back({graph.nodeOf(row.organization), graph.nodeOf(row.body),
                               isMember ? EdgeKind::Membership : EdgeKind::Seat,
                               rowOf(FactKind::Membership, i), row.interval});
    }
}

void addRoles(Graph& graph, const Dataset& dataset)
{
    for (std::size_t i = 0; i < dataset.roles.size(); ++i) {
        const RoleHeld& row = dataset.roles[i];
        const int person = graph.nodeOf(row.person);
        const FactRef fact = rowOf(FactKind::Role, i);
        graph.edges.push_back({person, graph.nodeOf(row.body), EdgeKind::Role, fact, row.interval});
        if (row.organization.isValid())
            graph.edges.push_back({person, graph.nodeOf(row.organization), EdgeKind::Affiliation,
                                   fact, row.interval});
    }
}

EdgeKind tieOf(ProjectKind kind)
{
    return kind == ProjectKind::Core || kind == ProjectKind::FoundationHosted ? EdgeKind::Hosting
                                                                              : EdgeKind::Ecosystem;
}

void addProjects(Graph& graph, const Dataset& dataset)
{
    const int foundation = graph.nodeOf(dataset.info.foundation);
    for (std::size_t i = 0; i < dataset.projects.size(); ++i) {
        const Project& row = dataset.projects[i];
        const FactRef fact = rowOf(FactKind::Project, i);
        const int project = graph.nodeOf(fact);
        if (foundation >= 0 && row.kind != ProjectKind::Predecessor)
            graph.edges.push_back({project, foundation, tieOf(row.kind), fact, row.joined});
        if (row.origin.isValid())
            graph.edges.push_back(
                {project, graph.nodeOf(row.origin), EdgeKind::Origin, fact, row.joined});
    }
}

void addRelations(Graph& graph, const Dataset& dataset)
{
    for (std::size_t i = 0; i < dataset.organizationRelations.size(); ++i) {
        const OrganizationRelation& row = dataset.organizationRelations[i];
        graph.edges.push_back({graph.nodeOf(row.child), graph.nodeOf(row.parent),
                               EdgeKind::Relation, rowOf(FactKind::OrganizationRelation, i),
                               row.interval});
    }
}

void addParents(Graph& graph, const Dataset& dataset)
{
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const Body& row = dataset.bodies[i];
        const FactRef fact = rowOf(FactKind::Body, i);
        if (row.parent.isValid())
            graph.edges.push_back({graph.nodeOf(fact), graph.nodeOf(row.parent), EdgeKind::Parent,
                                   fact, row.interval});
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

Graph makeGraph(DatasetPtr dataset)
{
    Graph graph;
    graph.dataset = std::move(dataset);
    const Dataset& data = *graph.dataset;
    addNodes<OrganizationId>(graph, data.organizations);
    addNodes<PersonId>(graph, data.people);
    addNodes<BodyId>(graph, data.bodies);
    addNodes<ProjectId>(graph, data.projects);
    addMemberships(graph, data);
    addRoles(graph, data);
    addProjects(graph, data);
    addRelations(graph, data);
    addParents(graph, data);
    return graph;
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
