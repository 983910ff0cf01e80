// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Governance before and after: who held how much on one day and on another, side by side, each with
// the rows it rests on. What did not exist yet is undefined, not 0.

#pragma once

#include "core/overview/governance_side.h"

#include <optional>
#include <vector>

namespace steward {

struct GovernanceRow
{
    GovernanceSubject subject;
    GovernanceValue before;
    GovernanceValue after;
    /// Of tiers: the foundation renamed them in between. Nobody moved up or down by that.
    bool isRenamed = false;

    bool operator==(const GovernanceRow&) const = default;
};

struct GovernanceTable
{
    GovernanceSection section = GovernanceSection::Members;
    std::vector<GovernanceRow> rows; ///< at least one; Total first, then the largest on either day

    bool operator==(const GovernanceTable&) const = default;
};

struct GovernanceComparison
{
    Day before;
    Day after;
    std::vector<GovernanceTable> tables; ///< sections the dataset tells of on either day
    /// Whose votes the source leaves undefined on the day, as recorded.
    std::vector<OrganizationId> undefinedBefore;
    std::vector<OrganizationId> undefinedAfter;
    RepositoryScope scope{}; ///< where commits are counted, on both days

    const GovernanceTable* table(GovernanceSection section) const;
};

/// Both snapshots are of one dataset and, but for the day, of one filter. The two swapped give the
/// same rows, turned round. Pure.
GovernanceComparison compareGovernance(const Snapshot& before, const Snapshot& after);

enum class GovernanceTrend : std::uint8_t {
    Same,
    More,
    Less,
    Unclear, ///< what is not known exactly may be more or less, or how much more is open
    Began,   ///< there was nothing of the kind before
    Ceased,  ///< there was nothing of the kind yet on the later day: time is walked backwards
    Undefined
};
GovernanceTrend trendOf(const GovernanceRow& row);
/// At least and at most what was added, below 0 for what was lost; none unless both are known.
std::optional<ValuePair> differenceOf(const GovernanceRow& row);

/// The row to show for a side: what it rests on, or what the whole is about for totals. Invalid
/// where there is none.
FactRef shownFact(const Dataset& dataset, GovernanceSection section, const GovernanceRow& row);

/// The day governance is compared with where the user has set none: the day before the transfer,
/// where that lies before `asOf`; else one year earlier.
Day dayBeforeTransfer(const Dataset& dataset, Day asOf);

} // namespace steward
