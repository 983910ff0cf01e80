// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_frame.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double margin = 12.0;
constexpr double sideLegendWidth = 190.0;
constexpr double legendHeadHeight = 31.0;
constexpr double legendRowHeight = 19.0;
constexpr double legendLength = 2300.0; ///< of all signs in one row
constexpr double mostLegend = 0.3;      ///< of the picture's height
constexpr double sideLegendAspect = 1.42;
constexpr double sideLegendFrom = 1000.0;
constexpr double freeMargin = 24.0;
constexpr double usualGap = 26.0; ///< pixels between nodes at which marks have their usual size
constexpr double smallestScale = 0.15;
constexpr double largestZoom = 64.0;

/// Rows enough for the signs, within reason. It depends on the size alone, so that the marks keep
/// their places where a sign more or less is explained.
double bottomLegendHeight(QSizeF size)
{
    const double rows = std::clamp(std::ceil(legendLength / std::max(1.0, size.width())), 3.0, 7.0);
    const double lowest = legendHeadHeight + 3.0 * legendRowHeight;
    return std::max(lowest, std::min(legendHeadHeight + rows * legendRowHeight, mostLegend * size.height()));
}

/// Where the marks and the legend go.
GraphFrame areas(QSizeF size, bool hasLegend)
{
    GraphFrame frame;
    const QRectF inner = QRectF({0.0, 0.0}, size).adjusted(margin, margin, -margin, -margin);
    if (!hasLegend) {
        frame.graph = inner;
        frame.legend = {inner.bottomLeft(), QSizeF(inner.width(), 0.0)};
        return frame;
    }
    frame.legendAtSide = size.width() >= sideLegendFrom
                         && size.width() > sideLegendAspect * size.height();
    if (frame.legendAtSide) {
        frame.legend = {inner.topLeft(), QSizeF(sideLegendWidth, inner.height())};
        frame.graph = inner.adjusted(sideLegendWidth + margin, 0.0, 0.0, 0.0);
    } else {
        const double height = bottomLegendHeight(inner.size());
        frame.legend = {inner.left(), inner.bottom() - height, inner.width(), height};
        frame.graph = inner.adjusted(0.0, 0.0, 0.0, -height - margin);
    }
    return frame;
}

/// Rings are stretched to the picture, less the room for the names outside the outer arcs: they get a
/// share of the width, and no more than long names need.
void fitRings(GraphFrame& frame, double zoom)
{
    const double names = std::clamp(frame.graph.width() * 0.15, 40.0, 210.0);
    frame.radiusX = std::max(1.0, frame.graph.width() / 2.0 - names);
    frame.radiusY = std::max(1.0, frame.graph.height() / 2.0 - margin);
    frame.scale = std::clamp(std::min(frame.radiusX / 400.0, frame.radiusY / 360.0), 0.6, 1.5)
                  * std::min(1.6, std::sqrt(zoom));
    frame.radiusX *= zoom;
    frame.radiusY *= zoom;
}

/// Others keep their shape; marks are as large as the room between them allows.
void fitFree(GraphFrame& frame, const GraphLayout& layout, double zoom)
{
    const double across = (frame.graph.width() / 2.0 - freeMargin) / layout.extent.x();
    const double down = (frame.graph.height() / 2.0 - freeMargin) / layout.extent.y();
    frame.radiusX = frame.radiusY = std::max(1e-6, std::min(across, down)) * zoom;
    frame.scale = std::clamp(layout.gap * frame.radiusX / usualGap, smallestScale, 1.5);
}

/// So that part of the arrangement stays in sight.
GraphCamera bounded(const GraphLayout& layout, GraphCamera camera)
{
    camera.zoom = std::clamp(camera.zoom, 1.0, largestZoom);
    const double x = layout.extent.x();
    const double y = layout.extent.y();
    camera.middle = {std::clamp(camera.middle.x(), -x, x), std::clamp(camera.middle.y(), -y, y)};
    if (camera.zoom <= 1.0)
        camera.middle = {};
    return camera;
}

} // namespace

GraphFrame frameFor(const GraphLayout& layout, QSizeF size, const GraphCamera& camera, bool hasLegend)
{
    GraphFrame frame = areas(size, hasLegend);
    if (layout.arrangement == GraphArrangement::Rings)
        fitRings(frame, camera.zoom);
    else
        fitFree(frame, layout, camera.zoom);
    frame.centre = frame.graph.center()
                   - QPointF(camera.middle.x() * frame.radiusX, camera.middle.y() * frame.radiusY);
    return frame;
}

GraphCamera zoomedCamera(const GraphLayout& layout, QSizeF size, const GraphCamera& camera, QPointF pixel,
                         double factor)
{
    const QPointF kept = frameFor(layout, size, camera).unitAt(pixel);
    GraphCamera next = camera;
    next.zoom = std::clamp(camera.zoom * factor, 1.0, largestZoom);
    const QPointF moved = frameFor(layout, size, next).unitAt(pixel);
    next.middle += kept - moved;
    return bounded(layout, next);
}

GraphCamera pannedCamera(const GraphLayout& layout, QSizeF size, const GraphCamera& camera, QPointF pixels)
{
    const GraphFrame frame = frameFor(layout, size, camera);
    GraphCamera next = camera;
    next.middle -= QPointF(pixels.x() / frame.radiusX, pixels.y() / frame.radiusY);
    return bounded(layout, next);
}

} // namespace steward
