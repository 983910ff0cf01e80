// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/pixel_grid.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steward {

PixelGrid::PixelGrid(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    m_toDevice = painter.deviceTransform();
    const bool straight = m_toDevice.type() <= QTransform::TxScale && m_toDevice.m11() > 0.0
                          && m_toDevice.m22() > 0.0;
    m_isActive = engine && engine->type() == QPaintEngine::Raster && straight;
    m_toScene = m_toDevice.inverted();
}

QRectF PixelGrid::snapped(const QRectF& rect) const
{
    if (!m_isActive)
        return rect;
    const QRectF device = m_toDevice.mapRect(rect);
    const double left = std::round(device.left());
    const double top = std::round(device.top());
    const double right = std::max(std::round(device.right()),
                                  left + (rect.width() > 0.0 ? 1.0 : 0.0));
    const double bottom = std::max(std::round(device.bottom()),
                                   top + (rect.height() > 0.0 ? 1.0 : 0.0));
    return m_toScene.mapRect(QRectF(QPointF(left, top), QPointF(right, bottom)));
}

double PixelGrid::snappedWidth(double width) const
{
    if (!m_isActive || width <= 0.0)
        return width;
    return std::max(1.0, std::round(width * m_toDevice.m11())) / m_toDevice.m11();
}

QLineF PixelGrid::snapped(const QLineF& line, double width) const
{
    if (!m_isActive || (line.dx() != 0.0 && line.dy() != 0.0))
        return line;
    const auto pixels = static_cast<int>(std::lround(snappedWidth(width) * m_toDevice.m11()));
    const auto middle = [pixels](double at) {
        // An odd number of pixels is centred on a pixel, an even one on an edge between two.
        return pixels % 2 == 1 ? std::floor(at + 0.01) + 0.5 : std::round(at);
    };
    QLineF device = m_toDevice.map(line);
    if (line.dx() == 0.0) {
        const double x = middle(device.x1());
        device = QLineF(x, device.y1(), x, device.y2());
    } else {
        const double y = middle(device.y1());
        device = QLineF(device.x1(), y, device.x2(), y);
    }
    return m_toScene.map(device);
}

} // namespace steward
