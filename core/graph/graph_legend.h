// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_edges.h"

namespace steward {

/// Heading, day, members by tier at the day with colour, glyph and number, kinds of nodes and
/// edges, certain and possible. Explains only what the picture shows; what does not fit is left out
/// from the end.
void paintLegend(Scene& scene, const GraphFrame& frame, const Snapshot& snapshot,
                 const GraphState& state, const Graph& graph, const std::vector<GraphMark>& marks,
                 const GraphWords& words, const TextMeasure& measure);

} // namespace steward
