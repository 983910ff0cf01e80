// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/hit_neighbour.h"

#include <QtCore/qnamespace.h>

#include <cmath>
#include <limits>

namespace steward {

namespace {

constexpr double acrossWeight = 3.0;

/// Along the direction of the key, then across it.
QPointF turned(QPointF way, int key)
{
    switch (key) {
    case Qt::Key_Left: return {-way.x(), way.y()};
    case Qt::Key_Right: return way;
    case Qt::Key_Up: return {-way.y(), way.x()};
    default: return {way.y(), way.x()};
    }
}

} // namespace

std::optional<std::size_t> neighbourOf(const Scene& scene, std::size_t from, int key)
{
    const HitTarget& start = scene.hits[from];
    std::optional<std::size_t> best;
    double shortest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < scene.hits.size(); ++i) {
        const QPointF way = turned(scene.hits[i].rect.center() - start.rect.center(), key);
        if (scene.hits[i].fact == start.fact || way.x() < 0.5)
            continue;
        const double distance = way.x() + acrossWeight * std::abs(way.y());
        if (distance < shortest) {
            shortest = distance;
            best = i;
        }
    }
    return best;
}

} // namespace steward
