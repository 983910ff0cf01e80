// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/body_power.h"

#include <algorithm>

namespace steward {

namespace {

/// Adds one reading of the votes to the holders they belong to.
void addReading(BodyPower& power, const std::vector<HeldVotes>& votes, QuotaRule rule)
{
    std::vector<int> weights;
    for (const HeldVotes& held : votes)
        weights.push_back(static_cast<int>(held.votes));
    const std::optional<VotingPower> worth = votingPower(weights, rule);
    if (!worth || votes.empty())
        return;
    power.readings.push_back({worth->total, worth->quota, herfindahl(votes)});
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const SeatHolder voter{votes[i].organization, {}};
        const auto row = std::ranges::find(power.holders, voter, &BodyStanding::holder);
        if (row == power.holders.end())
            continue;
        const double share = worth->total > 0 ? static_cast<double>(votes[i].votes)
                                                    / static_cast<double>(worth->total)
                                              : 0.0;
        row->votes.push_back({votes[i].votes, share, worth->voters[i]});
    }
}

int orderOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Board: return 0;
    case BodyKind::Council: return 1;
    default: return 2;
    }
}

} // namespace

BodyPower bodyPower(const Snapshot& snapshot, BodyId body, QuotaRule rule)
{
    const SeatShares shares = seatShares(snapshot, body);
    BodyPower power;
    power.seats = shares.seats;
    power.certainSeats = shares.ofCertain();
    power.possibleSeats = shares.ofPossible();
    for (const HeldSeats& held : shares.holders)
        power.holders.push_back({held.holder, held.seats, shares.share(held), {}});
    const VoteReadings votes = readVotes(snapshot, body);
    power.undefined = votes.undefined;
    addReading(power, votes.byDefaultRule, rule);
    if (!votes.undefined.empty())
        addReading(power, votes.byLastWeight, rule);
    return power;
}

std::vector<BodyId> bodiesWithSeats(const Dataset& dataset)
{
    std::vector<bool> hasSeat(dataset.bodies.size(), false);
    for (const Membership& row : dataset.memberships)
        if (isSeatWord(row.tier))
            hasSeat[row.body.index()] = true;
    for (const RoleHeld& row : dataset.roles)
        if (isSeatWord(row.role))
            hasSeat[row.body.index()] = true;
    std::vector<BodyId> bodies;
    for (std::size_t i = 0; i < hasSeat.size(); ++i)
        if (hasSeat[i])
            bodies.push_back(BodyId{static_cast<std::int32_t>(i)});
    std::ranges::stable_sort(bodies, {}, [&](BodyId id) { return orderOf(dataset[id].kind); });
    return bodies;
}

} // namespace steward
