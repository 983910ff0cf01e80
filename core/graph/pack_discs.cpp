// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/pack_discs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steward {

namespace {

constexpr std::size_t mostInSpiral = 80;
constexpr double aspect = 1.5; ///< width of the picture over its height

double radiusOf(std::span<const double> radii, int disc)
{
    return radii[static_cast<std::size_t>(disc)];
}

std::vector<int> bySize(std::span<const double> radii)
{
    std::vector<int> order(radii.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](int disc) { return radiusOf(radii, disc); });
    return order;
}

struct Disc
{
    QPointF middle;
    double radius = 0.0;
};

bool isFree(const std::vector<Disc>& taken, const Disc& disc, double gap)
{
    return std::ranges::none_of(taken, [&](const Disc& other) {
        const QPointF apart = other.middle - disc.middle;
        return std::hypot(apart.x(), apart.y()) < other.radius + disc.radius + gap;
    });
}

void packInSpiral(std::span<const double> radii, double gap, std::vector<QPointF>& middles)
{
    std::vector<Disc> taken;
    const double step = *std::ranges::min_element(radii) * 0.25;
    for (const int disc : bySize(radii)) {
        Disc wanted{{0.0, 0.0}, radiusOf(radii, disc)};
        double turn = 0.0;
        // Along the spiral by equal lengths of arc: near places are tried as densely as far ones.
        for (double reach = 0.0; !isFree(taken, wanted, gap); reach += step * step / (reach + step)) {
            turn += step / (reach + step);
            wanted.middle = {aspect * reach * std::cos(turn), reach * std::sin(turn)};
        }
        taken.push_back(wanted);
        middles[static_cast<std::size_t>(disc)] = wanted.middle;
    }
}

void packInRows(std::span<const double> radii, double gap, std::vector<QPointF>& middles)
{
    double area = 0.0;
    for (const double radius : radii)
        area += 4.0 * (radius + gap) * (radius + gap);
    const double width = std::sqrt(area * aspect);
    QPointF pen;
    double rowHeight = 0.0;
    for (const int disc : bySize(radii)) {
        const double size = 2.0 * radiusOf(radii, disc) + gap;
        if (pen.x() > 0.0 && pen.x() + size > width) {
            pen = {0.0, pen.y() + rowHeight};
            rowHeight = 0.0;
        }
        rowHeight = std::max(rowHeight, size);
        middles[static_cast<std::size_t>(disc)] = pen + QPointF(size / 2.0, size / 2.0);
        pen.rx() += size;
    }
}

void centre(std::span<const double> radii, std::vector<QPointF>& middles)
{
    double left = 0.0, right = 0.0, top = 0.0, bottom = 0.0;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        const double radius = radii[i];
        left = i == 0 ? middles[i].x() - radius : std::min(left, middles[i].x() - radius);
        right = i == 0 ? middles[i].x() + radius : std::max(right, middles[i].x() + radius);
        top = i == 0 ? middles[i].y() - radius : std::min(top, middles[i].y() - radius);
        bottom = i == 0 ? middles[i].y() + radius : std::max(bottom, middles[i].y() + radius);
    }
    for (QPointF& middle : middles)
        middle -= QPointF((left + right) / 2.0, (top + bottom) / 2.0);
}

} // namespace

std::vector<QPointF> packDiscs(std::span<const double> radii, double gap)
{
    std::vector<QPointF> middles(radii.size());
    if (radii.empty())
        return middles;
    if (radii.size() <= mostInSpiral)
        packInSpiral(radii, gap, middles);
    else
        packInRows(radii, gap, middles);
    centre(radii, middles);
    return middles;
}

} // namespace steward
