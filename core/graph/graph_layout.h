// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where each node of the picture stands. Places are a pure function of the dataset, the arrangement
// and the user's pins, over the union of all times: a node stands in the same place on every day, and
// two runs agree to the bit. There are three arrangements.
//
// Force: linked nodes are drawn together, all others pushed apart (core/network/force_layout).
// Bodies: each body in use is a cluster of those whose main seat or role is in it.
// Rings, by tier:
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

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/graph.h"

#include <QPointF>

#include <map>
#include <memory>
#include <stop_token>

namespace steward {

enum class GraphArrangement : std::uint8_t { Rings, Force, Bodies };
inline constexpr int graphArrangementCount = 3;

/// What a node is to the foundation over all times; it decides the node's size, and its ring.
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
    /// From the centre, x to the right, y downwards. Rings: in half widths and half heights, both
    /// in [-1, 1], of a person that of the anchor. Elsewhere in units of GraphLayout::extent.
    QPointF at;
    int anchor = -1; ///< people in rings: the place of what they are drawn beside
    int slot = 0;    ///< people: number in the fan of the anchor, from 0
    int fan = 0;     ///< people that ever stand beside this place
    /// In half heights: of a group the height of a line in its list, of a project the distance to
    /// the next; 0 elsewhere.
    double pitch = 0.0;
};

/// A body and those who belong to it, in arrangement Bodies.
struct NodeCluster
{
    int node = -1; ///< the body; -1: those who belong to none
    QPointF at;
    double radius = 0.0;
};

struct GraphLayout
{
    Graph graph;
    GraphArrangement arrangement = GraphArrangement::Rings;
    /// Half width and half height of what the places take up.
    QPointF extent{1.0, 1.0};
    /// Distance to the nearest other node, such that two thirds of the nodes have at least that; in
    /// units of the layout. Free arrangements size their marks by it.
    double gap = 1.0;
    std::vector<NodeCluster> clusters;
    std::vector<NodePlace> places; ///< by zone; people last
    std::vector<int> placeOf;      ///< by node; -1: the node is not in the picture
    /// Where the two counted marks begin.
    QPointF librariesAt;
    QPointF ecosystemAt;

    /// Whether libraries and ecosystem projects are counted in two marks, rather than nodes each.
    bool countsLibraries() const { return arrangement == GraphArrangement::Rings; }
};

/// Where the user wants nodes, by nodeKey.
using GraphPins = std::map<QString, QPointF>;

struct PlacingOptions
{
    GraphArrangement arrangement = GraphArrangement::Rings;
    AttributionPolicy attribution = AttributionPolicy::AsRecorded;
    GraphPins pins{};
};

/// Of the rings, in half widths and half heights.
inline constexpr QPointF highestTierRadius(0.57, 0.88);
inline constexpr QPointF librariesRadius(0.52, 0.80);

using GraphLayoutPtr = std::shared_ptr<const GraphLayout>;

/// O(n log n). Fails only when cancelled.
Result<GraphLayoutPtr> placeNodes(DatasetPtr dataset, const PlacingOptions& options,
                                  const Progress& progress, std::stop_token stop);
/// In rings, as recorded, nothing pinned.
GraphLayoutPtr placeNodes(DatasetPtr dataset);
/// The same places but for the pinned nodes. O(places).
GraphLayoutPtr withPins(const GraphLayoutPtr& layout, const GraphPins& pins);

/// By person: the node beside which the person's mark belongs, the organization or body the person
/// held roles for over the longest time, the earlier row where two are equal. -1: never held one.
std::vector<int> homesOf(const Graph& graph);

} // namespace steward
