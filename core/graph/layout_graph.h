// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a graph on a day. Drawn solid: what certainly holds; with dashed outline and a
// lighter fill: what possibly holds. What does not hold is not drawn; organizations whose ring is
// shown leave a faint dot where they will stand or stood, which is no hit target. Compared with
// another day, what held only then is drawn as an empty dashed outline, and every change has a glyph.

#pragma once

#include "core/graph/graph_edges.h"
#include "core/graph/graph_legend.h"
#include "core/graph/graph_words.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

namespace steward {

struct GraphOptions
{
    QSizeF size;
    std::optional<FactRef> selection{}; ///< its links are emphasised, all others fade
    GraphWords words{};
    GraphCamera camera{};
    /// Only nodes so many links away from the selection are drawn; 0: all.
    int hops = 0;
    GraphWay way{}; ///< emphasised
    /// The state of the layout at the snapshot, where it is known already; else it is made.
    const GraphState* state = nullptr;
    /// What changed since another day is shown. Made with compareGraph for the same layout.
    const GraphComparison* comparison = nullptr;
    bool hasLegend = true;
};

/// A node that is drawn, alone or counted with others in one mark.
struct DrawnNode
{
    FactRef fact;
    Certainty certainty = Certainty::Certain;
    GraphChange change = GraphChange::None;
};

/// A scene, and what it shows: its twin in text.
struct GraphDrawing
{
    Scene scene;
    std::vector<DrawnNode> nodes;
    std::vector<DrawnLink> links;
    GraphKey key;     ///< to its signs, drawn or not
    GraphState state; ///< of both days where two are compared
};

/// Pure. O(nodes + edges), and O(log n) a label.
GraphDrawing drawGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                       const TextMeasure& measure);
/// The scene of it alone.
Scene layoutGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                  const TextMeasure& measure);

} // namespace steward
