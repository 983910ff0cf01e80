// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contributor_classes.h"

#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace steward {

namespace {

constexpr std::int64_t corePercent = 80;
constexpr std::int64_t regularPercent = 95;

template <class Value>
MetricSeries countClass(const MetricInput& input, Value value)
{
    MetricSeries series = emptySeries(input);
    const ContributionTable& table = input.source.table;
    PeopleCounts counts(table);
    moveWindow(table, periodsOf(input), input.parameters.windowMonths, counts, [&](std::size_t i) {
        series[i].value = value(
            classify(counts.people.values(), input.parameters.definition.core));
    });
    return series;
}

} // namespace

ContributorClasses classify(std::vector<std::int64_t> counts, CoreRule rule)
{
    std::erase_if(counts, [](std::int64_t count) { return count <= 0; });
    std::ranges::sort(counts, std::greater<>());
    const std::int64_t total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    const auto isWithin = [&](std::int64_t part, std::int64_t percent) {
        return rule == CoreRule::BeforePerson ? 100 * part < percent * total
                                              : 100 * part <= percent * total;
    };
    ContributorClasses classes;
    std::int64_t before = 0;
    for (auto tie = counts.begin(); tie != counts.end();) {
        const auto next = rule == CoreRule::BeforePerson
                              ? std::find_if(tie, counts.end(),
                                             [tie](std::int64_t count) { return count != *tie; })
                              : tie + 1;
        const std::int64_t share = rule == CoreRule::BeforePerson ? before : before + *tie;
        const int people = static_cast<int>(next - tie);
        if (isWithin(share, corePercent))
            classes.core += people;
        else if (isWithin(share, regularPercent))
            classes.regular += people;
        else
            classes.casual += people;
        before += *tie * people;
        tie = next;
    }
    return classes;
}

MetricSeries coreContributors(const MetricInput& input)
{
    return countClass(input, [](const ContributorClasses& classes) { return classes.core; });
}

MetricSeries regularContributors(const MetricInput& input)
{
    return countClass(input, [](const ContributorClasses& classes) { return classes.regular; });
}

MetricSeries casualContributors(const MetricInput& input)
{
    return countClass(input, [](const ContributorClasses& classes) { return classes.casual; });
}

} // namespace steward
