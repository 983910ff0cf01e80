// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_decimate.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::size_t keptPerColumn = 4;

/// Adds what a column keeps of [first, last), in the order of the line.
void keepColumn(const std::vector<QPointF>& points, std::size_t first, std::size_t last,
                std::vector<QPointF>& kept)
{
    const auto begin = points.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = points.begin() + static_cast<std::ptrdiff_t>(last);
    if (last - first <= keptPerColumn) {
        kept.insert(kept.end(), begin, end);
        return;
    }
    const auto [lowest, highest] = std::minmax_element(
        begin, end, [](QPointF a, QPointF b) { return a.y() < b.y(); });
    std::array keepers{begin, lowest, highest, end - 1};
    std::ranges::sort(keepers);
    const auto unique = std::unique(keepers.begin(), keepers.end());
    for (auto keeper = keepers.begin(); keeper != unique; ++keeper)
        kept.push_back(**keeper);
}

} // namespace

std::vector<QPointF> decimated(std::vector<QPointF> points, DaySpan window, int columns)
{
    const auto room = static_cast<std::size_t>(std::max(columns, 1)) * keptPerColumn;
    if (points.size() <= room)
        return points;
    const double perDay = std::max(columns, 1) / static_cast<double>(std::max(window.days(), 1));
    const auto columnOf = [&](QPointF point) {
        return static_cast<int>((point.x() - window.begin.number) * perDay);
    };
    std::vector<QPointF> kept;
    kept.reserve(room);
    std::size_t first = 0;
    for (std::size_t i = 1; i <= points.size(); ++i) {
        if (i < points.size() && columnOf(points[i]) == columnOf(points[first]))
            continue;
        keepColumn(points, first, i, kept);
        first = i;
    }
    return kept;
}

} // namespace steward
