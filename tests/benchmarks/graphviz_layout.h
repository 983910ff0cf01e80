// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/adjacency.h"

#include <QPointF>

#include <vector>

namespace steward {

/// What Graphviz makes of a graph, and the processor time of its process in milliseconds, reading
/// and writing included.
struct GraphvizLayout
{
    std::vector<QPointF> places; ///< empty when the command failed
    double cpuMs = 0.0;
};

/// Whether the command is on the path.
bool hasSfdp();

/// `sfdp -Tplain` as it comes, on a file in a folder of its own. Nodes without a link are named
/// too.
GraphvizLayout runSfdp(const Adjacency& graph);

} // namespace steward
