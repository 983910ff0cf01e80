// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_dataset.h"
#include "core/interchange/graph_export.h"

#include <vector>

namespace steward {

/// nodes.csv and edges.csv, in the form that toCsv gives: id and the node columns; id, source,
/// target and the edge columns. The facts about the whole are not in them.
std::vector<TextFile> toGraphCsv(const GraphExport& graph);

} // namespace steward
