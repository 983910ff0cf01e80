// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_marks.h"

namespace steward {

/// The marks' lookup by node; nullptr for nodes that are not drawn.
using MarkOfNode = std::vector<const GraphMark*>;

/// Colour of the edges of a kind.
Role edgeRole(EdgeKind kind);

/// Quiet curves between the drawn marks, each pair of nodes once a kind. With `focus` (a node, or
/// -1) the edges of that node stand out and the others fade.
void paintEdges(Scene& scene, const Graph& graph, const GraphState& state, const MarkOfNode& marks,
                const GraphFrame& frame, int focus);
/// The rings and arcs on which members, or the steward's libraries, stand; barely visible.
void paintGuides(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame);

} // namespace steward
