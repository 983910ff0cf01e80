// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_facts.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

void add(Count& count, Certainty certainty)
{
    ++count.possible;
    if (certainty == Certainty::Certain)
        ++count.certain;
}

bool holds(const std::vector<Member>& members, OrganizationId organization)
{
    return std::ranges::any_of(
        members, [=](const Member& member) { return member.organization == organization; });
}

/// People of the roles that `accepts` lets pass, each with their most certain role.
template <class Accepts>
Count peopleIn(const Snapshot& snapshot, Accepts accepts)
{
    std::map<PersonId, Certainty> people;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& role = snapshot.dataset->roles[static_cast<std::size_t>(held.row)];
        if (!role.body.isValid() || !accepts(role.body))
            continue;
        Certainty& known = people.try_emplace(role.person, held.certainty).first->second;
        known = std::max(known, held.certainty);
    }
    Count count;
    for (const auto& [person, certainty] : people)
        add(count, certainty);
    return count;
}

template <class Accepts>
std::vector<HeldRow> projectsOf(const Snapshot& snapshot, Accepts accepts)
{
    std::vector<HeldRow> rows;
    std::ranges::copy_if(snapshot.projects, std::back_inserter(rows), [&](const HeldRow& held) {
        return accepts(snapshot.dataset->projects[static_cast<std::size_t>(held.row)].kind);
    });
    return rows;
}

} // namespace

std::vector<TierTotal> countTiers(const Dataset& dataset, const std::vector<Member>& members)
{
    std::vector<TierTotal> tiers;
    for (const Member& member : members) {
        const auto row = static_cast<std::size_t>(member.membership.row);
        const QString& tier = dataset.memberships[row].tier;
        auto found = std::ranges::find(tiers, tier, &TierTotal::tier);
        if (found == tiers.end())
            found = tiers.insert(found, {tier, {}});
        add(found->count, member.membership.certainty);
    }
    std::ranges::sort(tiers, [](const TierTotal& a, const TierTotal& b) {
        const int first = tierRank(a.tier);
        const int second = tierRank(b.tier);
        return first != second ? first < second : a.tier < b.tier;
    });
    return tiers;
}

MemberChange memberChange(const std::vector<Member>& before, const std::vector<Member>& now)
{
    MemberChange change;
    for (const Member& member : now) {
        if (!holds(before, member.organization))
            change.joined.push_back(member.organization);
    }
    for (const Member& member : before) {
        if (!holds(now, member.organization))
            change.left.push_back(member.organization);
    }
    return change;
}

std::vector<Member> boardSeats(const Snapshot& snapshot)
{
    const BodyId board = boardOf(*snapshot.dataset);
    return board.isValid() ? membersOf(snapshot, board) : std::vector<Member>{};
}

std::vector<Member> votingSeats(const Snapshot& snapshot)
{
    std::vector<Member> seats = boardSeats(snapshot);
    std::erase_if(seats, [&](const Member& member) {
        const auto row = static_cast<std::size_t>(member.membership.row);
        return snapshot.dataset->memberships[row].tier != QStringLiteral("board-seat");
    });
    return seats;
}

Count countMaintainers(const Snapshot& snapshot)
{
    return peopleIn(snapshot, [&](BodyId body) {
        return (*snapshot.dataset)[body].kind == BodyKind::MaintainerGroup;
    });
}

Count countPeople(const Snapshot& snapshot, BodyId body)
{
    return peopleIn(snapshot, [body](BodyId other) { return other == body; });
}

std::vector<HeldRow> hostedProjects(const Snapshot& snapshot)
{
    return projectsOf(snapshot, isHosted);
}

std::vector<HeldRow> ecosystemProjects(const Snapshot& snapshot)
{
    return projectsOf(snapshot, [](ProjectKind kind) { return kind == ProjectKind::Ecosystem; });
}

std::vector<VoteGap> voteGaps(const Dataset& dataset, BodyId body)
{
    std::map<OrganizationId, std::vector<const Vote*>> byOrganization;
    for (const Vote& vote : dataset.votes) {
        if (vote.body == body)
            byOrganization[vote.organization].push_back(&vote);
    }
    std::vector<VoteGap> gaps;
    for (auto& [organization, votes] : byOrganization) {
        std::ranges::sort(votes, {}, [](const Vote* vote) { return vote->interval.resolved.start; });
        for (std::size_t i = 1; i < votes.size(); ++i) {
            const DaySpan span{votes[i - 1]->interval.resolved.end.latest,
                               votes[i]->interval.resolved.start.earliest};
            if (!span.isEmpty())
                gaps.push_back({organization, span});
        }
    }
    return gaps;
}

} // namespace steward
