// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the commits came from. An address without an employer is unknown and stays in the
// denominator, so an organization's share is a lower bound; with every unknown commit added to it,
// it would be the upper one.

#pragma once

#include "core/metrics/metric.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

enum class ShareKind : std::uint8_t {
    Organization,
    OtherOrganizations, ///< organizations of the dataset beyond the largest
    Academic,
    Other,   ///< an affiliation that is known, but is no organization of the dataset
    Unknown, ///< no employer can be told
};

/// Commits of one group, a number per period.
struct ShareGroup
{
    ShareKind kind = ShareKind::Unknown;
    OrganizationId organization; ///< Organization only
    std::vector<std::int64_t> commits;
};

struct ShareBounds
{
    double low = 0.0;  ///< attributed commits / all
    double high = 0.0; ///< (attributed + unknown) / all; equal to low for the unknown group itself
};

/// Organizations by size, then OtherOrganizations, Academic, Other, Unknown; groups without any
/// commit are left out. The groups of a row add up to its total.
struct OrganizationShares
{
    MetricSeries totals; ///< the commits of each period's window, with the coverage
    std::vector<ShareGroup> groups;

    /// None where the row has no commits.
    std::optional<ShareBounds> share(const ShareGroup& group, std::size_t row) const;
};

/// The `topOrganizations` largest over the whole scope stand for themselves; ties by row.
OrganizationShares organizationShares(const MetricInput& input, int topOrganizations = 5);

/// share:ORGANIZATION, in [0, 1].
MetricSeries organizationShare(const MetricInput& input);
/// organization-commits:ORGANIZATION, with the unknown ones as the upper limit.
MetricSeries organizationCommits(const MetricInput& input);
/// other-organization-commits:ORGANIZATION: of all organizations of the dataset but that one.
MetricSeries otherOrganizationCommits(const MetricInput& input);
/// Share of the commits that name an affiliation, in [0, 1]; none without commits.
MetricSeries affiliationCoverage(const MetricInput& input);
/// Of the organization with most commits in each window.
MetricSeries largestShare(const MetricInput& input);

} // namespace steward
