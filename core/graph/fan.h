// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_frame.h"
#include "core/graph/graph_layout.h"

namespace steward {

/// Centre of the mark of the person in `slot` beside `anchor`, whose mark has `radius`.
/// Groups: a list below the mark. Organizations: rows between the mark and the middle of
/// the picture, towards the bodies they sit in. Bodies and the middle: rows outwards.
QPointF fanPoint(const NodePlace& anchor, int slot, double radius, const GraphFrame& frame);

} // namespace steward
