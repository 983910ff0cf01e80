// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for links, changes and arrangements of the membership graph, and of the strip below it.
// Plain text throughout.

#pragma once

#include "app/session/members_state.h"
#include "core/graph/graph_comparison.h"
#include "core/graph/graph_focus.h"
#include "core/graph/layout_tier_strip.h"

#include <QString>

namespace steward {

QString arrangementText(GraphArrangement arrangement);
/// "joined", "left", "changed"; empty where nothing changed.
QString changeText(GraphChange change);
/// What an edge makes its ends to each other: "gold member", "chair", "hosted project".
QString edgeText(const Dataset& dataset, const GraphEdge& edge);
/// The nodes of a way with arrows between them and its length, or that there is none.
QString wayResultText(const Graph& graph, const WayEnds& ends, const GraphWay& way);

TierStripWords tierStripWords();
/// Members by tier in a few words: "48: 15 platinum or premier, 5 gold, …".
QString tierStepText(const TierStep& step);
/// A tool tip: the day, then the same.
QString tierTipText(Day day, const TierStep& step);

} // namespace steward
