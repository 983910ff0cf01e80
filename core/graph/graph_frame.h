// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_layout.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace steward {

/// Which part of an arrangement is looked at.
struct GraphCamera
{
    double zoom = 1.0; ///< 1: all of it fits
    QPointF middle;    ///< in units of the layout; stands in the middle of the picture

    bool operator==(const GraphCamera&) const = default;
    bool isWhole() const { return zoom <= 1.0 && middle.isNull(); }
};

/// How the units of a GraphLayout lie in a picture. A function of the layout, the size and the
/// camera, so that a node keeps its place from day to day.
struct GraphFrame
{
    QRectF graph;  ///< marks and their labels
    QRectF legend; ///< a column at the left of wide pictures, rows at the bottom of others
    bool legendAtSide = true;
    QPointF centre; ///< of the layout; may lie outside of the picture
    double radiusX = 1.0; ///< pixels a unit
    double radiusY = 1.0;
    double scale = 1.0; ///< factor on the sizes of marks

    QPointF map(QPointF unit) const
    {
        return {centre.x() + unit.x() * radiusX, centre.y() + unit.y() * radiusY};
    }
    QPointF unitAt(QPointF pixel) const
    {
        return {(pixel.x() - centre.x()) / radiusX, (pixel.y() - centre.y()) / radiusY};
    }
};

/// \param hasLegend room is kept for one
GraphFrame frameFor(const GraphLayout& layout, QSizeF size, const GraphCamera& camera = {},
                    bool hasLegend = true);

/// The camera with `factor` times the zoom that keeps what is under `pixel` where it is. Zoom stays
/// between 1 and the largest that is of use; the middle stays inside the arrangement.
GraphCamera zoomedCamera(const GraphLayout& layout, QSizeF size, const GraphCamera& camera, QPointF pixel,
                         double factor);
/// The camera after the picture was dragged by `pixels`.
GraphCamera pannedCamera(const GraphLayout& layout, QSizeF size, const GraphCamera& camera, QPointF pixels);

} // namespace steward
