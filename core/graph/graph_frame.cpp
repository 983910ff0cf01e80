// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_frame.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double margin = 12.0;
constexpr double sideLegendWidth = 190.0;
constexpr double bottomLegendHeight = 66.0;
constexpr double sideLegendAspect = 1.42;
constexpr double sideLegendFrom = 1000.0;

} // namespace

GraphFrame frameFor(QSizeF size)
{
    GraphFrame frame;
    const QRectF inner = QRectF({0.0, 0.0}, size).adjusted(margin, margin, -margin, -margin);
    frame.legendAtSide = size.width() >= sideLegendFrom
                         && size.width() > sideLegendAspect * size.height();
    if (frame.legendAtSide) {
        frame.legend = {inner.topLeft(), QSizeF(sideLegendWidth, inner.height())};
        frame.graph = inner.adjusted(sideLegendWidth + margin, 0.0, 0.0, 0.0);
    } else {
        frame.legend = {inner.left(), inner.bottom() - bottomLegendHeight, inner.width(),
                        bottomLegendHeight};
        frame.graph = inner.adjusted(0.0, 0.0, 0.0, -bottomLegendHeight - margin);
    }
    // Room for the names outside the outer arcs: they get a share of the width, and no more than
    // long names need.
    const double names = std::clamp(frame.graph.width() * 0.15, 40.0, 210.0);
    frame.radiusX = std::max(1.0, frame.graph.width() / 2.0 - names);
    frame.radiusY = std::max(1.0, frame.graph.height() / 2.0 - margin);
    frame.centre = frame.graph.center();
    frame.scale = std::clamp(std::min(frame.radiusX / 400.0, frame.radiusY / 360.0), 0.6, 1.5);
    return frame;
}

} // namespace steward
