// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/graph_export.h"

#include <QByteArray>

namespace steward {

/// GraphML 1.0 (http://graphml.graphdrawing.org): a directed graph with every column as a key of
/// type string. GraphML has no time; the columns start, end and lifetime say it.
QByteArray toGraphml(const GraphExport& graph);

} // namespace steward
