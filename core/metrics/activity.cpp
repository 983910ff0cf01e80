// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/activity.h"

#include "core/metrics/episodes.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

namespace {

/// A number of the people, or of the commits, in each window.
template <class Value>
MetricSeries countWindows(const MetricInput& input, Value value)
{
    MetricSeries series = emptySeries(input);
    const ContributionTable& table = input.source.table;
    PeopleCounts counts(table);
    moveWindow(table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) { series[i].value = value(counts.people); });
    return series;
}

/// By person: whether they made a commit in another repository before their first in the scope.
std::vector<bool> cameFromElsewhere(const MetricSource& source)
{
    const ContributionTable& table = source.table;
    std::vector<bool> came(table.contributors.size(), false);
    for (const Contribution& row : source.dataset->contributions) {
        if (row.isBot() || row.commits <= 0 || source.scope.has(row))
            continue;
        const auto found = std::ranges::lower_bound(table.contributors, row.contributor);
        if (found == table.contributors.end() || *found != row.contributor)
            continue;
        const auto person = static_cast<std::size_t>(found - table.contributors.begin());
        came[person] = came[person] || row.month < table.firstMonths[person];
    }
    return came;
}

/// Months of first commits of those who made none elsewhere before.
std::vector<std::int32_t> firstMonthsOfStrangers(const MetricSource& source)
{
    const std::vector<bool> came = cameFromElsewhere(source);
    std::vector<std::int32_t> months;
    for (std::size_t person = 0; person < came.size(); ++person) {
        if (!came[person])
            months.push_back(source.table.firstMonths[person]);
    }
    return months;
}

} // namespace

MetricSeries countInWindows(const MetricInput& input, std::vector<std::int32_t> months)
{
    MetricSeries series = emptySeries(input);
    std::ranges::sort(months);
    const std::vector<MonthRange> periods = periodsOf(input);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const MonthRange window = windowOf(periods[i], input.parameters.windowMonths);
        const auto first = std::ranges::lower_bound(months, window.first.number);
        const auto last = std::ranges::upper_bound(months, window.last.number);
        series[i].value = static_cast<double>(last - first);
    }
    return series;
}

void markLeftTruncated(const MetricSource& source, MetricSeries& series)
{
    const Day end = (source.table.first + leftTruncatedMonths).firstDay();
    for (MetricPoint& point : series)
        point.isLeftTruncated = point.span.begin < end;
}

MetricSeries activeContributors(const MetricInput& input)
{
    return countWindows(input, [](const Tally& people) { return people.count(); });
}

MetricSeries commits(const MetricInput& input)
{
    return countWindows(input,
                        [](const Tally& people) { return static_cast<double>(people.total()); });
}

MetricSeries newContributors(const MetricInput& input)
{
    const MetricSource& source = input.source;
    MetricSeries series;
    switch (input.parameters.definition.newcomers) {
    case NewRule::FirstInScope: series = countInWindows(input, source.table.firstMonths); break;
    case NewRule::FirstInDataset:
        series = countInWindows(input, firstMonthsOfStrangers(source));
        break;
    case NewRule::Episodic: series = newOrOccasional(input); break;
    }
    markLeftTruncated(source, series);
    return series;
}

} // namespace steward
