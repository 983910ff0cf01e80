// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commits of a scope, gathered once: every metric of people and organizations reads this and
// not the rows of the dataset. One cell a person, month and affiliation, whatever the repositories.

#pragma once

#include "core/metrics/scope.h"
#include "core/query/attribution_policy.h"

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

struct ContributionCell
{
    std::int32_t person = 0;      ///< index into ContributionTable::contributors
    std::int32_t affiliation = 0; ///< row of organizations, or a negative value of Contribution
    std::int64_t commits = 0;     ///< more than 0
};

/// Bots and rows without commits are left out. 16 bytes a cell, 12 a person.
struct ContributionTable
{
    Month first{};                       ///< with a commit; meaningless where there is none
    std::vector<std::size_t> begins;     ///< by month from `first`: first cell; one more at the end
    std::vector<ContributionCell> cells; ///< by month, person, affiliation; each once
    std::vector<std::int32_t> contributors; ///< by person: their number in the dataset, ascending
    std::vector<std::int32_t> firstMonths;  ///< by person: Month::number of their first commit
    std::vector<std::int32_t> lastMonths;   ///< and of their last
    std::vector<std::int64_t> botCommits;   ///< by month; bots' commits outside the months are lost
    std::size_t organizations = 0;          ///< rows of the dataset's table

    bool isEmpty() const { return cells.empty(); }
    int months() const { return begins.empty() ? 0 : static_cast<int>(begins.size()) - 1; }
    /// The last month with a commit.
    Month last() const { return first + (months() - 1); }
    /// Empty outside first to last.
    std::span<const ContributionCell> in(Month month) const
    {
        if (isEmpty() || month < first || last() < month)
            return {};
        const auto row = static_cast<std::size_t>(month - first);
        return std::span(cells).subspan(begins[row], begins[row + 1] - begins[row]);
    }
};

/// Equals SELECT month, contributor, affiliation, sum(commits) … WHERE affiliation <> 'bot' AND
/// commits > 0 GROUP BY 1, 2, 3 over the repositories of the scope. Linear in the rows where
/// contributors are numbered densely, as every importer does; else one sort of the numbers.
/// \param attribution to whom a subsidiary's commits count, at the end of their month
ContributionTable tabulate(const Dataset& dataset, const ResolvedScope& scope,
                           AttributionPolicy attribution = AttributionPolicy::AsRecorded);

} // namespace steward
