// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace steward {

/// Puts straight edges on whole pixels of a raster, so that they are crisp and neighbouring marks
/// neither overlap nor leave a gap. Elsewhere (PDF, SVG, turned painters) it changes nothing.
class PixelGrid
{
public:
    explicit PixelGrid(const QPainter& painter);

    /// At least one pixel in each direction that had any extent.
    QRectF snapped(const QRectF& rect) const;
    /// Only horizontal and vertical lines are moved.
    QLineF snapped(const QLineF& line, double width) const;
    double snappedWidth(double width) const;

private:
    QTransform m_toDevice;
    QTransform m_toScene;
    bool m_isActive = false;
};

} // namespace steward
