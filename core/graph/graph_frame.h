// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace steward {

/// How the unit square of a GraphLayout lies in a picture. A function of the size alone, so that a
/// node keeps its place from day to day.
struct GraphFrame
{
    QRectF graph;  ///< rings and their labels
    QRectF legend; ///< a column at the left of wide pictures, rows at the bottom of others
    bool legendAtSide = true;
    QPointF centre;
    double radiusX = 0.0;
    double radiusY = 0.0;
    double scale = 1.0; ///< factor on the sizes of marks

    QPointF map(QPointF unit) const
    {
        return {centre.x() + unit.x() * radiusX, centre.y() + unit.y() * radiusY};
    }
};

GraphFrame frameFor(QSizeF size);

} // namespace steward
