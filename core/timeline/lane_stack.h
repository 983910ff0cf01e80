// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lanes one under another: which are open, and how high each is.

#pragma once

#include "core/timeline/timeline_placer.h"

#include <QSet>
#include <QString>

namespace steward {

/// Keys of lanes that are not as they are at first: see isOpen.
using ToggledLanes = QSet<QString>;

/// Whether a lane shows the lanes inside it. At first organizations are closed and all others open.
bool isOpen(const LaneTree& tree, const Lane& lane, const ToggledLanes& toggled);

struct LaneSlot
{
    int lane = 0;       ///< place in the tree
    int indexLane = 0;  ///< whose items it shows: its own, or of a closed lane all those inside
    bool isOpen = false;
    double top = 0.0;   ///< pixels from the top of the first lane
    double height = 0.0;
    LaneLook look;

    double rowsTop() const { return top + (height - look.rows() * look.rowHeight) / 2.0; }
    double bottom() const { return top + height; }
};

struct LaneStack
{
    std::vector<LaneSlot> shown;
    double height = 0.0;

    /// The slots that touch [top, bottom), as places in shown: first and one past the last.
    std::pair<std::size_t, std::size_t> visible(double top, double bottom) const;
};

/// Lanes take what they want as long as all fit into `available` pixels; then the rows of points
/// are shared out, down to two a lane. What does not fit even so is to be scrolled. Where `available`
/// is infinite, lanes take what they want and no more.
LaneStack stackLanes(TimelinePlacer& placer, const ToggledLanes& toggled, double available);

} // namespace steward
