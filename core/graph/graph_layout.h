// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where each node of the picture stands. Places are a pure function of the dataset, over the union
// of all times: a node stands in the same place on every day, and two runs agree to the bit.
//
//   centre          the foundation (or, before there is one, the organization that was steward)
//   inner ring      its bodies: boards at the top, councils at the bottom
//   middle ring     organizations whose HIGHEST tier ever was the highest tier
//   left arcs       the tiers below: second and third inside, the lowest outside
//   right arcs      inside the projects; outside organizations that are no members but have people,
//                   seats or hosted projects, and groups of people who hold office personally, such
//                   as maintainers, each with its people as a list
// The ring goes by the highest tier ever held, so that nobody moves; the tier at the day is shown
// by colour and glyph. Within a ring the places are dealt out by the day of joining such that every
// beginning of the history is spread evenly.

#pragma once

#include "core/graph/graph.h"

#include <QPointF>

#include <memory>

namespace steward {

enum class Zone : std::uint8_t {
    Centre,
    Bodies,
    HighestTier,
    MiddleTiers,
    LowestTiers,
    Groups,
    Projects,  ///< core and hosted ones
    Libraries, ///< round the steward where there is no foundation; else counted in one mark
    Related,
    People,
};

struct NodePlace
{
    int node = -1;
    Zone zone = Zone::Centre;
    /// Of the graph's half width and half height, from its centre; x to the right, y downwards,
    /// both in [-1, 1]. Of a person: that of the anchor.
    QPointF at;
    int anchor = -1; ///< people: the place of what they are drawn beside
    int slot = 0;    ///< people: number in the fan of the anchor, from 0
    int fan = 0;     ///< people that ever stand beside this place
    /// In half heights: of a group the height of a line in its list, of a project the distance to
    /// the next; 0 elsewhere.
    double pitch = 0.0;
};

struct GraphLayout
{
    Graph graph;
    std::vector<NodePlace> places; ///< by zone; people last
    std::vector<int> placeOf;      ///< by node; -1: the node is not in the picture
    /// Where the two counted marks begin.
    QPointF librariesAt;
    QPointF ecosystemAt;
};

/// Of the rings, in half widths and half heights.
inline constexpr QPointF highestTierRadius(0.57, 0.88);
inline constexpr QPointF librariesRadius(0.52, 0.80);

using GraphLayoutPtr = std::shared_ptr<const GraphLayout>;

/// O(n log n).
GraphLayoutPtr placeNodes(DatasetPtr dataset);

/// By person: the node beside which the person's mark belongs, the organization or body the person
/// held roles for over the longest time, the earlier row where two are equal. -1: never held one.
std::vector<int> homesOf(const Graph& graph);

} // namespace steward
