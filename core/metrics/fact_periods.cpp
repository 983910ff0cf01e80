// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/fact_periods.h"

#include <algorithm>

namespace steward {

namespace {

/// Two hundred years of months: a date far off must not make a number of every month since.
constexpr int mostPeriods = 2400;

} // namespace

FactPeriods factPeriods(const MetricInput& input, Day first)
{
    FactPeriods result;
    const Day evidence = std::min(input.source.dataset->info.asOf,
                                  input.parameters.until.value_or(Day::max()));
    const PeriodUnit every = input.parameters.every;
    const Month last = monthOf(evidence);
    const Month earliest = last + (1 - mostPeriods * monthsIn(every));
    for (const MonthRange& period :
         periodsBetween(std::max(monthOf(first), earliest), last, every)) {
        MetricPoint point;
        point.span = period.days();
        point.partial = evidence < period.last.lastDay();
        result.series.push_back(point);
        result.windows.push_back(windowOf(period, input.parameters.windowMonths));
        result.days.push_back(std::min(period.last.lastDay(), evidence));
    }
    return result;
}

void setCount(MetricPoint& point, const Count& count)
{
    if (count.isExact()) {
        point.value = count.certain;
        return;
    }
    point.low = count.certain;
    point.high = count.possible;
}

} // namespace steward
