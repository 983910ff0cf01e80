// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/marker_path.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace steward {

namespace {

/// A polygon with `corners` corners, the first at `angle` degrees clockwise from the top. With an
/// `inner` radius above 0 it is a star.
QPainterPath regular(QPointF center, double radius, int corners, double angle, double inner = 0.0)
{
    const bool star = inner > 0.0;
    const int count = star ? corners * 2 : corners;
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double turn = angle / 180.0 * std::numbers::pi + i * 2.0 * std::numbers::pi / count;
        const double reach = star && i % 2 == 1 ? inner : radius;
        polygon << center + reach * QPointF(std::sin(turn), -std::cos(turn));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath ring(QPointF center, double radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    path.addEllipse(center, radius * 0.5, radius * 0.5);
    return path;
}

QPainterPath plus(QPointF center, double radius, double angle)
{
    const double arm = radius * 1.15;
    const double half = radius * 0.36;
    const double xs[] = {-half, half, half, arm, arm, half, half, -half, -half, -arm, -arm, -half};
    const double ys[] = {-arm, -arm, -half, -half, half, half, arm, arm, half, half, -half, -half};
    const double c = std::cos(angle / 180.0 * std::numbers::pi);
    const double s = std::sin(angle / 180.0 * std::numbers::pi);
    QPolygonF polygon;
    for (int i = 0; i < 12; ++i)
        polygon << center + QPointF(c * xs[i] - s * ys[i], s * xs[i] + c * ys[i]);
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath square(QPointF center, double radius)
{
    const double half = radius * 0.88;
    QPainterPath path;
    path.addRect(QRectF(center.x() - half, center.y() - half, 2.0 * half, 2.0 * half));
    return path;
}

QPainterPath circle(QPointF center, double radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

} // namespace

QPainterPath markerPath(MarkerShape shape, QPointF center, double radius)
{
    // A triangle's centre of mass lies low in its box; it is moved to stand on the same line.
    const QPointF shift(0.0, radius * 0.18);
    switch (shape) {
    case MarkerShape::Circle: return circle(center, radius);
    case MarkerShape::Ring: return ring(center, radius);
    case MarkerShape::Square: return square(center, radius);
    case MarkerShape::Diamond: return regular(center, radius * 1.22, 4, 0.0);
    case MarkerShape::TriangleUp: return regular(center + shift, radius * 1.28, 3, 0.0);
    case MarkerShape::TriangleDown: return regular(center - shift, radius * 1.28, 3, 180.0);
    case MarkerShape::Hexagon: return regular(center, radius * 1.1, 6, 30.0);
    case MarkerShape::Plus: return plus(center, radius, 0.0);
    case MarkerShape::Cross: return plus(center, radius, 45.0);
    case MarkerShape::Star: return regular(center, radius * 1.3, 5, 0.0, radius * 0.58);
    }
    return circle(center, radius);
}

} // namespace steward
