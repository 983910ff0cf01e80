// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/seat_shares.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace steward {

namespace {

void add(Count& sum, Count other)
{
    sum.certain += other.certain;
    sum.possible += other.possible;
}

std::optional<Herfindahl> spread(const std::vector<HeldSeats>& holders, int Count::*reading)
{
    std::vector<std::int64_t> weights;
    for (const HeldSeats& held : holders)
        weights.push_back(held.seats.*reading);
    return herfindahl(weights);
}

/// Of an organization whose rows say nothing of the day: the votes of the row that ended last; none
/// before the first.
std::optional<int> lastWeight(const Dataset& dataset, BodyId body, OrganizationId organization,
                              Day day)
{
    const Vote* last = nullptr;
    for (const Vote& vote : dataset.votes) {
        const FactInterval& interval = vote.interval.resolved;
        if (vote.body != body || vote.organization != organization
            || interval.startedAt(day) == Certainty::No || interval.lastsAt(day) != Certainty::No)
            continue;
        if (last == nullptr || interval.end.latest >= last->interval.resolved.end.latest)
            last = &vote;
    }
    return last == nullptr ? std::nullopt : std::optional(last->votes);
}

/// Votes by organization, in the order in which these first appear.
class VoteSums
{
public:
    void add(const HeldVotes& more)
    {
        const auto [place, isNew] = m_places.try_emplace(more.organization, m_sums.size());
        if (isNew) {
            m_sums.push_back(more);
            return;
        }
        HeldVotes& known = m_sums[place->second];
        known.votes += more.votes;
        known.certainty = std::min(known.certainty, more.certainty);
    }
    const std::vector<HeldVotes>& sums() const { return m_sums; }

private:
    std::map<OrganizationId, std::size_t> m_places;
    std::vector<HeldVotes> m_sums;
};

} // namespace

std::optional<Herfindahl> herfindahl(std::span<const std::int64_t> weights)
{
    double sum = 0.0;
    double squares = 0.0;
    for (const std::int64_t weight : weights) {
        if (weight < 0)
            return std::nullopt;
        const auto value = static_cast<double>(weight);
        sum += value;
        squares += value * value;
    }
    if (sum <= 0.0)
        return std::nullopt;
    return Herfindahl{squares / (sum * sum), sum * sum / squares};
}

std::optional<Herfindahl> herfindahl(const std::vector<HeldVotes>& votes)
{
    std::vector<std::int64_t> weights;
    for (const HeldVotes& held : votes)
        weights.push_back(held.votes);
    return herfindahl(weights);
}

std::optional<ShareBounds> SeatShares::share(const HeldSeats& held) const
{
    if (seats.certain <= 0)
        return std::nullopt;
    const int othersCertain = seats.certain - held.seats.certain;
    const int othersPossible = seats.possible - held.seats.possible;
    const auto part = [](int own, int others) {
        return own == 0 ? 0.0 : static_cast<double>(own) / (own + others);
    };
    return ShareBounds{part(held.seats.certain, othersPossible),
                       part(held.seats.possible, othersCertain)};
}

std::optional<Herfindahl> SeatShares::ofCertain() const { return spread(holders, &Count::certain); }
std::optional<Herfindahl> SeatShares::ofPossible() const
{
    return spread(holders, &Count::possible);
}

SeatShares seatShares(const Snapshot& snapshot, BodyId body)
{
    std::map<SeatHolder, SeatTally> recorded;
    for (const Seat& seat : seatsOf(*snapshot.dataset, body, snapshot.filter)) {
        const Certainty certainty = seat.interval.at(snapshot.asOf());
        if (certainty != Certainty::No)
            recorded[holderOf(seat)].change(seat, Certainty::No, certainty);
    }
    std::map<SeatHolder, Count> attributed;
    for (const auto& [holder, tally] : recorded) {
        const SeatHolder owner{snapshot.attributedTo(holder.organization), holder.person};
        add(attributed[owner], tally.seats());
    }
    SeatShares shares;
    for (const auto& [holder, seats] : attributed) {
        shares.holders.push_back({holder, seats});
        add(shares.seats, seats);
    }
    std::ranges::stable_sort(shares.holders, [](const HeldSeats& a, const HeldSeats& b) {
        return std::tie(a.seats.certain, a.seats.possible)
               > std::tie(b.seats.certain, b.seats.possible);
    });
    return shares;
}

VoteReadings readVotes(const Snapshot& snapshot, BodyId body)
{
    // Read as recorded, then attributed: a parent's sum would hide which part of it is undefined.
    Snapshot recorded = snapshot;
    recorded.attributed.clear();
    VoteReadings readings;
    VoteSums byDefaultRule;
    VoteSums byLastWeight;
    for (const VotingWeight& weight : votesIn(recorded, body)) {
        const OrganizationId owner = snapshot.attributedTo(weight.organization);
        byDefaultRule.add({owner, weight.votes.value_or(1), weight.certainty});
        if (weight.votes) {
            byLastWeight.add({owner, *weight.votes, weight.certainty});
            continue;
        }
        const auto last = lastWeight(*snapshot.dataset, body, weight.organization, snapshot.asOf());
        readings.undefined.push_back(weight.organization);
        if (!last)
            readings.notYetDefined.push_back(weight.organization);
        byLastWeight.add({owner, last.value_or(1), weight.certainty});
    }
    readings.byDefaultRule = byDefaultRule.sums();
    readings.byLastWeight = byLastWeight.sums();
    return readings;
}

} // namespace steward
