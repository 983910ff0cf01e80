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
    SeatGained,        ///< a seat or a part in any body, other than as a member
    SeatLost,
    VotesChanged, ///< of who holds a voting seat on both days; also from or to undefined
    RoleStarted,
    RoleEnded,
    ProjectJoined,
    ProjectStatusChanged, ///< also, walking back in time, the end of having joined
    AffiliationChanged,   ///< a person acts for another organization than before
    RelationBegan,        ///< an organization came to belong to another
    RelationEnded,
};
inline constexpr int changeKindCount = 14;

/// When it happened, as a row states it.
struct ChangeDate
{
    PartialDate date;
    bool isNoLaterThan = false;

    auto operator<=>(const ChangeDate&) const = default;
};

struct Change
{
    ChangeKind kind = ChangeKind::MemberJoined;
    Certainty certainty = Certainty::Certain; ///< Possible: may have been so before, or not be yet
    /// As recorded, whatever the filter's attribution; of a relation the child.
    OrganizationId organization{};
    PersonId person{};
    BodyId body{}; ///< none where a person changed employer and body
    ProjectId project{};
    /// Tier, role, status, votes, organization's id (of a relation the parent's) or kind of project,
    /// as in the data. Empty: there was none, or nothing says.
    QString before{};
    QString after{};
    /// What came or went with a voting seat, a project or a parent: its votes, its status, the
    /// relation to it. Empty: nothing, or nothing says.
    QString with{};
    FactRef fact{}; ///< the row that tells it
    /// Where it rests on two rows: the one that held before, or by which it had begun or had ended.
    FactRef otherFact{};
    std::optional<ChangeDate> date{}; ///< none: not known, or time is walked backwards

    bool operator==(const Change&) const = default;
};

/// By kind, then in file order. Both snapshots are of one dataset. The same snapshot twice gives
/// nothing; the two swapped give the same changes turned round: joined for left, started for ended,
/// before for after. O(n log n) in the rows of the small tables.
///
/// That the evidence ends before one of the days is no change: an open end is not told as leaving.
std::vector<Change> changesBetween(const Snapshot& before, const Snapshot& after);

/// First day on which a member of the foundation bears a tier's new name; none where the tiers were
/// never renamed.
std::optional<Day> tierSchemeChange(const Dataset& dataset);

/// The day changes are counted from where the user has set none: one year earlier.
Day defaultCompareDay(Day asOf);

} // namespace steward
