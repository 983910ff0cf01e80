// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/roles.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>

#include <vector>

namespace steward {

/// The pieces of the hatch pattern that lie inside `area` (subpaths, filled odd-even), as lines of
/// their own: neither clipping nor pattern brushes reach SVG, and a pattern in PDF is a raster. The
/// pattern hangs on the origin, so that neighbouring areas match.
std::vector<QLineF> hatchLines(const QList<QPolygonF>& area, Hatch hatch);

} // namespace steward
