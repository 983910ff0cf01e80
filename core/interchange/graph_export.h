// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// core/interchange: the stewardship graph in the formats of other programs.
//   Graph (and a Snapshot) ─ makeGraphExport ─▶ GraphExport ─ toGraphml, toGexf, toDot, toGraphCsv
//   ─▶ bytes
// A writer is a pure function of its GraphExport, which has every text as the dataset has it;
// making it safe in a format is the writer's work. Nothing here depends on a locale, a clock or a
// place on disk, so equal datasets give equal bytes.

#pragma once

#include "core/graph/graph.h"
#include "core/query/snapshot.h"

#include <optional>
#include <vector>

namespace steward {

/// An organization, person, body or project.
struct ExportNode
{
    QString
        id; ///< "organization:meta"; of a key that is no plain name its row, "person::17", from 1
    FactKind kind = FactKind::Organization;
    QString label;
    QString category; ///< word of OrganizationKind, BodyKind or ProjectKind; empty for people
    QString tier;     ///< of a member of the foundation at the day
    QString country;
    QString homepage; ///< of a project its repository; as it stands in the dataset, unchecked
    QStringList sources;
    /// Days on which it possibly was there: while it has an edge, a body also from formed to
    /// dissolved, a project from joined until a status ended that. Half-open, apart, in order;
    /// Day::min() and Day::max() stand for no known bound. None: nothing is known.
    std::vector<DaySpan> spells;
    std::optional<Certainty> certainty; ///< at the day, where there is one
};

struct ExportEdge
{
    QString id;      ///< kind and row of its table from 1: "membership:3"
    int source = -1; ///< position in GraphExport::nodes
    int target = -1;
    EdgeKind kind = EdgeKind::Membership;
    QString label; ///< tier, role or relation, where the row has one
    QString start; ///< as stated: YYYY, YYYY-MM or YYYY-MM-DD; empty: not stated
    StartQualifier startQualifier = StartQualifier::None;
    QString end; ///< as stated; "unknown": it ended and nobody knows when; empty: it has not ended
    FactInterval interval;
    /// Days on which it possibly held, as in ExportNode. None: it ends before it starts.
    std::vector<DaySpan> spells;
    std::optional<Confidence> confidence;
    QStringList sources;
    std::optional<Certainty> certainty; ///< at the day, where there is one
};

struct GraphExport
{
    QString title;
    QString subject;
    QString license;
    Day evidence;                  ///< latest evidence of the dataset
    std::optional<Day> asOf;       ///< the day it is about; none: all times
    std::vector<ExportNode> nodes; ///< in the order of Graph::nodes
    std::vector<ExportEdge> edges; ///< in the order of Graph::edges

    const ExportNode& sourceOf(const ExportEdge& edge) const
    {
        return nodes[static_cast<std::size_t>(edge.source)];
    }
    const ExportNode& targetOf(const ExportEdge& edge) const
    {
        return nodes[static_cast<std::size_t>(edge.target)];
    }
};

/// All times: every node and edge of the graph. O(n log n).
/// \param graph of AttributionPolicy::AsRecorded: facts are handed on as the dataset has them
GraphExport makeGraphExport(const Graph& graph);
/// The snapshot's day: what graphDayOf finds, certain or possible.
/// \param snapshot of the same dataset and policy as the graph
GraphExport makeGraphExport(const Graph& graph, const Snapshot& snapshot);
/// The dataset's facts as recorded.
/// \param day none: all times
GraphExport makeGraphExport(const DatasetPtr& dataset, std::optional<Day> day);

/// membership, seat, role, affiliation, hosting, ecosystem, origin, relation, parent.
QLatin1StringView edgeKindWord(EdgeKind kind);

} // namespace steward
