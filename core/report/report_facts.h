// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts a report speaks of that no other part of core makes. Pure functions of a snapshot.

#pragma once

#include "core/overview/figure_values.h"
#include "core/query/snapshot.h"

#include <vector>

namespace steward {

struct TierTotal
{
    QString tier;
    Count count;
};

/// Members by the tier of their most certain row, highest tier first, then by name of the tier.
std::vector<TierTotal> countTiers(const Dataset& dataset, const std::vector<Member>& members);

/// Organizations certainly or possibly there on one day and not at all on the other.
struct MemberChange
{
    std::vector<OrganizationId> joined; ///< in the order of `now`
    std::vector<OrganizationId> left;   ///< in the order of `before`
};
MemberChange memberChange(const std::vector<Member>& before, const std::vector<Member>& now);

/// Organizations with any seat on the foundation's board, each once.
std::vector<Member> boardSeats(const Snapshot& snapshot);
/// Those with a voting seat of their own ("board-seat").
std::vector<Member> votingSeats(const Snapshot& snapshot);

/// Distinct people with a role in bodies of kind MaintainerGroup.
Count countMaintainers(const Snapshot& snapshot);
/// Distinct people with a role in one body.
Count countPeople(const Snapshot& snapshot, BodyId body);

/// Rows of projects that hold: those the foundation hosts, and those it only lists.
std::vector<HeldRow> hostedProjects(const Snapshot& snapshot);
std::vector<HeldRow> ecosystemProjects(const Snapshot& snapshot);

/// Days on which an organization's votes are undefined in the source: between two of its rows.
struct VoteGap
{
    OrganizationId organization;
    DaySpan span;
};
std::vector<VoteGap> voteGaps(const Dataset& dataset, BodyId body);

} // namespace steward
