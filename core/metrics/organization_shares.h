// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the commits came from. An address without an employer is unknown and stays in the
// denominator, so an organization's share is a lower bound; with every unknown commit added to it,
// it would be the upper one.

#pragma once

#include "core/metrics/scope.h"

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

struct ShareOptions
{
    int months = 12;          ///< the row's month and those before it; 1: the month alone
    int topOrganizations = 5; ///< the largest over the whole scope; ties by row
};

/// Commits of one group, a number per row of the table.
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
/// commit are left out. The groups of a row add up to its total. Bots are out.
struct OrganizationShares
{
    std::vector<Month> months; ///< those of countActivity
    std::vector<std::int64_t> totals;
    std::vector<int> uncovered; ///< repositories whose data end before the month does
    std::vector<ShareGroup> groups;
    ShareOptions options;

    /// None where the row has no commits.
    std::optional<ShareBounds> share(const ShareGroup& group, std::size_t row) const;
    /// Share of commits with any known affiliation, in [0, 1]; none where there are no commits.
    std::optional<double> coverage(std::size_t row) const;
};

OrganizationShares organizationShares(const Dataset& dataset, const ResolvedScope& scope,
                                      ShareOptions options = {});

} // namespace steward
