// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/diversity.h"

#include "core/metrics/count_groups.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <array>
#include <cmath>
#include <numeric>

namespace steward {

namespace {

using Number = double Diversity::*;

/// Whether the number grows as the work is spread.
bool growsWithSpread(Number number) { return number != &Diversity::simpson; }

void setBounds(MetricPoint& point, const DiversityBounds& bounds, Number number, bool showsPoint)
{
    const auto& low = growsWithSpread(number) ? bounds.concentrated : bounds.spread;
    const auto& high = growsWithSpread(number) ? bounds.spread : bounds.concentrated;
    if (!low || !high)
        return;
    point.low = (*low).*number;
    point.high = (*high).*number;
    if (showsPoint && bounds.known)
        point.value = (*bounds.known).*number;
}

MetricSeries overWindows(const MetricInput& input, Number number)
{
    MetricSeries series = emptySeries(input);
    AffiliationCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   const auto coverage = counts.coverage();
                   series[i].coverage = coverage;
                   if (counts.total() < leastCommits)
                       return;
                   const auto unknown = counts.unknown.values();
                   const DiversityBounds bounds = diversity(counts.knownTogether(),
                                                            counts.knownApart(), unknown);
                   setBounds(series[i], bounds, number, coverage >= leastCoverage);
               });
    return series;
}

} // namespace

std::optional<Diversity> diversity(std::span<const std::int64_t> counts)
{
    const auto total = static_cast<double>(
        std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    if (total <= 0.0)
        return std::nullopt;
    double entropy = 0.0;
    double squares = 0.0;
    const auto add = [&](std::int64_t count, std::int64_t holders) {
        const double share = static_cast<double>(count) / total;
        const auto n = static_cast<double>(holders);
        entropy -= n * share * std::log(share);
        squares += n * share * share;
    };
    // Most counts are small and many are equal: a logarithm for each would cost more than all else.
    std::array<std::int64_t, 256> holdersOf{};
    for (const std::int64_t count : counts) {
        if (count >= static_cast<std::int64_t>(holdersOf.size()))
            add(count, 1);
        else if (count > 0)
            ++holdersOf[static_cast<std::size_t>(count)];
    }
    for (std::size_t count = 1; count < holdersOf.size(); ++count) {
        if (holdersOf[count] > 0)
            add(static_cast<std::int64_t>(count), holdersOf[count]);
    }
    return Diversity{.shannon = entropy,
                     .effective = std::exp(entropy),
                     .simpson = squares,
                     .inverse = 1.0 / squares};
}

DiversityBounds diversity(const std::vector<std::int64_t>& together,
                          const std::vector<std::int64_t>& apart,
                          const std::vector<std::int64_t>& unknown)
{
    const std::int64_t open = std::accumulate(unknown.begin(), unknown.end(), std::int64_t{0});
    return {.concentrated = diversity(withLargestRaised(together, open)),
            .known = diversity(apart),
            .spread = diversity(joined(apart, unknown))};
}

std::optional<double> gini(std::span<const std::int64_t> counts)
{
    const auto n = static_cast<double>(counts.size());
    double ahead = 0.0; // members with a larger count
    double weighted = 0.0;
    double total = 0.0;
    for (const CountGroup& group : countGroups(counts)) {
        const auto members = static_cast<double>(group.members);
        const auto count = static_cast<double>(group.count);
        // The sum of 2i - n - 1 over the ranks of the group, i counted from the smallest.
        weighted += count * members * (n - 2.0 * ahead - members);
        total += count * members;
        ahead += members;
    }
    if (total <= 0.0)
        return std::nullopt;
    return weighted / (n * total);
}

MetricSeries shannon(const MetricInput& input) { return overWindows(input, &Diversity::shannon); }

MetricSeries effectiveOrganizations(const MetricInput& input)
{
    return overWindows(input, &Diversity::effective);
}

MetricSeries simpson(const MetricInput& input) { return overWindows(input, &Diversity::simpson); }

MetricSeries inverseSimpson(const MetricInput& input)
{
    return overWindows(input, &Diversity::inverse);
}

MetricSeries contributorGini(const MetricInput& input)
{
    MetricSeries series = emptySeries(input);
    PeopleCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   if (counts.people.total() >= leastCommits)
                       series[i].value = gini(counts.people.values());
               });
    return series;
}

} // namespace steward
