// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/snapshot.h"

#include "core/query/attribution.h"

#include <algorithm>
#include <unordered_map>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const FactInterval& intervalOf(const Membership& row) { return row.interval.resolved; }
const FactInterval& intervalOf(const RoleHeld& row) { return row.interval.resolved; }
const FactInterval& intervalOf(const OrganizationRelation& row) { return row.interval.resolved; }

template <class Row>
std::vector<HeldRow> heldRows(const std::vector<Row>& rows, const Filter& filter)
{
    std::vector<HeldRow> held;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Certainty certainty = intervalOf(rows[i]).at(filter.asOf);
        if (certainty != Certainty::No && filter.passes(rows[i].provenance.confidence))
            held.push_back({static_cast<int>(i), certainty});
    }
    return held;
}

/// A body without a date of formation is as old as the first thing known of it, which is not for
/// this function to guess: it holds possibly until somebody holds a seat in it.
std::vector<HeldRow> heldBodies(const Dataset& dataset, const Snapshot& snapshot)
{
    std::vector<bool> inUse(dataset.bodies.size(), false);
    for (const HeldRow& row : snapshot.memberships)
        if (row.certainty == Certainty::Certain)
            inUse[dataset.memberships[static_cast<std::size_t>(row.row)].body.index()] = true;
    for (const HeldRow& row : snapshot.roles)
        if (row.certainty == Certainty::Certain)
            inUse[dataset.roles[static_cast<std::size_t>(row.row)].body.index()] = true;

    std::vector<HeldRow> held;
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const FactInterval& interval = dataset.bodies[i].interval.resolved;
        const Certainty certainty = inUse[i] ? Certainty::Certain : interval.at(snapshot.asOf());
        if (certainty != Certainty::No)
            held.push_back({static_cast<int>(i), certainty});
    }
    return held;
}

/// By project what statusOf says, in one pass.
std::vector<int> latestStatuses(const Dataset& dataset, Day day)
{
    std::vector<int> latest(dataset.projects.size(), -1);
    for (std::size_t i = 0; i < dataset.projectStatus.size(); ++i) {
        const ProjectStatus& row = dataset.projectStatus[i];
        int& known = latest[row.project.index()];
        const Day since = row.since.resolved.start.latest;
        const bool isLater = known < 0
                             || since >= dataset.projectStatus[static_cast<std::size_t>(known)]
                                             .since.resolved.start.latest;
        if (since <= day && isLater)
            known = static_cast<int>(i);
    }
    return latest;
}

std::vector<HeldRow> heldProjects(const Dataset& dataset, Day day)
{
    const std::vector<int> statuses = latestStatuses(dataset, day);
    std::vector<HeldRow> held;
    for (std::size_t i = 0; i < dataset.projects.size(); ++i) {
        const Certainty joined = dataset.projects[i].joined.resolved.at(day);
        if (joined == Certainty::No)
            continue;
        const int status = statuses[i];
        if (status < 0
            || !endsProject(dataset.projectStatus[static_cast<std::size_t>(status)].status))
            held.push_back({static_cast<int>(i), joined});
    }
    return held;
}

int periodAt(const Dataset& dataset, PeriodKind kind, Day day)
{
    for (std::size_t i = 0; i < dataset.periods.size(); ++i) {
        const Period& period = dataset.periods[i];
        if (period.kind == kind && period.interval.resolved.at(day) != Certainty::No)
            return static_cast<int>(i);
    }
    return -1;
}

bool isFoundation(const Dataset& dataset, BodyId body)
{
    return dataset[body].kind == BodyKind::Foundation;
}

template <class OwnerOf>
std::vector<Member> seatsIn(const Snapshot& snapshot, BodyId body, OwnerOf ownerOf)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<Member> members;
    std::unordered_map<OrganizationId, std::size_t> seen;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
        if (row.body != body)
            continue;
        if (isFoundation(dataset, body) && !indexOfWord(memberTierWords(), row.tier))
            continue;
        const OrganizationId owner = ownerOf(row.organization);
        const auto [place, isNew] = seen.try_emplace(owner, members.size());
        if (isNew)
            members.push_back({owner, held});
        else if (held.certainty > members[place->second].membership.certainty)
            members[place->second].membership = held;
    }
    return members;
}

/// Voting seats, by the organization the record names.
std::vector<Member> recordedSeats(const Snapshot& snapshot, BodyId body)
{
    std::vector<Member> seats = seatsIn(snapshot, body, [](OrganizationId id) { return id; });
    std::erase_if(seats, [&](const Member& seat) {
        const auto row = static_cast<std::size_t>(seat.membership.row);
        return snapshot.dataset->memberships[row].tier != "board-seat"_L1;
    });
    return seats;
}

VotingWeight recordedVotes(const Snapshot& snapshot, BodyId body, const Member& seat)
{
    const std::vector<Vote>& votes = snapshot.dataset->votes;
    VotingWeight weight{seat.organization, 1, -1, seat.membership.certainty};
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const Vote& vote = votes[i];
        if (vote.body != body || vote.organization != seat.organization)
            continue;
        if (weight.voteRow < 0)
            weight.votes.reset(); // it has rows, so no row at this day means: undefined
        if (vote.interval.resolved.at(snapshot.asOf()) != Certainty::No) {
            weight.votes = vote.votes;
            weight.voteRow = static_cast<int>(i);
        }
    }
    return weight;
}

void addVotes(VotingWeight& sum, const VotingWeight& other)
{
    if (sum.votes && other.votes)
        *sum.votes += *other.votes;
    else
        sum.votes.reset();
    if (sum.voteRow < 0)
        sum.voteRow = other.voteRow;
    sum.certainty = std::min(sum.certainty, other.certainty);
}

} // namespace

SnapshotPtr takeSnapshot(DatasetPtr dataset, const Filter& filter)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->dataset = std::move(dataset);
    snapshot->filter = filter;
    const Dataset& data = *snapshot->dataset;
    if (filter.attribution != AttributionPolicy::AsRecorded)
        snapshot->attributed = attributedOrganizations(data, filter.attribution, filter.asOf);
    snapshot->memberships = heldRows(data.memberships, filter);
    snapshot->roles = heldRows(data.roles, filter);
    snapshot->relations = heldRows(data.organizationRelations, filter);
    snapshot->bodies = heldBodies(data, *snapshot);
    snapshot->projects = heldProjects(data, filter.asOf);
    snapshot->era = periodAt(data, PeriodKind::Era, filter.asOf);
    snapshot->phase = periodAt(data, PeriodKind::Phase, filter.asOf);
    if (data.info.foundation.isValid())
        snapshot->members = membersOf(*snapshot, data.info.foundation);
    return snapshot;
}

std::vector<Member> membersOf(const Snapshot& snapshot, BodyId body)
{
    return seatsIn(snapshot, body, [&](OrganizationId id) { return snapshot.attributedTo(id); });
}

Count countOf(const std::vector<Member>& members)
{
    Count count;
    for (const Member& member : members)
        count.certain += member.membership.certainty == Certainty::Certain ? 1 : 0;
    count.possible = static_cast<int>(members.size());
    return count;
}

Count countOf(const std::vector<HeldRow>& rows)
{
    const auto certain = std::ranges::count(rows, Certainty::Certain, &HeldRow::certainty);
    return {static_cast<int>(certain), static_cast<int>(rows.size())};
}

std::vector<VotingWeight> votesIn(const Snapshot& snapshot, BodyId body)
{
    std::vector<VotingWeight> weights;
    std::unordered_map<OrganizationId, std::size_t> seen;
    for (const Member& seat : recordedSeats(snapshot, body)) {
        VotingWeight weight = recordedVotes(snapshot, body, seat);
        weight.organization = snapshot.attributedTo(seat.organization);
        const auto [place, isNew] = seen.try_emplace(weight.organization, weights.size());
        if (isNew)
            weights.push_back(weight);
        else
            addVotes(weights[place->second], weight);
    }
    return weights;
}

int tierRank(QStringView tier)
{
    if (tier == "founding-premier"_L1 || tier == "premier"_L1 || tier == "platinum"_L1)
        return 0;
    if (tier == "gold"_L1)
        return 1;
    if (tier == "general"_L1 || tier == "silver"_L1)
        return 2;
    return tier == "associate"_L1 ? 3 : 4;
}

int statusOf(const Dataset& dataset, ProjectId project, Day day)
{
    int latest = -1;
    Day latestDay = Day::min();
    for (std::size_t i = 0; i < dataset.projectStatus.size(); ++i) {
        const ProjectStatus& row = dataset.projectStatus[i];
        const Day since = row.since.resolved.start.latest;
        if (row.project == project && since <= day && since >= latestDay) {
            latest = static_cast<int>(i);
            latestDay = since;
        }
    }
    return latest;
}

bool endsProject(QStringView status)
{
    return status == "archived"_L1 || status == "delisted"_L1
           || status == "hosting-application-rejected"_L1;
}

} // namespace steward
