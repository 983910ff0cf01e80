// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Periods of numbers that come from dated facts and not from commits: from the first fact to the
// evidence day.

#pragma once

#include "core/metrics/metric.h"
#include "core/query/snapshot.h"

#include <vector>

namespace steward {

struct FactPeriods
{
    MetricSeries series;             ///< with `span` and `partial` only
    std::vector<MonthRange> windows; ///< of each point
    std::vector<Day> days;           ///< the last of each period for which there is evidence
};

/// From the period of `first` to that of the dataset's evidence day, the last 2400 of them. A
/// period that the evidence does not reach the end of is partial.
FactPeriods factPeriods(const MetricInput& input, Day first);

/// Certain and possible as bounds, where they differ; else as the value.
void setCount(MetricPoint& point, const Count& count);

} // namespace steward
