// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/contributor_trend.h"

#include "core/metrics/concentration.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

std::vector<ContributorPoint> contributorTrend(const MetricSource& source)
{
    std::vector<ContributorPoint> trend;
    if (source.table.isEmpty())
        return trend;
    constexpr int windowMonths = 12;
    const Month last = lastFullMonth(source.scope.snapshotsInOrder.back());
    const std::vector<MonthRange> months = periodsBetween(source.table.first, last,
                                                          PeriodUnit::Month);
    PeopleCounts counts(source.table);
    moveWindow(source.table, months, windowMonths, counts, [&](std::size_t i) {
        const Month month = months[i].first;
        trend.push_back({month, counts.people.count(), smallestShare(counts.people.values()),
                         source.scope.uncovered(month)});
    });
    return trend;
}

const ContributorPoint* pointAt(const std::vector<ContributorPoint>& trend, Day day)
{
    if (trend.empty() || lastFullMonth(day) < trend.front().month)
        return nullptr;
    const Month month = std::min(lastFullMonth(day), trend.back().month);
    return &trend[static_cast<std::size_t>(month - trend.front().month)];
}

} // namespace steward
