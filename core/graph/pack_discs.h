// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace steward {

/// Middles of discs of these radii, at least `gap` apart, the largest in the middle of the picture,
/// wider than high as windows are; their bounding box has its middle at the origin. By size, then by
/// number, each takes the first free place of a spiral; more than eighty are set in rows
/// instead, which is quicker and looks no worse then.
std::vector<QPointF> packDiscs(std::span<const double> radii, double gap);

} // namespace steward
