// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// core/graph: who stewards a project, as a network and as a picture.
//   Dataset ─ makeGraph ─▶ Graph (every node and edge there ever was)
//   Graph ─ placeNodes ─▶ GraphLayout (a fixed place for each node, whatever the day)
//   GraphLayout + Snapshot ─ layoutGraph ─▶ Scene (what holds at the day)
// Words come in from outside; colours and fonts do not belong here.

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/attribution_policy.h"

#include <cstdint>
#include <vector>

namespace steward {

enum class EdgeKind : std::uint8_t {
    Membership,  ///< organization to the foundation, with a member tier
    Seat,        ///< organization to any other body: seat or participation
    Role,        ///< person to body
    Affiliation, ///< person to the organization of a role; has the interval of the role
    Hosting,     ///< core or hosted project to the foundation, from the day it joined
    Ecosystem,   ///< library or ecosystem project to the foundation, from the day it joined
    Origin,      ///< project to the organization it came from
    Relation,    ///< organization to its parent or buyer
    Parent,      ///< body to the body it is part of
};

/// Node numbers are positions in Graph::nodes. `row` is the row the edge was read from: its
/// provenance is provenanceOf(dataset, row), and tier, role or relation stand there.
struct GraphEdge
{
    int from = -1;
    int to = -1;
    EdgeKind kind = EdgeKind::Membership;
    FactRef row;
    DatedInterval interval;
    /// The organization the record names, of an edge that has one. Where the graph attributes
    /// subsidiaries to their owners it may be another than the end of the edge.
    OrganizationId recorded{};
};

/// All edges of a kind between two nodes: what is drawn as one line.
struct GraphLink
{
    int from = -1;
    int to = -1;
    EdgeKind kind = EdgeKind::Membership;
    int first = 0; ///< its edges are linkEdges[first, first + count)
    int count = 0;
};

/// The stewardship graph over all times. Nodes are every organization, person, body and project, in
/// this order and then in file order; edges are by kind of row, then in file order.
struct Graph
{
    DatasetPtr dataset;
    AttributionPolicy attribution = AttributionPolicy::AsRecorded;
    std::vector<FactRef> nodes;
    std::vector<GraphEdge> edges;
    std::vector<GraphLink> links; ///< by kind, then by their ends
    std::vector<int> linkEdges;   ///< numbers of edges, those of a link beside each other

    /// -1 for facts that are no node.
    int nodeOf(FactRef fact) const;
    int nodeOf(OrganizationId id) const { return nodeOf(factRef(id)); }
    int nodeOf(PersonId id) const { return nodeOf(factRef(id)); }
    int nodeOf(BodyId id) const { return nodeOf(factRef(id)); }
    int nodeOf(ProjectId id) const { return nodeOf(factRef(id)); }
};

/// O(rows · log rows) of the small tables. A project's leaving the family is not an interval of its
/// edges: ask Snapshot::projects. Under UltimateParentAsOf there is an edge to each organization
/// that may ever own the recorded one, a bounded number; which of them holds is told by
/// Snapshot::attributedTo the day.
Graph makeGraph(DatasetPtr dataset, AttributionPolicy attribution = AttributionPolicy::AsRecorded);

/// organization, person, body, project.
QLatin1StringView nodeKindWord(FactKind kind);
/// What a node is called from one edition of the dataset to the next: "organization:meta".
QString nodeKey(const Dataset& dataset, FactRef node);

/// As the foundation writes it, without the name of the foundation or the subject in front where
/// something remains: "PyTorch Foundation Governing Board" is "Governing Board" in its own picture.
QString shortName(const Dataset& dataset, BodyId body);
/// Name of an organization, person, body or project; empty for anything else.
QString nodeName(const Dataset& dataset, FactRef fact);

} // namespace steward
