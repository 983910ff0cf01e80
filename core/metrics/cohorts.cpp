// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/cohorts.h"

#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

namespace {

/// The table grows with the square of it.
constexpr std::size_t mostCohorts = 600;

std::vector<Cohort> emptyCohorts(const MetricSource& source, const std::vector<MonthRange>& periods)
{
    std::vector<Cohort> cohorts(periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        cohorts[i].period = periods[i];
        cohorts[i].active.assign(periods.size() - i, 0);
        cohorts[i].complete = static_cast<int>(
            std::ranges::count_if(periods.begin() + static_cast<std::ptrdiff_t>(i), periods.end(),
                                  [&source](const MonthRange& period) {
                                      return source.scope.uncovered(period.last) == 0;
                                  }));
    }
    return cohorts;
}

} // namespace

std::optional<double> Cohort::retention(int offset) const
{
    if (size == 0 || offset < 0 || static_cast<std::size_t>(offset) >= active.size())
        return std::nullopt;
    return static_cast<double>(active[static_cast<std::size_t>(offset)]) / size;
}

std::vector<Cohort> cohorts(const MetricSource& source, PeriodUnit every)
{
    const ContributionTable& table = source.table;
    if (table.isEmpty())
        return {};
    std::vector<MonthRange> periods = periodsBetween(table.first, table.last(), every);
    if (periods.size() > mostCohorts)
        periods.erase(periods.begin(), periods.end() - mostCohorts);
    std::vector<Cohort> cohorts = emptyCohorts(source, periods);
    const Month start = periods.front().first;
    const int length = monthsIn(every);
    PeopleCounts counts(table);
    moveWindow(table, periods, 0, counts, [&](std::size_t i) {
        for (const std::int32_t person : counts.people.present()) {
            const std::int32_t first = table.firstMonths[static_cast<std::size_t>(person)];
            if (first < start.number)
                continue;
            const auto cohort = static_cast<std::size_t>((first - start.number) / length);
            ++cohorts[cohort].active[i - cohort];
        }
    });
    for (Cohort& cohort : cohorts)
        cohort.size = cohort.active.front();
    return cohorts;
}

MetricSeries cohortRetention(const MetricInput& input)
{
    MetricSeries series = emptySeries(input);
    const std::vector<Cohort> all = cohorts(input.source, input.parameters.every);
    const int offset = input.parameters.cohortOffset;
    const std::size_t cut = series.size() - all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        series[cut + i].value = all[i].retention(offset);
        series[cut + i].partial = offset >= all[i].complete;
    }
    return series;
}

} // namespace steward
