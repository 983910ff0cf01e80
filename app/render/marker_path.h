// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/roles.h"

#include <QPainterPath>

namespace steward {

/// The outline of a marker, filled odd-even. The shapes look equally large at the same radius,
/// which is that of the circle; the others may reach up to 1.3 radii from the centre.
QPainterPath markerPath(MarkerShape shape, QPointF center, double radius);

} // namespace steward
