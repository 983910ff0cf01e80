// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/graph_export.h"

#include <span>

namespace steward {

/// What every format says of a node besides its id, and of an edge besides its id and its ends. All
/// are texts, for not every reader tells false from missing; an empty one does not apply.
struct NodeColumn
{
    QLatin1StringView name;
    QString (*value)(const ExportNode& node);
};

struct EdgeColumn
{
    QLatin1StringView name;
    QString (*value)(const ExportEdge& edge);
};

/// label, kind, category, tier, country, homepage, sources, lifetime, certainty.
std::span<const NodeColumn> nodeColumns();

/// label, kind; start, start_qualifier and end as stated; end_known (false: it ended and nobody
/// knows when; empty: it has not ended); the limits of the days on which it began and last held,
/// which are what is known where a date is no day; lifetime; ends_before_start (true, or empty);
/// confidence, sources, certainty.
std::span<const EdgeColumn> edgeColumns();

/// Keys and values about the whole: title, subject, license, dataset_as_of, as_of.
std::vector<std::pair<QLatin1StringView, QString>> graphFacts(const GraphExport& graph);

} // namespace steward
