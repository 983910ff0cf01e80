// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QPointF>

#include <vector>

namespace steward {

/// What is left of a polyline with points by x when each of `columns` columns of the window keeps
/// only its first, lowest, highest and last point: drawn one pixel a column, it looks the same
/// ("M4", Jugel and others, 2014). Short lines are returned as they are.
std::vector<QPointF> decimated(std::vector<QPointF> points, DaySpan window, int columns);

} // namespace steward
