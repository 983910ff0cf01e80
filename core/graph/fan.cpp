// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/fan.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double rowGap = 10.0;
constexpr double besideGap = 10.0;
constexpr int firstRow = 3;

QPointF listPoint(const NodePlace& anchor, int slot, const GraphFrame& frame)
{
    return frame.map(anchor.at) + QPointF(0.0, anchor.pitch * frame.radiusY * (slot + 1));
}

} // namespace

QPointF fanPoint(const NodePlace& anchor, int slot, double radius, const GraphFrame& frame)
{
    if (anchor.zone == Zone::Groups)
        return listPoint(anchor, slot, frame);
    int row = 0;
    int first = 0;
    while (slot >= first + firstRow + row) {
        first += firstRow + row;
        ++row;
    }
    const int inRow = std::min(firstRow + row, anchor.fan - first);
    const QPointF at = frame.map(anchor.at);
    const QPointF fromCentre = at - frame.centre;
    const double length = std::hypot(fromCentre.x(), fromCentre.y());
    const QPointF outwards = length > 1.0 ? fromCentre / length : QPointF(0.0, -1.0);
    const bool isInner = anchor.zone == Zone::Bodies || anchor.zone == Zone::Centre;
    const QPointF along = isInner ? outwards : -outwards;
    const QPointF across(-along.y(), along.x());
    const double scale = frame.scale;
    return at + along * (radius + (6.0 + rowGap * (row + 0.5)) * scale)
           + across * (besideGap * scale * (slot - first - (inRow - 1) / 2.0));
}

} // namespace steward
