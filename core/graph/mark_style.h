// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_frame.h"
#include "core/graph/graph_layout.h"
#include "core/scene/roles.h"

namespace steward {

/// Colour and glyph of a tier, by its rank.
Role tierRole(int rank);
MarkerShape tierShape(int rank);

/// Radii at scale 1. Markers other than circles reach further than theirs.
double zoneRadius(Zone zone);
double tierRadius(int rank);
/// What there is room for where a ring holds `count` places, however many.
double roomiestRadius(Zone zone, int count, const GraphFrame& frame);

/// Up to two letters that stand for a name, or the whole of a short one in capitals.
QString initialsOf(const QString& name);

} // namespace steward
