// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/figure_values.h"

#include <algorithm>
#include <map>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Whether some row passing `test` may have begun by `day`.
template <class Row, class Test>
bool hasBegun(const std::vector<Row>& rows, Day day, Test test)
{
    return std::ranges::any_of(rows, [&](const Row& row) {
        return test(row) && row.interval.resolved.startedAt(day) != Certainty::No;
    });
}

/// First row of coverage about `subject` that may hold on the day.
int coverageAt(const Dataset& dataset, QLatin1StringView subject, Day day)
{
    for (std::size_t i = 0; i < dataset.coverage.size(); ++i) {
        const Coverage& row = dataset.coverage[i];
        if (row.subject == subject && row.interval.resolved.at(day) != Certainty::No)
            return static_cast<int>(i);
    }
    return -1;
}

FigureValue known(Count count)
{
    FigureValue value;
    value.state = FigureState::Known;
    value.count = count;
    return value;
}

FigureValue membersAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId foundation = dataset.info.foundation;
    if (!hasBegun(dataset.memberships, snapshot.asOf(),
                  [foundation](const Membership& row) { return row.body == foundation; }))
        return {};
    FigureValue value = known(countOf(snapshot.members));
    value.coverageRow = coverageAt(dataset, "memberships"_L1, snapshot.asOf());
    return value;
}

std::vector<Member> seatsAt(const Snapshot& snapshot)
{
    const BodyId board = boardOf(*snapshot.dataset);
    return board.isValid() ? membersOf(snapshot, board) : std::vector<Member>();
}

FigureValue boardSeatsAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId board = boardOf(dataset);
    if (!hasBegun(dataset.memberships, snapshot.asOf(),
                  [board](const Membership& row) { return row.body == board; }))
        return {};
    FigureValue value = known(countOf(seatsAt(snapshot)));
    value.coverageRow = coverageAt(dataset, "memberships"_L1, snapshot.asOf());
    return value;
}

FigureValue largestVoteAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const std::vector<VotingWeight> weights = votesIn(snapshot, boardOf(dataset));
    FigureValue value;
    value.coverageRow = coverageAt(dataset, "votes"_L1, snapshot.asOf());
    if (weights.empty())
        return value;
    value.state = FigureState::Known;
    for (const VotingWeight& weight : weights) {
        if (!weight.votes) {
            value.state = FigureState::Undefined;
            return value;
        }
        value.total.possible += *weight.votes;
        value.total.certain += weight.certainty == Certainty::Certain ? *weight.votes : 0;
        if (*weight.votes > value.count.certain) {
            value.count = {*weight.votes, *weight.votes};
            value.holder = weight.organization;
        } else if (*weight.votes == value.count.certain) {
            value.holder = {};
        }
    }
    return value;
}

/// People, each once: the lead is a core maintainer too.
FigureValue maintainersAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    if (!hasBegun(dataset.roles, snapshot.asOf(),
                  [](const RoleHeld& row) { return isMaintainer(row.role); }))
        return {};
    std::map<PersonId, Certainty> people;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& role = dataset.roles[static_cast<std::size_t>(held.row)];
        if (isMaintainer(role.role))
            people[role.person] = std::max(people[role.person], held.certainty);
    }
    Count count{0, static_cast<int>(people.size())};
    for (const auto& [person, certainty] : people)
        count.certain += certainty == Certainty::Certain ? 1 : 0;
    return known(count);
}

FigureValue hostedAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const auto hasJoined = [&snapshot](const Project& project) {
        return isHosted(project.kind)
               && project.joined.resolved.startedAt(snapshot.asOf()) != Certainty::No;
    };
    if (std::ranges::none_of(dataset.projects, hasJoined))
        return {};
    std::vector<HeldRow> hosted;
    std::ranges::copy_if(
        snapshot.projects, std::back_inserter(hosted), [&dataset](const HeldRow& held) {
            return isHosted(dataset.projects[static_cast<std::size_t>(held.row)].kind);
        });
    return known(countOf(hosted));
}

FigureValue contributorsAt(KeyFigureKind kind, const Snapshot& snapshot,
                           const std::vector<ContributorPoint>& trend)
{
    const ContributorPoint* point = pointAt(trend, snapshot.asOf());
    if (!point)
        return {};
    const bool isFactor = kind == KeyFigureKind::AbsenceFactor;
    if (isFactor && !point->absenceFactor)
        return {};
    const int number = isFactor ? *point->absenceFactor : point->contributors;
    FigureValue value = known({number, number});
    value.lastMonth = point->month;
    value.uncovered = point->uncovered;
    return value;
}

} // namespace

bool isMaintainer(QStringView role)
{
    return role == "core-maintainer"_L1 || role == "lead-core-maintainer"_L1;
}

bool isHosted(ProjectKind kind)
{
    return kind == ProjectKind::Core || kind == ProjectKind::FoundationHosted;
}

FigureValue figureAt(KeyFigureKind kind, const Snapshot& snapshot,
                     const std::vector<ContributorPoint>& contributors)
{
    switch (kind) {
    case KeyFigureKind::Members: return membersAt(snapshot);
    case KeyFigureKind::BoardSeats: return boardSeatsAt(snapshot);
    case KeyFigureKind::LargestVote: return largestVoteAt(snapshot);
    case KeyFigureKind::CoreMaintainers: return maintainersAt(snapshot);
    case KeyFigureKind::HostedProjects: return hostedAt(snapshot);
    case KeyFigureKind::ActiveContributors:
    case KeyFigureKind::AbsenceFactor: return contributorsAt(kind, snapshot, contributors);
    }
    return {};
}

} // namespace steward
