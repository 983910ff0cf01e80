// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds at a day. A snapshot is row numbers into its dataset, each with its certainty; views
// and commands read the rows from the dataset. Immutable, shared as shared_ptr<const Snapshot>.

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/filter.h"

#include <memory>
#include <vector>

namespace steward {

/// How many, as far as is known: `certain` <= the true number <= `possible`.
struct Count
{
    int certain = 0;
    int possible = 0; ///< certain ones included

    auto operator<=>(const Count&) const = default;
    bool isExact() const { return certain == possible; }
};

/// A row of some table that holds certainly or possibly at the day.
struct HeldRow
{
    int row = -1; ///< in the table the list is about
    Certainty certainty = Certainty::Certain;

    bool operator==(const HeldRow&) const = default;
};

/// A seat or member: an organization once, with its most certain row.
struct Member
{
    OrganizationId organization; ///< to which the filter's policy attributes the row
    HeldRow membership; ///< row of memberships

    bool operator==(const Member&) const = default;
};

/// Votes of an organization in a body. No row while others of the body have one is only a weight
/// of one if the organization never had a row; a gap between its rows is undefined in the source.
struct VotingWeight
{
    OrganizationId organization;
    std::optional<int> votes; ///< none: undefined in the source at this day
    int voteRow = -1;         ///< row of votes, or -1 where the default of 1 applies
    Certainty certainty = Certainty::Certain;

    bool operator==(const VotingWeight&) const = default;
};

struct Snapshot
{
    DatasetPtr dataset;
    Filter filter;

    std::vector<Member> members; ///< of the foundation, by file order of the row
    std::vector<HeldRow> memberships; ///< rows of memberships that hold, all bodies
    std::vector<HeldRow> roles;
    std::vector<HeldRow> bodies;
    std::vector<HeldRow> relations; ///< rows of organizationRelations
    std::vector<HeldRow> projects;  ///< joined, and not archived, delisted or refused by the day
    int era = -1;                   ///< row of periods, or -1
    int phase = -1;                 ///< row of periods, or -1
    /// By row of organizations: to whom its facts are attributed. Empty: to itself, as recorded.
    std::vector<OrganizationId> attributed;

    Day asOf() const { return filter.asOf; }
    OrganizationId attributedTo(OrganizationId recorded) const
    {
        return attributed.empty() || !recorded.isValid() ? recorded : attributed[recorded.index()];
    }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Pure; O(rows of the small tables). The contributions are not touched.
SnapshotPtr takeSnapshot(DatasetPtr dataset, const Filter& filter);

/// Organizations in `body` at the snapshot's day, as attributed, each once with its most certain
/// row: of a foundation its members (member tiers only), of any other body whoever has a seat or takes part.
std::vector<Member> membersOf(const Snapshot& snapshot, BodyId body);
/// Distinct organizations of `members`.
Count countOf(const std::vector<Member>& members);
Count countOf(const std::vector<HeldRow>& rows);

/// Weights of the organizations that hold a voting seat ("board-seat") in `body`. Where several are
/// attributed to one, their votes add up.
std::vector<VotingWeight> votesIn(const Snapshot& snapshot, BodyId body);

/// Rank of a tier, from 0 for the highest: founding-premier, premier and platinum 0; gold 1;
/// general and silver 2; associate 3; anything else 4.
int tierRank(QStringView tier);
inline constexpr int tierRankCount = 5;

/// Latest status row of a project on or before the day; -1 where there is none.
int statusOf(const Dataset& dataset, ProjectId project, Day day);
/// Statuses that end a project's being part of the family: archived, delisted,
/// hosting-application-rejected.
bool endsProject(QStringView status);

} // namespace steward
