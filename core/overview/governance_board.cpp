// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/body_power.h"
#include "core/overview/governance_parts.h"

#include <map>

namespace steward {

namespace {

std::vector<Seat> boardSeatsAll(const Snapshot& snapshot)
{
    const BodyId board = boardOf(*snapshot.dataset);
    return board.isValid() ? seatsOf(*snapshot.dataset, board, snapshot.filter)
                           : std::vector<Seat>();
}

/// What an organization's votes rest on: its row of votes or, where the source leaves them
/// undefined, those by which it had votes before; and its seat.
std::map<OrganizationId, std::vector<FactRef>> voteFacts(const Snapshot& snapshot, BodyId board)
{
    const Dataset& dataset = *snapshot.dataset;
    Snapshot recorded = snapshot;
    recorded.attributed.clear();
    std::map<OrganizationId, std::vector<FactRef>> facts;
    for (const VotingWeight& weight : votesIn(recorded, board)) {
        std::vector<FactRef>& own = facts[snapshot.attributedTo(weight.organization)];
        if (weight.voteRow >= 0)
            own.push_back({FactKind::Vote, weight.voteRow});
        for (std::size_t i = 0; !weight.votes && i < dataset.votes.size(); ++i) {
            const Vote& vote = dataset.votes[i];
            if (vote.body == board && vote.organization == weight.organization
                && vote.interval.resolved.startedAt(snapshot.asOf()) != Certainty::No)
                own.push_back({FactKind::Vote, static_cast<std::int32_t>(i)});
        }
    }
    for (const Seat& seat : boardSeatsAll(snapshot)) {
        const auto voter = facts.find(snapshot.attributedTo(seat.organization));
        if (seat.kind == SeatKind::OfOrganization && voter != facts.end() && holds(seat, snapshot))
            voter->second.push_back(seat.row);
    }
    return facts;
}

/// Whose seat is only possible may have no vote.
GovernanceValue valueOf(const HeldVotes& byDefaultRule, const HeldVotes& byLastWeight,
                        const std::vector<FactRef>& facts)
{
    const auto first = static_cast<double>(byDefaultRule.votes);
    const auto second = static_cast<double>(byLastWeight.votes);
    if (byDefaultRule.certainty == Certainty::Certain || first != second)
        return readAs(first, second, facts);
    return between(0.0, first, facts);
}

double votesWith(const std::vector<HeldVotes>& votes, Certainty least)
{
    double sum = 0.0;
    for (const HeldVotes& held : votes)
        sum += held.certainty >= least ? static_cast<double>(held.votes) : 0.0;
    return sum;
}

} // namespace

bool boardHasBegun(const Snapshot& snapshot)
{
    return std::ranges::any_of(boardSeatsAll(snapshot), [&](const Seat& seat) {
        return seat.interval.startedAt(snapshot.asOf()) != Certainty::No;
    });
}

GovernanceSide boardSeatsSide(const Snapshot& snapshot)
{
    if (!boardHasBegun(snapshot))
        return {};
    const std::vector<Seat> seats = boardSeatsAll(snapshot);
    std::map<SeatHolder, std::vector<FactRef>> facts;
    for (const Seat& seat : seats)
        if (holds(seat, snapshot))
            facts[{snapshot.attributedTo(holderOf(seat).organization), holderOf(seat).person}]
                .push_back(seat.row);
    const SeatShares shares = seatShares(snapshot, boardOf(*snapshot.dataset));
    GovernanceSide side{FigureState::Known, {}};
    for (const HeldSeats& held : shares.holders)
        side.values[holderSubject(held.holder)] = counted(held.seats, facts[held.holder]);
    side.values[{}] = counted(shares.seats, boardSeatFacts(snapshot));
    return side;
}

std::vector<FactRef> boardSeatFacts(const Snapshot& snapshot)
{
    std::vector<FactRef> facts;
    for (const Seat& seat : boardSeatsAll(snapshot))
        if (holds(seat, snapshot))
            facts.push_back(seat.row);
    return facts;
}

GovernanceSide boardVotesSide(const Snapshot& snapshot)
{
    const BodyId board = boardOf(*snapshot.dataset);
    if (!board.isValid())
        return {};
    const VoteReadings votes = readVotes(snapshot, board);
    if (votes.byDefaultRule.empty() && !boardHasBegun(snapshot))
        return {};
    if (!votes.notYetDefined.empty()) // what a charter says of later days is no vote of today
        return {FigureState::Undefined, {}};
    auto facts = voteFacts(snapshot, board);
    GovernanceSide side{FigureState::Known, {}};
    for (std::size_t i = 0; i < votes.byDefaultRule.size(); ++i) {
        const HeldVotes& held = votes.byDefaultRule[i];
        side.values[holderSubject({held.organization, {}})] = valueOf(held, votes.byLastWeight[i],
                                                                      facts[held.organization]);
    }
    const double all = votesWith(votes.byDefaultRule, Certainty::Possible);
    const double byLast = votesWith(votes.byLastWeight, Certainty::Possible);
    side.values[{}] = all == byLast ? between(votesWith(votes.byDefaultRule, Certainty::Certain),
                                              all, boardVoteFacts(snapshot))
                                    : readAs(all, byLast, boardVoteFacts(snapshot));
    return side;
}

std::vector<FactRef> boardVoteFacts(const Snapshot& snapshot)
{
    std::vector<FactRef> all;
    const BodyId board = boardOf(*snapshot.dataset);
    for (const auto& [organization, facts] : voteFacts(snapshot, board))
        all.insert(all.end(), facts.begin(), facts.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// One's power rests on everybody's votes; the rows are those of one's own. Whoever only possibly
/// votes is counted as a voter.
GovernanceSide boardPowerSide(const Snapshot& snapshot)
{
    const BodyId board = boardOf(*snapshot.dataset);
    if (!board.isValid())
        return {};
    if (!readVotes(snapshot, board).notYetDefined.empty())
        return {FigureState::Undefined, {}};
    const BodyPower power = bodyPower(snapshot, board, {});
    if (power.readings.empty()) // nobody votes, or more do than can be counted
        return {boardHasBegun(snapshot) ? FigureState::Undefined : FigureState::NotYet, {}};
    auto facts = voteFacts(snapshot, board);
    GovernanceSide side{FigureState::Known, {}};
    for (const BodyStanding& standing : power.holders) {
        if (standing.votes.empty())
            continue;
        const std::vector<FactRef>& own = facts[standing.holder.organization];
        const std::optional<double> first = standing.votes.front().power.banzhaf;
        const std::optional<double> second = standing.votes.back().power.banzhaf;
        side.values[holderSubject(standing.holder)] =
            first && second ? readAs(*first, *second, own)
                            : GovernanceValue{.state = FigureState::Undefined, .facts = own};
    }
    side.values[{}] = readAs(static_cast<double>(power.readings.front().quota),
                             static_cast<double>(power.readings.back().quota),
                             boardVoteFacts(snapshot));
    return side;
}

} // namespace steward
