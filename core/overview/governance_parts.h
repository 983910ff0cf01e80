// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces that the sections of governance are made of. Only for governance_side.cpp and the files
// beside it.

#pragma once

#include "core/overview/governance_side.h"

#include <algorithm>

namespace steward {

/// One number, or else limits. `facts` may name a row twice.
GovernanceValue between(double low, double high, std::vector<FactRef> facts);
GovernanceValue counted(const Count& count, std::vector<FactRef> facts);
/// One number, or else two readings of the source.
GovernanceValue readAs(double byDefaultRule, double byLastWeight, std::vector<FactRef> facts);

inline GovernanceSubject holderSubject(SeatHolder holder)
{
    return {.kind = SubjectKind::Holder, .holder = holder};
}

/// Certainly or possibly on the day.
inline bool holds(const Seat& seat, const Snapshot& snapshot)
{
    return seat.interval.at(snapshot.asOf()) != Certainty::No;
}

/// Whether somebody may have had a seat on the board by the day.
bool boardHasBegun(const Snapshot& snapshot);
GovernanceSide boardSeatsSide(const Snapshot& snapshot);
GovernanceSide boardVotesSide(const Snapshot& snapshot);
GovernanceSide boardPowerSide(const Snapshot& snapshot);
GovernanceSide maintainersSide(const Snapshot& snapshot);
/// Rows of seats on the board, and those of votes, that hold on the day.
std::vector<FactRef> boardSeatFacts(const Snapshot& snapshot);
std::vector<FactRef> boardVoteFacts(const Snapshot& snapshot);

} // namespace steward
