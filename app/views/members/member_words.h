// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence of the membership graph. Plain text throughout.

#pragma once

#include "core/graph/layout_graph.h"

#include <QString>

namespace steward {

/// Words of the picture on the snapshot's day.
GraphWords memberWords(const Snapshot& snapshot);

/// Above a small picture of a day: the day, and how many members there are.
QString filmTitle(const Snapshot& snapshot);

/// What a node is on the snapshot's day: tier, seats and votes, roles, since when. Empty for facts
/// that are no node.
QString memberDescription(const Snapshot& snapshot, FactRef fact);

/// The first of the names of a counted mark, and how many more there are.
QString countedDescription(const Dataset& dataset, const std::vector<FactRef>& projects);

} // namespace steward
