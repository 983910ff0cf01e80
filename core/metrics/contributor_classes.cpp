// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contributor_classes.h"

#include "core/metrics/count_groups.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

namespace steward {

namespace {

constexpr std::int64_t corePercent = 80;
constexpr std::int64_t regularPercent = 95;

bool isBelow(std::int64_t part, std::int64_t percent, std::int64_t total)
{
    return 100 * part < percent * total;
}

void addTo(ContributorClasses& classes, std::int64_t people, bool isCore, bool isRegular)
{
    int& chosen = isCore ? classes.core : isRegular ? classes.regular : classes.casual;
    chosen += static_cast<int>(people);
}

template <class Value>
MetricSeries countClass(const MetricInput& input, Value value)
{
    MetricSeries series = emptySeries(input);
    const ContributionTable& table = input.source.table;
    PeopleCounts counts(table);
    moveWindow(table, periodsOf(input), input.parameters.windowMonths, counts, [&](std::size_t i) {
        series[i].value = value(classify(counts.people.values(), input.parameters.definition.core));
    });
    return series;
}

} // namespace

ContributorClasses classify(std::span<const std::int64_t> counts, CoreRule rule)
{
    const std::vector<CountGroup> groups = countGroups(counts);
    const std::int64_t total = sumOf(groups);
    ContributorClasses classes;
    std::int64_t before = 0;
    for (const CountGroup& group : groups) {
        if (rule == CoreRule::BeforePerson) {
            addTo(classes, group.members, isBelow(before, corePercent, total),
                  isBelow(before, regularPercent, total));
            before += group.count * group.members;
            continue;
        }
        for (std::int64_t member = 0; member < group.members; ++member) {
            before += group.count;
            addTo(classes, 1, 100 * before <= corePercent * total,
                  100 * before <= regularPercent * total);
        }
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
