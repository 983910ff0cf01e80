// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/episodes.h"

#include "core/metrics/activity.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <limits>

namespace steward {

namespace {

/// What is known of everybody before the window.
struct History
{
    std::vector<std::int64_t> commits;
    std::vector<std::int32_t> lastMonths; ///< Month::number; the lowest number: none

    explicit History(std::size_t people)
        : commits(people, 0)
        , lastMonths(people, std::numeric_limits<std::int32_t>::min())
    {}

    void add(const ContributionTable& table, Month month)
    {
        for (const ContributionCell& cell : table.in(month)) {
            const auto person = static_cast<std::size_t>(cell.person);
            commits[person] += cell.commits;
            lastMonths[person] = month.number;
        }
    }
};

struct Parts
{
    int newcomers = 0;
    int occasional = 0;
    int continuing = 0;
};

Parts partsOf(const Tally& people, const History& history, const MonthRange& window,
              const MetricParameters& parameters)
{
    Parts parts;
    for (const std::int32_t key : people.present()) {
        const auto person = static_cast<std::size_t>(key);
        const bool paused = history.lastMonths[person]
                            < window.first.number - parameters.episodeMonths;
        if (history.commits[person] == 0)
            ++parts.newcomers;
        else if (paused && history.commits[person] <= parameters.episodeCommits)
            ++parts.occasional;
        else
            ++parts.continuing;
    }
    return parts;
}

template <class Value>
MetricSeries countParts(const MetricInput& input, Value value)
{
    MetricSeries series = emptySeries(input);
    const ContributionTable& table = input.source.table;
    const std::vector<MonthRange> periods = periodsOf(input);
    const int months = input.parameters.windowMonths;
    PeopleCounts counts(table);
    History history(table.contributors.size());
    Month known = table.first; // the first month that is not in the history
    moveWindow(table, periods, months, counts, [&](std::size_t i) {
        const MonthRange window = windowOf(periods[i], months);
        for (; known < window.first; known = known + 1)
            history.add(table, known);
        series[i].value = value(partsOf(counts.people, history, window, input.parameters));
    });
    return series;
}

} // namespace

MetricSeries occasionalContributors(const MetricInput& input)
{
    return countParts(input, [](const Parts& parts) { return parts.occasional; });
}

MetricSeries continuingContributors(const MetricInput& input)
{
    return countParts(input, [](const Parts& parts) { return parts.continuing; });
}

MetricSeries newOrOccasional(const MetricInput& input)
{
    return countParts(input, [](const Parts& parts) { return parts.newcomers + parts.occasional; });
}

MetricSeries inactiveContributors(const MetricInput& input)
{
    const ContributionTable& table = input.source.table;
    const int silence = input.parameters.silenceMonths;
    MetricSeries series = countInWindows(input, table.lastMonths);
    const std::vector<MonthRange> periods = periodsOf(input);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Month known = windowOf(periods[i], input.parameters.windowMonths).last + silence;
        if (table.last() < known)
            series[i].value = std::nullopt;
        series[i].partial = input.source.scope.uncovered(known) > 0;
    }
    return series;
}

} // namespace steward
