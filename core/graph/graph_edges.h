// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_focus.h"
#include "core/graph/graph_marks.h"

namespace steward {

/// The marks' lookup by node; nullptr for nodes that are not drawn.
using MarkOfNode = std::vector<const GraphMark*>;

/// Colour of the edges of a kind.
Role edgeRole(EdgeKind kind);

/// A link that holds between two drawn marks.
struct DrawnLink
{
    int link = -1; ///< of the graph
    Certainty certainty = Certainty::Certain;
    GraphChange change = GraphChange::None;
};

/// What of the picture stands out, and by how much the rest steps back.
struct GraphEmphasis
{
    int focus = -1; ///< a node whose links stand out; -1: none
    GraphWay way{}; ///< its links stand out

    bool isAny() const { return focus >= 0 || !way.isEmpty(); }
    bool has(const GraphLink& link) const
    {
        return (focus >= 0 && (link.from == focus || link.to == focus)) || way.has(link.from, link.to);
    }
};

/// Links both of whose ends are drawn, by kind, then by their ends. `comparison` may be null.
std::vector<DrawnLink> drawnLinks(const Graph& graph, const GraphState& state, const MarkOfNode& marks,
                                  const GraphComparison* comparison);

/// Quiet curves in rings, straight lines elsewhere. Where there are more than a few thousand, those
/// that run from one small square of the picture to another are drawn as one, the wider the more
/// they are, and only the largest few hundred of these.
void paintLinks(Scene& scene, const GraphLayout& layout, const std::vector<DrawnLink>& links,
                const MarkOfNode& marks, const GraphFrame& frame, const GraphEmphasis& emphasis);
/// Rings: the rings and arcs on which members, or the steward's libraries, stand. Bodies: the discs.
/// Barely visible.
void paintGuides(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame);

} // namespace steward
