// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence of the membership graph.

#pragma once

#include "core/graph/layout_graph.h"

#include <QString>

namespace steward {

/// Words of the picture on the snapshot's day.
GraphWords memberWords(const Snapshot& snapshot);

/// "Founding premier"; the dataset's own word where it is none of ours.
QString tierName(QStringView tier);

/// What a node is on the snapshot's day, in one line of plain text: tier and since when, seat and
/// votes, roles, kind. Empty for facts that are no node.
QString memberDescription(const Snapshot& snapshot, FactRef fact);
/// The same of a counted mark of `count` projects.
QString countedName(const Snapshot& snapshot, const std::vector<FactRef>& projects);

} // namespace steward
