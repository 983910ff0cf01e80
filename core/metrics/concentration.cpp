// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/concentration.h"

#include <algorithm>
#include <functional>
#include <map>

namespace steward {

namespace {

using Counts = std::vector<std::int64_t>;

std::int64_t sum(const Counts& counts)
{
    std::int64_t total = 0;
    for (const std::int64_t count : counts)
        total += count;
    return total;
}

bool satisfies(std::int64_t part, std::int64_t total, FactorRule rule)
{
    return rule.threshold == Threshold::AtLeast ? 100 * part >= rule.percent * total
                                                : 100 * part > rule.percent * total;
}

Counts joined(Counts left, const Counts& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// `counts` with `amount` given to the largest of them; alone where there is none.
Counts withLargestRaised(Counts counts, std::int64_t amount)
{
    if (counts.empty())
        return {amount};
    *std::ranges::max_element(counts) += amount;
    return counts;
}

Counts values(const std::map<std::int32_t, std::int64_t>& counts)
{
    Counts result;
    for (const auto& [key, count] : counts)
        result.push_back(count);
    return result;
}

using CountByNumber = std::map<std::int32_t, std::int64_t>;

/// Commits in the window, by who made them and for whom.
struct Tally
{
    CountByNumber people;
    CountByNumber organizations; ///< by row
    CountByNumber academic;      ///< by contributor
    CountByNumber other;         ///< by contributor
    CountByNumber unknown;       ///< by contributor

    void add(const Contribution& contribution)
    {
        people[contribution.contributor] += contribution.commits;
        switch (contribution.affiliation) {
        case Contribution::Unknown:
            unknown[contribution.contributor] += contribution.commits;
            break;
        case Contribution::Academic:
            academic[contribution.contributor] += contribution.commits;
            break;
        case Contribution::Other: other[contribution.contributor] += contribution.commits; break;
        default: organizations[contribution.affiliation] += contribution.commits;
        }
    }
};

FactorBounds bounds(const Tally& tally, FactorRule rule)
{
    const Counts organizations = values(tally.organizations);
    const Counts academic = values(tally.academic);
    const Counts other = values(tally.other);
    const Counts unknown = values(tally.unknown);
    FactorBounds result = elephantFactor(joined(joined(organizations, academic), other), unknown,
                                         rule);
    Counts grouped = organizations;
    for (const std::int64_t group : {sum(academic), sum(other)}) {
        if (group > 0)
            grouped.push_back(group);
    }
    result.low = elephantFactor(grouped, unknown, rule).low;
    return result;
}

} // namespace

std::optional<int> smallestShare(std::vector<std::int64_t> counts, FactorRule rule)
{
    const std::int64_t total = sum(counts);
    if (total <= 0)
        return std::nullopt;
    std::ranges::sort(counts, std::greater<>());
    std::int64_t reached = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        reached += counts[i];
        if (satisfies(reached, total, rule))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

FactorBounds elephantFactor(const std::vector<std::int64_t>& known,
                            const std::vector<std::int64_t>& unknown, FactorRule rule)
{
    const std::int64_t unknownTotal = sum(unknown);
    const std::int64_t total = sum(known) + unknownTotal;
    FactorBounds result;
    if (total <= 0)
        return result;
    result.low = smallestShare(withLargestRaised(known, unknownTotal), rule);
    result.point = smallestShare(known, rule);
    result.high = smallestShare(joined(known, unknown), rule);
    result.coverage = 1.0 - static_cast<double>(unknownTotal) / static_cast<double>(total);
    return result;
}

Month lastFullMonth(Day day)
{
    const Month month = monthOf(day);
    return month.lastDay() <= day ? month : month + (-1);
}

Concentration concentration(const Dataset& dataset, const ResolvedScope& scope, MonthRange months,
                            FactorRule rule)
{
    Tally tally;
    Concentration result;
    for (const Contribution& contribution : dataset.contributions) {
        if (contribution.isBot() || contribution.commits <= 0 || !scope.has(contribution)
            || !months.contains(contribution.month))
            continue;
        tally.add(contribution);
        result.commits += contribution.commits;
    }
    result.contributors = static_cast<int>(tally.people.size());
    result.absenceFactor = smallestShare(values(tally.people), rule);
    result.elephantFactor = bounds(tally, rule);
    return result;
}

} // namespace steward
