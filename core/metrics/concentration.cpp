// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/concentration.h"

#include "core/metrics/count_groups.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace steward {

namespace {

using Counts = std::vector<std::int64_t>;

std::int64_t sum(std::span<const std::int64_t> counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

bool satisfies(std::int64_t part, std::int64_t total, FactorRule rule)
{
    return rule.threshold == Threshold::AtLeast ? 100 * part >= rule.percent * total
                                                : 100 * part > rule.percent * total;
}

/// Each count as its share in units of 10^-decimals percent, rounded.
Counts roundedShares(const Counts& counts, std::int64_t total, int decimals)
{
    const double whole = 100.0 * std::pow(10.0, decimals);
    Counts shares(counts.size());
    std::ranges::transform(counts, shares.begin(), [&](std::int64_t count) {
        return std::llround(whole * static_cast<double>(count) / static_cast<double>(total));
    });
    return shares;
}

/// k for counts that are part of `total`.
std::optional<int> smallestPart(const Counts& counts, std::int64_t total, FactorRule rule)
{
    std::int64_t reached = 0;
    std::int64_t people = 0;
    for (const CountGroup& group : countGroups(counts)) {
        if (satisfies(reached + group.count * group.members, total, rule)) {
            // The first of the group with whom it suffices.
            std::int64_t low = 1;
            for (std::int64_t high = group.members; low < high;) {
                const std::int64_t middle = low + (high - low) / 2;
                if (satisfies(reached + group.count * middle, total, rule))
                    high = middle;
                else
                    low = middle + 1;
            }
            return static_cast<int>(people + low);
        }
        reached += group.count * group.members;
        people += group.members;
    }
    return std::nullopt;
}

FactorBounds boundsOf(const AffiliationCounts& counts, const FactorDefinition& definition)
{
    const Counts unknown = counts.unknown.values();
    FactorBounds bounds = elephantFactor(counts.knownApart(), unknown, definition);
    bounds.low = elephantFactor(counts.knownTogether(), unknown, definition).low;
    return bounds;
}

std::optional<double> asNumber(const std::optional<int>& count)
{
    return count ? std::optional<double>(*count) : std::nullopt;
}

} // namespace

std::optional<int> smallestShare(const Counts& counts, FactorRule rule)
{
    const std::int64_t total = sum(counts);
    if (total <= 0)
        return std::nullopt;
    return smallestPart(counts, total, rule);
}

std::optional<int> smallestShare(Counts counts, const FactorDefinition& definition, int most)
{
    std::int64_t total = sum(counts);
    if (total <= 0)
        return std::nullopt;
    if (most > 0 && counts.size() > static_cast<std::size_t>(most)) {
        std::ranges::nth_element(counts, counts.begin() + most, std::greater<>());
        counts.resize(static_cast<std::size_t>(most));
    }
    if (definition.roundedTo >= 0) {
        counts = roundedShares(counts, total, definition.roundedTo);
        total = std::llround(100.0 * std::pow(10.0, definition.roundedTo));
    }
    return smallestPart(counts, total, definition.rule);
}

FactorBounds elephantFactor(const Counts& known, const Counts& unknown,
                            const FactorDefinition& definition)
{
    const std::int64_t unknownTotal = sum(unknown);
    const std::int64_t total = sum(known) + unknownTotal;
    FactorBounds result;
    if (total <= 0)
        return result;
    result.low = smallestShare(withLargestRaised(known, unknownTotal), definition.rule);
    result.point = smallestShare(known, definition, definition.mostOrganizations);
    result.high = smallestShare(joined(known, unknown), definition.rule);
    result.coverage = 1.0 - static_cast<double>(unknownTotal) / static_cast<double>(total);
    return result;
}

Concentration concentration(const ContributionTable& table, MonthRange months,
                            const FactorDefinition& definition)
{
    Concentration result;
    if (table.isEmpty())
        return result;
    PeopleCounts people(table);
    AffiliationCounts affiliations(table);
    for (Month month = std::max(months.first, table.first);
         month <= std::min(months.last, table.last()); month = month + 1) {
        for (const ContributionCell& cell : table.in(month)) {
            people.add(cell);
            affiliations.add(cell);
        }
    }
    result.contributors = people.people.count();
    result.commits = people.people.total();
    result.absenceFactor = smallestShare(people.people.values(), definition, definition.mostPeople);
    result.elephantFactor = boundsOf(affiliations, definition);
    return result;
}

MetricSeries absenceFactor(const MetricInput& input)
{
    MetricSeries series = emptySeries(input);
    const FactorDefinition& definition = input.parameters.definition.factor;
    PeopleCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   series[i].value = asNumber(
                       smallestShare(counts.people.values(), definition, definition.mostPeople));
               });
    return series;
}

MetricSeries elephantFactor(const MetricInput& input)
{
    MetricSeries series = emptySeries(input);
    const FactorDefinition& definition = input.parameters.definition.factor;
    AffiliationCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   const FactorBounds bounds = boundsOf(counts, definition);
                   series[i].coverage = counts.coverage();
                   series[i].low = asNumber(bounds.low);
                   series[i].high = asNumber(bounds.high);
                   if (definition.showsLowCoverage || bounds.coverage >= leastCoverage)
                       series[i].value = asNumber(bounds.point);
               });
    return series;
}

} // namespace steward
