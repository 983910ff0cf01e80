// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

namespace steward {

/// Ten days each, from day 0, so middles are 5, 15, 25, …; no value where negative.
inline ChartSeries plainSeries(const std::vector<double>& values)
{
    ChartSeries result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        ChartPoint point;
        const auto begin = static_cast<std::int32_t>(10 * i);
        point.span = {Day{begin}, Day{begin + 10}};
        if (values[i] >= 0.0)
            point.value = values[i];
        result.points.push_back(point);
    }
    return result;
}

} // namespace steward
