// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/graph_export.h"

#include <QByteArray>

namespace steward {

/// The DOT language of Graphviz. Nodes are in a cluster by member tier where the graph is about a
/// day and else by kind, with a shape by kind and no other styling; columns are attributes of their
/// name, which Graphviz ignores. Labels over 200 characters are cut, tooltips have them whole. A
/// node links to its homepage if that is a safe web address.
QByteArray toDot(const GraphExport& graph);

} // namespace steward
