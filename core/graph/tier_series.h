// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/snapshot.h"

#include <array>
#include <vector>

namespace steward {

/// Distinct members of the foundation by rank of tier, from a day on. An organization counts once,
/// with its most certain row, as in membersOf.
struct TierStep
{
    Day from;
    std::array<Count, tierRankCount> byRank{};

    Count total() const;
    bool operator==(const TierStep&) const = default;
};

/// How the membership grew. Steps are in time order, each holds until the next begins and the last
/// one to the evidence day. Before the first there are no members.
struct TierSeries
{
    std::vector<TierStep> steps;
    Day evidence;
    /// First day on which a member bears a tier's new name of a changed scheme; none where the
    /// scheme never changed.
    std::optional<Day> schemeChange;

    /// The step that holds at `day`; no members where it lies before the first.
    TierStep at(Day day) const;
    int most() const; ///< members that were possible at once
};

/// Equals counting membersOf a snapshot of every day, at O(rows log rows). Rows that the filter's
/// confidence leaves out do not count; its day is not looked at, and attribution is as recorded.
TierSeries tierSeries(const Dataset& dataset, const Filter& filter);

} // namespace steward
