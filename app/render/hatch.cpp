// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/hatch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace steward {

namespace {

constexpr double spacing = 7.0; ///< between lines, measured along an axis
constexpr double mostLines = 2000.0;

/// One family of parallel lines: `across(p)` is constant along a line, `along(p)` runs on it.
struct Direction
{
    double sign; ///< +1 for lines rising to the right, -1 for falling ones

    double across(QPointF p) const { return p.x() + sign * p.y(); }
    double along(QPointF p) const { return p.x() - sign * p.y(); }
    QPointF point(double across, double along) const
    {
        return {(across + along) / 2.0, sign * (across - along) / 2.0};
    }
};

using Crossings = std::map<qint64, std::vector<double>>;

void addCrossings(Crossings& crossings, Direction direction, double step, QPointF from, QPointF to)
{
    if (direction.across(from) > direction.across(to))
        std::swap(from, to);
    const double low = direction.across(from);
    const double high = direction.across(to);
    // Half-open (low, high], so that a corner on a line counts once.
    const auto first = static_cast<qint64>(std::floor(low / step)) + 1;
    const auto last = static_cast<qint64>(std::floor(high / step));
    for (qint64 k = first; k <= last; ++k) {
        const double t = (static_cast<double>(k) * step - low) / (high - low);
        crossings[k].push_back(direction.along(from + t * (to - from)));
    }
}

double stepFor(const QRectF& bounds)
{
    double step = spacing;
    while ((bounds.width() + bounds.height()) / step > mostLines)
        step *= 2.0;
    return step;
}

void addLines(std::vector<QLineF>& lines, const QList<QPolygonF>& area, Direction direction)
{
    QRectF bounds;
    for (const QPolygonF& polygon : area)
        bounds |= polygon.boundingRect();
    const double step = stepFor(bounds);
    Crossings crossings;
    for (const QPolygonF& polygon : area) {
        for (qsizetype i = 0; i < polygon.size(); ++i)
            addCrossings(crossings, direction, step, polygon[i], polygon[(i + 1) % polygon.size()]);
    }
    for (auto& [k, places] : crossings) {
        std::sort(places.begin(), places.end());
        const double across = static_cast<double>(k) * step;
        for (std::size_t i = 0; i + 1 < places.size(); i += 2)
            lines.emplace_back(direction.point(across, places[i]),
                               direction.point(across, places[i + 1]));
    }
}

} // namespace

std::vector<QLineF> hatchLines(const QList<QPolygonF>& area, Hatch hatch)
{
    std::vector<QLineF> lines;
    if (hatch != Hatch::None)
        addLines(lines, area, {1.0});
    if (hatch == Hatch::Cross)
        addLines(lines, area, {-1.0});
    return lines;
}

} // namespace steward
