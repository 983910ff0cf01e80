// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/organization_shares.h"

#include "core/metrics/activity.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

using Counts = std::vector<std::int64_t>;

/// Commits by affiliation (an organization's row, or one of Contribution's negative values) and
/// month.
std::map<int, Counts> countByAffiliation(const Dataset& dataset, const ResolvedScope& scope,
                                         const std::vector<Month>& months)
{
    std::map<int, Counts> counts;
    for (const Contribution& contribution : dataset.contributions) {
        if (contribution.isBot() || contribution.commits <= 0 || !scope.has(contribution))
            continue;
        Counts& row = counts[contribution.affiliation];
        row.resize(months.size(), 0);
        row[static_cast<std::size_t>(contribution.month - months.front().number)] +=
            contribution.commits;
    }
    return counts;
}

std::int64_t sum(const Counts& counts)
{
    std::int64_t total = 0;
    for (const std::int64_t count : counts)
        total += count;
    return total;
}

void addTo(Counts& total, const Counts& counts)
{
    total.resize(counts.size(), 0);
    for (std::size_t i = 0; i < counts.size(); ++i)
        total[i] += counts[i];
}

/// Each value becomes the sum of itself and the `months` - 1 before it.
void roll(Counts& counts, int months)
{
    const auto width = static_cast<std::size_t>(std::max(months, 1));
    std::int64_t running = 0;
    const Counts single = counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        running += single[i];
        if (i >= width)
            running -= single[i - width];
        counts[i] = running;
    }
}

/// Organizations by commits, largest first.
std::vector<int> ranked(const std::map<int, Counts>& counts)
{
    std::vector<std::pair<std::int64_t, int>> order;
    for (const auto& [affiliation, row] : counts) {
        if (affiliation >= 0)
            order.emplace_back(-sum(row), affiliation);
    }
    std::ranges::sort(order);
    std::vector<int> rows;
    for (const auto& [size, row] : order)
        rows.push_back(row);
    return rows;
}

std::vector<ShareGroup> group(const std::map<int, Counts>& counts, int top)
{
    std::vector<ShareGroup> groups;
    ShareGroup rest{.kind = ShareKind::OtherOrganizations, .organization = {}, .commits = {}};
    for (const int row : ranked(counts)) {
        if (static_cast<int>(groups.size()) < top)
            groups.push_back({ShareKind::Organization, OrganizationId{row}, counts.at(row)});
        else
            addTo(rest.commits, counts.at(row));
    }
    if (!rest.commits.empty())
        groups.push_back(rest);
    const std::pair<int, ShareKind> others[] = {{Contribution::Academic, ShareKind::Academic},
                                                {Contribution::Other, ShareKind::Other},
                                                {Contribution::Unknown, ShareKind::Unknown}};
    for (const auto& [affiliation, kind] : others) {
        if (const auto found = counts.find(affiliation); found != counts.end())
            groups.push_back({kind, OrganizationId{}, found->second});
    }
    return groups;
}

} // namespace

std::optional<ShareBounds> OrganizationShares::share(const ShareGroup& group, std::size_t row) const
{
    const auto total = static_cast<double>(totals[row]);
    if (totals[row] == 0)
        return std::nullopt;
    const double low = static_cast<double>(group.commits[row]) / total;
    if (group.kind == ShareKind::Unknown)
        return ShareBounds{low, low};
    return ShareBounds{low, low + 1.0 - coverage(row).value_or(1.0)};
}

std::optional<double> OrganizationShares::coverage(std::size_t row) const
{
    if (totals[row] == 0)
        return std::nullopt;
    if (groups.empty() || groups.back().kind != ShareKind::Unknown)
        return 1.0;
    return 1.0 - static_cast<double>(groups.back().commits[row]) / static_cast<double>(totals[row]);
}

OrganizationShares organizationShares(const Dataset& dataset, const ResolvedScope& scope,
                                      ShareOptions options)
{
    OrganizationShares shares;
    shares.options = options;
    for (const ActivityRow& row : countActivity(dataset, scope)) {
        shares.months.push_back(row.month);
        shares.totals.push_back(row.commits);
        shares.uncovered.push_back(row.uncovered);
    }
    if (shares.months.empty())
        return shares;
    shares.groups = group(countByAffiliation(dataset, scope, shares.months),
                          options.topOrganizations);
    roll(shares.totals, options.months);
    for (ShareGroup& group : shares.groups)
        roll(group.commits, options.months);
    return shares;
}

} // namespace steward
