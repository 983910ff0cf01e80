// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/activity.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace steward {

namespace {

struct ActiveMonth
{
    std::int32_t month;
    std::int32_t contributor;

    auto operator<=>(const ActiveMonth&) const = default;
};

bool counts(const Contribution& contribution, const ResolvedScope& scope)
{
    return !contribution.isBot() && contribution.commits > 0 && scope.has(contribution);
}

/// Who was active in which month, each pair once, by month.
std::vector<ActiveMonth> activeMonths(const Dataset& dataset, const ResolvedScope& scope)
{
    std::vector<ActiveMonth> pairs;
    for (const Contribution& contribution : dataset.contributions) {
        if (counts(contribution, scope))
            pairs.push_back({contribution.month, contribution.contributor});
    }
    std::ranges::sort(pairs);
    // Not ranges::unique: what it returns does not compile with clang 14.
    const auto repeated = std::unique(pairs.begin(), pairs.end());
    pairs.erase(repeated, pairs.end());
    return pairs;
}

std::vector<ActivityRow> emptyRows(Month first, Month last, const ResolvedScope& scope)
{
    std::vector<ActivityRow> rows;
    rows.reserve(static_cast<std::size_t>(last - first + 1));
    for (Month month = first; month <= last; month = month + 1)
        rows.push_back({.month = month, .uncovered = scope.uncovered(month)});
    return rows;
}

} // namespace

std::vector<ActivityRow> countActivity(const Dataset& dataset, const ResolvedScope& scope)
{
    const std::vector<ActiveMonth> active = activeMonths(dataset, scope);
    if (active.empty())
        return {};
    const Month first{active.front().month};
    std::vector<ActivityRow> rows = emptyRows(first, Month{active.back().month}, scope);
    const auto rowOf = [&](std::int32_t month) -> ActivityRow& {
        return rows[static_cast<std::size_t>(month - first.number)];
    };

    std::unordered_set<std::int32_t> seen;
    for (const ActiveMonth& pair : active) {
        ActivityRow& row = rowOf(pair.month);
        ++row.activeContributors;
        if (seen.insert(pair.contributor).second)
            ++row.newContributors;
    }
    for (const Contribution& contribution : dataset.contributions) {
        if (counts(contribution, scope))
            rowOf(contribution.month).commits += contribution.commits;
    }
    return rows;
}

} // namespace steward
