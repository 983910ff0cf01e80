// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts a report speaks of that no other part of core makes. Pure functions of a snapshot.

#pragma once

#include "core/query/snapshot.h"

#include <span>
#include <vector>

namespace steward {

struct TierCount
{
    QString tier;
    Count count;
};

/// Members by the tier of their most certain row, highest tier first, then by name of the tier.
std::vector<TierCount> countTiers(const Dataset& dataset, const std::vector<Member>& members);

/// Organizations certainly or possibly there on one day and not at all on the other.
struct MemberChange
{
    std::vector<OrganizationId> joined; ///< in the order of `now`
    std::vector<OrganizationId> left;   ///< in the order of `before`
};
MemberChange memberChange(const std::vector<Member>& before, const std::vector<Member>& now);

/// First board under the foundation; an invalid id where there is none.
BodyId boardOf(const Dataset& dataset);
/// Organizations with a voting seat ("board-seat"), each once.
std::vector<Member> boardSeats(const Snapshot& snapshot);

/// Distinct people in bodies of kind MaintainerGroup.
Count countMaintainers(const Snapshot& snapshot);
/// Distinct people with a role in one body.
Count countPeople(const Snapshot& snapshot, BodyId body);

/// Rows of projects of the given kinds that hold.
std::vector<HeldRow> projectsOf(const Snapshot& snapshot, std::span<const ProjectKind> kinds);

/// Days on which an organization's votes are undefined in the source: between two of its rows.
struct VoteGap
{
    OrganizationId organization;
    DaySpan span;
};
std::vector<VoteGap> voteGaps(const Dataset& dataset, BodyId body);

} // namespace steward
