// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of those who came in one period, how many are there in each later one.

#pragma once

#include "core/metrics/metric.h"

#include <optional>
#include <vector>

namespace steward {

/// People who made their first commit within the scope in one period.
struct Cohort
{
    MonthRange period;
    int size = 0;
    /// By periods since the first, which is 0: how many of them made a commit. Ends with the data.
    std::vector<int> active;
    int complete = 0; ///< of `active`, so many periods have all their data

    /// R(c, k) = active(k) / size; none for nobody, and beyond the data.
    std::optional<double> retention(int offset) const;
};

/// By time. Of more than 600 periods the last 600. O(people active in each period).
std::vector<Cohort> cohorts(const MetricSource& source, PeriodUnit every);

/// R(c, k) of each period c for cohortOffset k, in [0, 1].
MetricSeries cohortRetention(const MetricInput& input);

} // namespace steward
