// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the seats and the votes of a body are spread over organizations: s = w / Σ w, and how many
// equal holders would be spread alike. What a seat is stands in core/metrics/seats.h. No CHAOSS
// metric covers it.

#pragma once

#include "core/metrics/organization_shares.h"
#include "core/metrics/seats.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace steward {

/// Herfindahl and Hirschman; Hill, Diversity and Evenness, Ecology 54, 1973, for its inverse.
struct Herfindahl
{
    double index = 0.0;           ///< Σ s², in (0, 1]; 1: one has all
    double effectiveNumber = 0.0; ///< 1 / Σ s²
};

/// None where the weights add up to 0 or one is negative.
std::optional<Herfindahl> herfindahl(std::span<const std::int64_t> weights);

struct HeldSeats
{
    SeatHolder holder; ///< the organization to which the snapshot attributes the seats, or a person
    Count seats;
};

/// Of one body at a snapshot's day.
struct SeatShares
{
    std::vector<HeldSeats> holders; ///< most seats first: certain, then possible, then by row
    Count seats;                    ///< of all holders

    /// Limits of a holder's share: theirs certain and all others' possible, and the reverse. None
    /// where there may be no seat.
    std::optional<ShareBounds> share(const HeldSeats& held) const;
    /// Of the seats held for certain, and of all that may be held: two readings, no limits. A
    /// person who sits for no organization is one holder.
    std::optional<Herfindahl> ofCertain() const;
    std::optional<Herfindahl> ofPossible() const;
};

/// O(rows log rows).
SeatShares seatShares(const Snapshot& snapshot, BodyId body);

struct HeldVotes
{
    OrganizationId organization; ///< to which the snapshot attributes the seat
    std::int64_t votes = 0;
    Certainty certainty = Certainty::Certain; ///< of the seat

    bool operator==(const HeldVotes&) const = default;
};

/// The weights of a body's voters, read in two ways where the source leaves one undefined; neither
/// is preferred. Both have the same organizations, in the order of their seats.
struct VoteReadings
{
    std::vector<HeldVotes> byDefaultRule;  ///< an undefined weight is 1
    std::vector<HeldVotes> byLastWeight;   ///< it stays what it last was; 1 where it never was
    std::vector<OrganizationId> undefined; ///< as recorded
    /// Of these, whose votes the source defines on later days only: neither reading rests on it.
    std::vector<OrganizationId> notYetDefined;
};

/// votesIn, with what it leaves open read in both ways.
VoteReadings readVotes(const Snapshot& snapshot, BodyId body);
/// Of all that vote, certainly or possibly.
std::optional<Herfindahl> herfindahl(const std::vector<HeldVotes>& votes);

} // namespace steward
