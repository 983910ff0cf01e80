// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/force_graph.h"

namespace steward {

/// Moves nodes that are nearer than `distance` apart, by as little as that takes and away from each
/// other, those at one place by a direction of their own. A few passes: in a crowd some remain a
/// little too near, but no two at one place. O(nodes · log nodes), in crowds too.
void separate(Vectors& places, float distance);

} // namespace steward
