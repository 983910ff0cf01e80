// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/organization_shares.h"

#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

namespace {

using Counts = std::vector<std::int64_t>;

/// Sets the share, as a lower bound, with the upper one and the coverage.
void setShare(MetricPoint& point, std::int64_t attributed, const AffiliationCounts& counts)
{
    point.coverage = counts.coverage();
    if (counts.total() == 0)
        return;
    const auto total = static_cast<double>(counts.total());
    point.low = static_cast<double>(attributed) / total;
    point.high = static_cast<double>(attributed + counts.unknown.total()) / total;
    point.value = point.low;
}

std::int64_t commitsOf(const AffiliationCounts& counts, OrganizationId organization)
{
    return organization.isValid() ? counts.organizations[organization.value] : 0;
}

/// Sets the commits, as a lower bound, with the upper one and the coverage.
void setCommits(MetricPoint& point, std::int64_t attributed, const AffiliationCounts& counts)
{
    point.coverage = counts.coverage();
    point.value = static_cast<double>(attributed);
    point.low = point.value;
    point.high = static_cast<double>(attributed + counts.unknown.total());
}

template <class Set>
MetricSeries overWindows(const MetricInput& input, Set set)
{
    MetricSeries series = emptySeries(input);
    AffiliationCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) { set(series[i], counts); });
    return series;
}

/// Organizations by their commits over all time, most first, then by row.
std::vector<std::int32_t> ranked(const ContributionTable& table)
{
    Counts totals(table.organizations, 0);
    for (const ContributionCell& cell : table.cells) {
        if (cell.affiliation >= 0)
            totals[static_cast<std::size_t>(cell.affiliation)] += cell.commits;
    }
    std::vector<std::int32_t> rows;
    for (std::size_t row = 0; row < totals.size(); ++row) {
        if (totals[row] > 0)
            rows.push_back(static_cast<std::int32_t>(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, [&totals](std::int32_t row) {
        return totals[static_cast<std::size_t>(row)];
    });
    return rows;
}

/// The groups there may be, in their order, each with a number per period.
std::vector<ShareGroup> emptyGroups(const std::vector<std::int32_t>& top, std::size_t periods)
{
    std::vector<ShareGroup> groups;
    for (const std::int32_t row : top)
        groups.push_back({ShareKind::Organization, OrganizationId{row}, Counts(periods, 0)});
    for (const ShareKind kind :
         {ShareKind::OtherOrganizations, ShareKind::Academic, ShareKind::Other, ShareKind::Unknown})
        groups.push_back({kind, OrganizationId{}, Counts(periods, 0)});
    return groups;
}

void fill(std::vector<ShareGroup>& groups, std::size_t period, const AffiliationCounts& counts)
{
    std::int64_t named = 0;
    for (ShareGroup& group : groups) {
        std::int64_t& commits = group.commits[period];
        switch (group.kind) {
        case ShareKind::Organization:
            commits = counts.organizations[group.organization.value];
            named += commits;
            break;
        case ShareKind::OtherOrganizations: commits = counts.organizations.total() - named; break;
        case ShareKind::Academic: commits = counts.academic.total(); break;
        case ShareKind::Other: commits = counts.other.total(); break;
        case ShareKind::Unknown: commits = counts.unknown.total(); break;
        }
    }
}

bool isEmpty(const ShareGroup& group)
{
    return std::ranges::all_of(group.commits, [](std::int64_t commits) { return commits == 0; });
}

} // namespace

std::optional<ShareBounds> OrganizationShares::share(const ShareGroup& group, std::size_t row) const
{
    const double total = totals[row].value.value_or(0.0);
    if (total <= 0.0)
        return std::nullopt;
    const double low = static_cast<double>(group.commits[row]) / total;
    if (group.kind == ShareKind::Unknown)
        return ShareBounds{low, low};
    const double open = 1.0 - totals[row].coverage.value_or(1.0);
    return ShareBounds{low, std::min(low + open, 1.0)};
}

OrganizationShares organizationShares(const MetricInput& input, int topOrganizations)
{
    OrganizationShares shares;
    shares.totals = emptySeries(input);
    std::vector<std::int32_t> top = ranked(input.source.table);
    top.resize(std::min(top.size(), static_cast<std::size_t>(std::max(topOrganizations, 0))));
    shares.groups = emptyGroups(top, shares.totals.size());
    AffiliationCounts counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   shares.totals[i].value = static_cast<double>(counts.total());
                   shares.totals[i].coverage = counts.coverage();
                   fill(shares.groups, i, counts);
               });
    std::erase_if(shares.groups, isEmpty);
    return shares;
}

MetricSeries organizationShare(const MetricInput& input)
{
    const OrganizationId organization = input.parameters.organization;
    return overWindows(input, [organization](MetricPoint& point, const AffiliationCounts& counts) {
        setShare(point, commitsOf(counts, organization), counts);
    });
}

MetricSeries organizationCommits(const MetricInput& input)
{
    const OrganizationId organization = input.parameters.organization;
    return overWindows(input, [organization](MetricPoint& point, const AffiliationCounts& counts) {
        setCommits(point, commitsOf(counts, organization), counts);
    });
}

MetricSeries otherOrganizationCommits(const MetricInput& input)
{
    const OrganizationId organization = input.parameters.organization;
    return overWindows(input, [organization](MetricPoint& point, const AffiliationCounts& counts) {
        const std::int64_t all = counts.organizations.total();
        setCommits(point, all - commitsOf(counts, organization), counts);
    });
}

MetricSeries affiliationCoverage(const MetricInput& input)
{
    return overWindows(input, [](MetricPoint& point, const AffiliationCounts& counts) {
        point.value = counts.coverage();
    });
}

MetricSeries largestShare(const MetricInput& input)
{
    return overWindows(input, [](MetricPoint& point, const AffiliationCounts& counts) {
        const Counts organizations = counts.organizations.values();
        setShare(point, organizations.empty() ? 0 : std::ranges::max(organizations), counts);
    });
}

} // namespace steward
