// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_zones.h"

#include "core/query/snapshot.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace steward {

namespace {

/// What an organization was to the foundation over all times.
struct Standing
{
    int bestRank = tierRankCount;
    Day joined = Day::max();
    int node = -1;
};

std::vector<Standing> standings(const Graph& graph)
{
    const Dataset& dataset = *graph.dataset;
    const int foundation = graph.nodeOf(dataset.info.foundation);
    std::vector<Standing> all(dataset.organizations.size());
    for (const GraphEdge& edge : graph.edges) {
        if (edge.kind != EdgeKind::Membership || edge.to != foundation)
            continue;
        Standing& standing = all[static_cast<std::size_t>(edge.from)];
        const Membership& row = dataset.memberships[static_cast<std::size_t>(edge.row.row)];
        standing.node = edge.from;
        standing.bestRank = std::min(standing.bestRank, tierRank(row.tier));
        standing.joined = std::min(standing.joined, edge.interval.resolved.start.latest);
    }
    return all;
}

void addMembers(GraphZones& zones, std::vector<Standing> all)
{
    std::erase_if(all, [](const Standing& standing) { return standing.node < 0; });
    std::ranges::stable_sort(all, {}, &Standing::joined);
    for (const Standing& standing : all) {
        if (standing.bestRank == 0)
            zones.highestTier.push_back(standing.node);
        else if (standing.bestRank <= 2)
            zones.middleTiers.push_back(standing.node);
        else
            zones.lowestTiers.push_back(standing.node);
    }
}

bool isDrawnAlone(const Project& project)
{
    return project.kind == ProjectKind::Core || project.kind == ProjectKind::FoundationHosted;
}

void addRelated(GraphZones& zones, const Graph& graph, const std::vector<Standing>& all)
{
    const Dataset& dataset = *graph.dataset;
    std::set<int> related;
    for (const GraphEdge& edge : graph.edges) {
        const bool counts = edge.kind == EdgeKind::Affiliation || edge.kind == EdgeKind::Seat
                            || (edge.kind == EdgeKind::Origin
                                && isDrawnAlone(
                                    dataset.projects[static_cast<std::size_t>(edge.row.row)]));
        const int organization = edge.kind == EdgeKind::Seat ? edge.from : edge.to;
        if (counts && all[static_cast<std::size_t>(organization)].node < 0)
            related.insert(organization);
    }
    zones.related.assign(related.begin(), related.end());
}

/// Day of the first commit in a repository of the project; the end of days where none is known.
Day firstCommitOf(const Dataset& dataset, int project)
{
    Day first = Day::max();
    for (const Repository& repository : dataset.repositories)
        if (repository.project.value == project && repository.firstCommit)
            first = std::min(first, repository.firstCommit->firstDay());
    return first;
}

void addProjects(GraphZones& zones, const Graph& graph)
{
    const Dataset& dataset = *graph.dataset;
    for (std::size_t i = 0; i < dataset.projects.size(); ++i) {
        const Project& project = dataset.projects[i];
        const int node = graph.nodeOf(ProjectId{static_cast<std::int32_t>(i)});
        if (isDrawnAlone(project))
            zones.projects.push_back(node);
        else if (project.kind == ProjectKind::Library)
            zones.libraries.push_back(node);
    }
    const auto rowOf = [&](int node) { return graph.nodes[static_cast<std::size_t>(node)].row; };
    std::ranges::stable_sort(zones.projects, {}, [&](int node) {
        const Project& row = dataset[ProjectId{rowOf(node)}];
        return std::pair(row.kind != ProjectKind::Core, row.joined.resolved.start.latest);
    });
    std::ranges::stable_sort(zones.libraries, {},
                             [&](int node) { return firstCommitOf(dataset, rowOf(node)); });
}

std::vector<bool> bodiesInUse(const Dataset& dataset)
{
    std::vector<bool> used(dataset.bodies.size(), false);
    for (const Membership& row : dataset.memberships)
        used[row.body.index()] = true;
    for (const RoleHeld& row : dataset.roles)
        used[row.body.index()] = true;
    return used;
}

/// A chain of parents that bites its own tail ends the walk after as many steps as there are
/// bodies.
bool hangsOn(const Dataset& dataset, BodyId body, auto&& matches)
{
    BodyId up = dataset[body].parent;
    for (std::size_t steps = 0; up.isValid() && steps < dataset.bodies.size(); ++steps) {
        if (matches(up))
            return true;
        up = dataset[up].parent;
    }
    return false;
}

void addBodies(GraphZones& zones, const Graph& graph)
{
    const Dataset& dataset = *graph.dataset;
    const BodyId foundation = dataset.info.foundation;
    const std::vector<bool> used = bodiesInUse(dataset);
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const BodyId id{static_cast<std::int32_t>(i)};
        const Body& body = dataset.bodies[i];
        if (id == foundation || body.kind == BodyKind::Foundation || body.kind == BodyKind::Project)
            continue;
        const int node = graph.nodeOf(id);
        const bool isOwn = hangsOn(dataset, id, [&](BodyId up) { return up == foundation; })
                           && !hangsOn(dataset, id, [&](BodyId up) {
                                  return dataset[up].kind == BodyKind::Project;
                              });
        if (!isOwn) {
            if (used[i])
                zones.groups.push_back(node);
        } else if (body.kind == BodyKind::Board) {
            zones.boards.push_back(node);
        } else if (body.kind == BodyKind::Council) {
            zones.councils.push_back(node);
        } else {
            (body.parent == foundation ? zones.committees : zones.workBodies).push_back(node);
        }
    }
}

/// What a body and the one it takes over have in common.
using Succession = std::tuple<BodyKind, BodyId, Bound>;

} // namespace

GraphZones zonesOf(const Graph& graph)
{
    GraphZones zones;
    const std::vector<Standing> all = standings(graph);
    addBodies(zones, graph);
    addMembers(zones, all);
    addRelated(zones, graph, all);
    addProjects(zones, graph);
    return zones;
}

std::vector<BodyId> predecessorsOf(const Dataset& dataset)
{
    std::multimap<Succession, BodyId> ended;
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const Body& body = dataset.bodies[i];
        if (body.interval.resolved.endKind == EndKind::Known)
            ended.emplace(Succession{body.kind, body.parent, body.interval.resolved.end},
                          BodyId{static_cast<std::int32_t>(i)});
    }
    std::vector<BodyId> predecessors(dataset.bodies.size());
    std::vector<bool> isTaken(dataset.bodies.size(), false);
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const Body& body = dataset.bodies[i];
        if (!body.interval.stated.start)
            continue;
        auto [place, last] = ended.equal_range(
            {body.kind, body.parent, body.interval.resolved.start});
        if (place != last && place->second.index() == i)
            ++place; // begun and ended on one day
        if (place == last || isTaken[place->second.index()])
            continue;
        predecessors[i] = place->second;
        isTaken[place->second.index()] = true;
    }
    return predecessors;
}

} // namespace steward
