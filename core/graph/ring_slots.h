// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <vector>

namespace steward {

/// Slot of the k-th of `count` newcomers on a closed ring: a permutation of 0 … count − 1 whose
/// every beginning is spread evenly round the ring.
std::vector<int> spreadSlots(int count);
/// Slot of the k-th of `count` on an open arc: the first in the middle, the next ones alternately
/// above and below.
std::vector<int> middleOutSlots(int count);

/// `count` points on an ellipse about the origin, clockwise from the top, at equal distances along
/// it for a picture `aspect` times as wide as high. The first is `first` steps from the top.
std::vector<QPointF> ringPoints(int count, QPointF radius, double aspect, double first);
/// A point on the left (side −1) or right (+1) arc at height `y`.
QPointF arcPoint(double side, double radiusX, double y);
/// `count` points on an arc from top to bottom, at most `pitch` apart, within ±reach of the middle.
std::vector<QPointF> arcPoints(int count, double side, double radiusX, double pitch, double reach);

} // namespace steward
