// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/log_model.h"

#include "core/transfer/effects.h"

#include <algorithm>
#include <cmath>

namespace steward {

bool isCount(ChartUnit unit)
{
    return unit == ChartUnit::People || unit == ChartUnit::Commits
           || unit == ChartUnit::Organizations;
}

bool isForLogs(ChartUnit unit, std::span<const double> y)
{
    const bool counts = isCount(unit);
    return std::ranges::all_of(
        y, [counts](double value) { return counts ? value >= leastLogCount : value > 0.0; });
}

std::optional<std::vector<double>> logarithms(std::span<const double> y, double added)
{
    std::vector<double> logs;
    logs.reserve(y.size());
    for (const double value : y) {
        if (!(value + added > 0.0) || !std::isfinite(value))
            return std::nullopt;
        logs.push_back(std::log(value + added));
    }
    return logs;
}

std::optional<LogModel> logModelOf(const std::optional<ModelEstimate>& estimate, int monthsAfter)
{
    const auto summary = summaryOf(estimate);
    if (!summary)
        return std::nullopt;
    const double half = studentQuantile(0.975, estimate->degreesOfFreedom)
                        * summary->standardErrors[1];
    constexpr int year = 12;
    LogModel model{.estimate = *summary,
                   .preTrendLow = summary->coefficients[1] - half,
                   .preTrendHigh = summary->coefficients[1] + half,
                   .atEvent = ratioAt(*estimate, 0),
                   .afterYear = {}};
    if (monthsAfter >= year)
        model.afterYear = ratioAt(*estimate, year);
    return model;
}

} // namespace steward
