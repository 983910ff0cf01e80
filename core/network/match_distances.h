// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/pivot_distances.h"

namespace steward {

/// A step of stress majorization (Gansner, Koren and North, 2005) over the pairs of a node and a
/// pivot: moves every node most of the way to where its distances to the pivots fit its links to
/// them best. Forces alone draw far nodes too near each other and leaves too far out; more than a
/// step or two would cross more links than it is worth. O(nodes · pivots).
void matchDistances(const PivotDistances& distances, Vectors& places);

} // namespace steward
