// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include <optional>

namespace steward {

enum class TrendKind : std::uint8_t {
    Same, ///< within 5 % of the year before; of shares, also within half a percentage point
    Up,
    Down,
};

/// The last year of a series against the year before.
struct YearTrend
{
    TrendKind kind = TrendKind::Same;
    /// Of the mean: relative, 0.12 for 12 % more; of shares, the difference. None where the year
    /// before is 0, of which nothing is a percentage.
    std::optional<double> change;
};

/// Compares the mean of the last twelve complete months with that of the twelve before. Nothing is
/// claimed of fewer than 24 complete months in a row, nor of points that are no months.
std::optional<YearTrend> yearTrend(const ChartSeries& series, ChartUnit unit);

} // namespace steward
