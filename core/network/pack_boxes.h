// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QSizeF>

#include <span>
#include <vector>

namespace steward {

/// Where the upper left corners go when boxes are set in rows like words, `gap` apart. A first box
/// of more than half the area has a row to itself, and the others stand below it in its width;
/// otherwise all make about a square. In the order given; O(boxes).
std::vector<QPointF> packBoxes(std::span<const QSizeF> boxes, double gap);

} // namespace steward
