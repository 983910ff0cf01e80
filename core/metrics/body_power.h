// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/seat_shares.h"
#include "core/metrics/voting_power.h"

#include <optional>
#include <vector>

namespace steward {

/// What a holder's votes are worth, under one reading of the source.
struct VoteStanding
{
    std::int64_t votes = 0;
    double share = 0.0; ///< of all votes
    VoterPower power;
};

struct BodyStanding
{
    SeatHolder holder;
    Count seats;
    std::optional<ShareBounds> seatShare;
    /// One where the votes are defined, two where some are not: by default rule, by last weight.
    /// Empty where the holder has no vote.
    std::vector<VoteStanding> votes;
};

/// One reading of the votes as a whole.
struct VoteTotals
{
    std::int64_t total = 0;
    std::int64_t quota = 0;
    std::optional<Herfindahl> spread;
};

/// Who has how much say in a body at a snapshot's day: seats of everybody (seat_shares.h), votes
/// and power (voting_power.h) of those who vote.
struct BodyPower
{
    std::vector<BodyStanding> holders; ///< in the order of SeatShares::holders
    Count seats;
    std::optional<Herfindahl> certainSeats;
    std::optional<Herfindahl> possibleSeats;
    std::vector<VoteTotals> readings;      ///< none: nobody votes, or there are too many voters
    std::vector<OrganizationId> undefined; ///< as recorded
};

BodyPower bodyPower(const Snapshot& snapshot, BodyId body, QuotaRule rule);

/// Bodies somebody ever had a seat in, boards first, then councils, then the others, in file order.
std::vector<BodyId> bodiesWithSeats(const Dataset& dataset);

} // namespace steward
