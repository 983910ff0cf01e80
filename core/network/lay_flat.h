// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <vector>

namespace steward {

/// Moves the mean of the points to 0.
void centre(std::vector<QPointF>& points);

/// Turns the longest line through centred points level, by a right angle at the most, if they are
/// clearly longer than wide. Rounder ones stay as they are, since their longest line turns with
/// every point that joins, and in between the turn goes part of the way.
void layFlat(std::vector<QPointF>& points);

} // namespace steward
