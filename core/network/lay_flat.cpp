// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/lay_flat.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

/// The variance along the longest line by that across it: rounder is left alone, and from
/// `flatFrom` on the line is level.
constexpr double roundTo = 1.5;
constexpr double flatFrom = 2.5;

} // namespace

void centre(std::vector<QPointF>& points)
{
    QPointF mean;
    for (const QPointF& point : points)
        mean += point / static_cast<double>(points.size());
    for (QPointF& point : points)
        point -= mean;
}

void layFlat(std::vector<QPointF>& points)
{
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (const QPointF& point : points) {
        xx += point.x() * point.x();
        xy += point.x() * point.y();
        yy += point.y() * point.y();
    }
    // The eigenvalues of [xx xy; xy yy] are (xx + yy ± spread) / 2.
    const double spread = std::sqrt((xx - yy) * (xx - yy) + 4.0 * xy * xy);
    const double across = std::max(xx + yy - spread, 0.0);
    const double excess = xx + yy + spread - roundTo * across;
    if (spread == 0.0 || excess <= 0.0)
        return;
    const double share = std::min(1.0, excess / std::max((flatFrom - roundTo) * across, 1e-300));
    const double angle = std::atan2(2.0 * xy, xx - yy) / 2.0 * share;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (QPointF& point : points)
        point = QPointF(cosine * point.x() + sine * point.y(),
                        cosine * point.y() - sine * point.x());
}

} // namespace steward
