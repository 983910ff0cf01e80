// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the metrics of a scope do not count, and why. Every row of contributions lands in exactly
// one class, so kept and excluded together are the whole table: nothing disappears silently.

#pragma once

#include "core/metrics/scope.h"

#include <cstdint>
#include <vector>

namespace steward {

/// Rows of contributions, and the commits they hold.
struct ContributionCount
{
    std::int64_t rows = 0;
    std::int64_t commits = 0;

    void add(const Contribution& contribution)
    {
        ++rows;
        commits += contribution.commits;
    }
    bool operator==(const ContributionCount&) const = default;
};

struct ExcludedRepository
{
    RepositoryId repository;
    ContributionCount count;
};

/// The classes are tried in this order: out of scope, without commits, bots, kept.
struct Exclusions
{
    /// In file order, those without contributions too.
    std::vector<ExcludedRepository> repositoriesOutOfScope;
    ContributionCount outOfScope;     ///< of bots and of people
    ContributionCount withoutCommits; ///< of 0 or fewer commits; of bots and of people
    ContributionCount bots;           ///< what bot-share alone counts
    ContributionCount kept;

    /// Rows of the dataset's table.
    std::int64_t rows() const
    {
        return outOfScope.rows + withoutCommits.rows + bots.rows + kept.rows;
    }
};

Exclusions exclusionsOf(const Dataset& dataset, const ResolvedScope& scope);

} // namespace steward
