// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two days: typed values, one a change.

#pragma once

#include "core/query/snapshot.h"

#include <vector>

namespace steward {

enum class ChangeKind : std::uint8_t {
    MemberJoined,
    MemberLeft,
    TierChanged,
    TierSchemeChanged, ///< the foundation renamed its tiers; nobody moved up or down
    SeatGained,        ///< a seat or a part in any body but the foundation
    SeatLost,
    VotesChanged,
    RoleStarted,
    RoleEnded,
    ProjectJoined,
    ProjectStatusChanged,
    AffiliationChanged, ///< a person keeps a role but holds it for another organization
};
inline constexpr int changeKindCount = 12;

struct Change
{
    ChangeKind kind = ChangeKind::MemberJoined;
    Certainty certainty = Certainty::Certain; ///< Possible: may have been so before, or not be yet
    OrganizationId organization{};
    PersonId person{};
    BodyId body{};
    ProjectId project{};
    QString
        before{}; ///< tier, role, status, votes or organization's id, as in the data; may be empty
    QString after{};
    FactRef fact{}; ///< the row that tells it

    bool operator==(const Change&) const = default;
};

/// By kind, then in file order. Both snapshots are of one dataset.
std::vector<Change> changesBetween(const Snapshot& before, const Snapshot& after);

/// The day changes are counted from where the user has set none: one year earlier.
Day defaultCompareDay(Day asOf);

} // namespace steward
