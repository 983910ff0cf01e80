// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/members_state.h"
#include "core/graph/graph_focus.h"

#include <QPointF>

#include <span>

namespace steward {

/// A node at the other end of a link, and where it stands in the picture.
struct WalkEnd
{
    int node = -1;
    QPointF at;
};

/// Of the ends, the one whose direction from `from` is nearest to that of Qt::Key_Left, Right, Up or
/// Down, and of two in one direction the nearer; -1 where none lies within 80 degrees of it.
int linkedNodeTowards(std::span<const WalkEnd> ends, QPointF from, int key);

/// The end that follows `now` clockwise round `middle` (direction +1), or comes before it (−1).
int nextRound(std::span<const WalkEnd> ends, QPointF middle, int now, int direction);

/// The shortest way between two nodes on the snapshot's day, or ever. Empty where there is none.
GraphWay wayBetween(const GraphLayout& layout, const Snapshot& snapshot, const WayEnds& ends);

} // namespace steward
