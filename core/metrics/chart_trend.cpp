// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/chart_trend.h"

#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace steward {

namespace {

constexpr std::size_t year = 12;
constexpr double sameShare = 0.05;
constexpr double samePoints = 0.005;
constexpr double rounding = 1e-9; ///< a change of just 5 % is still the same

bool isMonth(DaySpan span)
{
    const Month month = monthOf(span.begin);
    return span == DaySpan{month.firstDay(), month.lastDay() + 1};
}

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Values of the last two years of complete months, the latest first; fewer if they are not there.
std::vector<double> lastTwoYears(const ChartSeries& series)
{
    std::vector<double> values;
    std::optional<Day> next;
    for (auto point = series.points.rbegin();
         point != series.points.rend() && values.size() < 2 * year; ++point) {
        const bool isComplete = point->value && !point->partial;
        if (!next && !isComplete)
            continue; // what comes after the last complete month
        if (!isComplete || !isMonth(point->span) || (next && point->span.end != *next))
            break;
        values.push_back(*point->value);
        next = point->span.begin;
    }
    return values;
}

} // namespace

std::optional<YearTrend> yearTrend(const ChartSeries& series, ChartUnit unit)
{
    const std::vector<double> values = lastTwoYears(series);
    if (values.size() < 2 * year)
        return std::nullopt;
    const double now = mean(std::span(values).first(year));
    const double before = mean(std::span(values).last(year));
    const double difference = now - before;
    const bool isShare = unit == ChartUnit::Share;
    const bool isSame = std::abs(difference) <= sameShare * std::abs(before) + rounding
                        || (isShare && std::abs(difference) < samePoints);
    YearTrend trend{isSame           ? TrendKind::Same
                    : difference > 0 ? TrendKind::Up
                                     : TrendKind::Down,
                    std::nullopt};
    if (isShare)
        trend.change = difference;
    else if (before != 0.0)
        trend.change = difference / std::abs(before);
    return trend;
}

} // namespace steward
