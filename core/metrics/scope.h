// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which repositories a number is about. Every metric takes a resolved scope; a person who commits
// to several of its repositories is one person.

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <optional>
#include <vector>

namespace steward {

enum class ScopeKind : std::uint8_t {
    Role,   ///< every repository of one role
    Chosen, ///< a list
    Cohort, ///< family repositories with a first commit before a month: a fixed set
    All,
};

/// A choice of repositories, before it meets a dataset. A value; equal scopes give equal numbers.
struct RepositoryScope
{
    ScopeKind kind = ScopeKind::Role;
    RepositoryRole role = RepositoryRole::Family; ///< Role only
    std::vector<RepositoryId> chosen{};           ///< Chosen only
    Month cohort{};                               ///< Cohort only

    bool operator==(const RepositoryScope&) const = default;
};

/// The repositories of a scope, and how far their data reach.
struct ResolvedScope
{
    std::vector<RepositoryId> repositories; ///< in file order, each once
    std::vector<bool> contains;             ///< by row of the repositories table
    std::vector<Day> snapshots;        ///< of `repositories`; the as-of day where none is stated
    std::vector<Day> snapshotsInOrder; ///< the same, by time

    bool has(const Contribution& contribution) const
    {
        const auto row = static_cast<std::size_t>(contribution.repository);
        return row < contains.size() && contains[row];
    }
    /// Earliest snapshot in scope; none for an empty scope. From the month after it on, something
    /// may be missing.
    std::optional<Day> earliestSnapshot() const;
    /// Repositories whose data end before the month does. 0: the month is complete. O(log n).
    int uncovered(Month month) const;
};

/// The month of a fixed cohort to compare before and after a day with: twelve before its own.
/// Whatever had a commit earlier has a year of history at least.
Month cohortBefore(Day day);
/// Months by which some, but not all, family repositories had a commit, of which a cohort makes
/// sense: the begins of years, and that before the transfer. In order.
std::vector<Month> cohortMonths(const Dataset& dataset);

/// The project family; all repositories where there is none.
RepositoryScope defaultScope(const Dataset& dataset);
/// What to compare over time from `day` on: the fixed cohort of cohortBefore(day). defaultScope(),
/// which is no fixed set, where nothing is that old.
RepositoryScope comparedScope(const Dataset& dataset, Day day);

ResolvedScope resolveScope(const Dataset& dataset, const RepositoryScope& scope);

/// `all`, a role, `cohort:YYYY-MM`, or a comma-separated list of repository ids. NoSuchThing with
/// the word that is none of these, and the ids there are in `expected`.
Result<RepositoryScope> parseScope(const Dataset& dataset, const QString& text);

} // namespace steward
