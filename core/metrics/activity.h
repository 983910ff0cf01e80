// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and commits by month. Bots are out; contributors are merged identities, so a person with
// two affiliations, or in two repositories, counts once a month. Counts of people do not add up
// over months.

#pragma once

#include "core/metrics/scope.h"

#include <cstdint>
#include <vector>

namespace steward {

struct ActivityRow
{
    Month month;
    int activeContributors = 0; ///< authors of at least one commit in the month
    int newContributors = 0;    ///< those whose first commit within the scope fell into the month
    std::int64_t commits = 0;
    int uncovered = 0; ///< repositories in scope whose data end before the month does

    bool isPartial() const { return uncovered > 0; }
    bool operator==(const ActivityRow&) const = default;
};

/// One row a month, from the first to the last month with a commit that is not a bot's, in order;
/// months without commits are there with zeros. Empty where there is no such commit.
/// Equals, per month: SELECT count(DISTINCT contributor), sum(commits) … WHERE affiliation <> 'bot'
/// over the repositories of the scope; one pass and one sort of the rows in scope.
/// A month is partial unless it ends on or before the earliest snapshot in scope: from then on the
/// data of at least one repository have ended, and counts are lower bounds.
std::vector<ActivityRow> countActivity(const Dataset& dataset, const ResolvedScope& scope);

/// Months for which "new" says little, because the data begin shortly before and everybody seems
/// new.
inline constexpr int leftTruncatedMonths = 12;

} // namespace steward
