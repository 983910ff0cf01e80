// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is counted in a moving window.

#pragma once

#include "core/metrics/contribution_table.h"
#include "core/metrics/tally.h"

#include <optional>
#include <vector>

namespace steward {

/// Commits by person.
struct PeopleCounts
{
    Tally people;

    explicit PeopleCounts(const ContributionTable& table) : people(table.contributors.size()) {}
    void add(const ContributionCell& cell) { people.add(cell.person, cell.commits); }
    void take(const ContributionCell& cell) { people.take(cell.person, cell.commits); }
};

/// Commits by whom they were made for. An academic or other address is known to be of no
/// organization of the dataset, but not of which.
struct AffiliationCounts
{
    Tally organizations; ///< by row
    Tally academic;      ///< by person, as are the next two
    Tally other;
    Tally unknown;

    explicit AffiliationCounts(const ContributionTable& table)
        : organizations(table.organizations)
        , academic(table.contributors.size())
        , other(table.contributors.size())
        , unknown(table.contributors.size())
    {}

    void add(const ContributionCell& cell) { tallyOf(cell).add(keyOf(cell), cell.commits); }
    void take(const ContributionCell& cell) { tallyOf(cell).take(keyOf(cell), cell.commits); }

    std::int64_t total() const
    {
        return organizations.total() + academic.total() + other.total() + unknown.total();
    }
    /// Share of the commits with any known affiliation; none without commits.
    std::optional<double> coverage() const
    {
        if (total() == 0)
            return std::nullopt;
        return 1.0 - static_cast<double>(unknown.total()) / static_cast<double>(total());
    }

    /// The organizations, and everybody of academic or other address for themselves.
    std::vector<std::int64_t> knownApart() const;
    /// The organizations, all academic addresses as one more, and all other ones as one.
    std::vector<std::int64_t> knownTogether() const;

private:
    Tally& tallyOf(const ContributionCell& cell)
    {
        switch (cell.affiliation) {
        case Contribution::Unknown: return unknown;
        case Contribution::Academic: return academic;
        case Contribution::Other: return other;
        default: return organizations;
        }
    }
    static std::int32_t keyOf(const ContributionCell& cell)
    {
        return cell.affiliation >= 0 ? cell.affiliation : cell.person;
    }
};

/// `counts` with `amount` given to the largest of them; alone where there is none: the most
/// concentrated way to assign what is unknown.
std::vector<std::int64_t> withLargestRaised(std::vector<std::int64_t> counts, std::int64_t amount);
/// The counts of both: the least concentrated way.
std::vector<std::int64_t> joined(std::vector<std::int64_t> left,
                                 const std::vector<std::int64_t>& right);

/// Below this coverage only bounds are given.
inline constexpr double leastCoverage = 0.6;

} // namespace steward
