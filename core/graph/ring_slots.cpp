// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/ring_slots.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace steward {

namespace {

// How far an arc bends: at the height of the frame it has lost a third of its width.
constexpr double arcBend = 0.74;

int evenStep(int count)
{
    // The golden section of the ring leaves the largest gaps to be filled next; the nearest step
    // that visits every slot is taken.
    constexpr double golden = 0.381966011250105;
    const int wanted = std::max(1, static_cast<int>(std::lround(count * golden)));
    for (int offset = 0; offset < count; ++offset) {
        if (std::gcd(wanted + offset, count) == 1)
            return wanted + offset;
        if (wanted - offset >= 1 && std::gcd(wanted - offset, count) == 1)
            return wanted - offset;
    }
    return 1;
}

} // namespace

std::vector<int> spreadSlots(int count)
{
    std::vector<int> order;
    const int step = count > 0 ? evenStep(count) : 1;
    for (int k = 0; k < count; ++k)
        order.push_back(static_cast<int>(static_cast<long long>(k) * step % count));
    return order;
}

std::vector<int> middleOutSlots(int count)
{
    std::vector<int> order;
    const int middle = (count - 1) / 2;
    for (int k = 0; k < count; ++k)
        order.push_back(k % 2 == 1 ? middle + (k + 1) / 2 : middle - k / 2);
    return order;
}

std::vector<QPointF> ringPoints(int count, QPointF radius, double aspect, double first)
{
    constexpr int steps = 1440;
    std::vector<double> length(steps + 1, 0.0);
    const auto pointAt = [&](double turn) {
        const double angle = 2.0 * std::numbers::pi * turn;
        return QPointF(radius.x() * std::sin(angle), -radius.y() * std::cos(angle));
    };
    for (int i = 1; i <= steps; ++i) {
        const QPointF delta = pointAt(double(i) / steps) - pointAt(double(i - 1) / steps);
        length[static_cast<std::size_t>(i)] = length[static_cast<std::size_t>(i - 1)]
                                              + std::hypot(delta.x() * aspect, delta.y());
    }
    std::vector<QPointF> points;
    for (int k = 0; k < count; ++k) {
        const double wanted = length.back() * (k + first) / count;
        const auto found = std::ranges::lower_bound(length, wanted);
        points.push_back(pointAt(static_cast<double>(found - length.begin()) / steps));
    }
    return points;
}

QPointF arcPoint(double side, double radiusX, double y)
{
    const double bent = arcBend * y;
    return {side * radiusX * std::sqrt(std::max(0.0, 1.0 - bent * bent)), y};
}

std::vector<QPointF> arcPoints(int count, double side, double radiusX, double pitch, double reach)
{
    std::vector<QPointF> points;
    const double step = count > 1 ? std::min(pitch, 2.0 * reach / (count - 1)) : 0.0;
    for (int k = 0; k < count; ++k)
        points.push_back(arcPoint(side, radiusX, step * (k - (count - 1) / 2.0)));
    return points;
}

} // namespace steward
