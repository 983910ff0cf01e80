// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_edges.h"

namespace steward {

/// A sign and what it means; without a sign, a heading or a word alone.
struct KeyRow
{
    QString text;
    QString value{};
    std::optional<MarkerItem> marker{};
    std::optional<Stroke> line{};
    bool isCard = false;
    bool isHeading = false; ///< of a group of rows
};

/// What a picture's signs mean: only those it shows.
struct GraphKey
{
    std::vector<KeyRow> members; ///< by tier, with their numbers on the day
    std::vector<KeyRow> kinds;   ///< of nodes, certainties and changes
    std::vector<KeyRow> edges;
};

GraphKey graphKey(const Snapshot& snapshot, const GraphState& state, const Graph& graph,
                  const std::vector<GraphMark>& marks, const GraphWords& words);
/// One key for pictures of several days: without numbers, as these differ from day to day.
GraphKey mergedKey(const std::vector<GraphKey>& keys);
/// In rows, as high as they need to be.
Scene layoutKey(const GraphKey& key, double width, const TextMeasure& measure);

/// Heading, day and key, in the frame's place for it; what does not fit is left out from the end.
void paintLegend(Scene& scene, const GraphFrame& frame, const GraphKey& key, const GraphWords& words,
                 const TextMeasure& measure);

} // namespace steward
