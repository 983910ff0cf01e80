// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/governance_side.h"

#include "core/metrics/body_power.h"
#include "core/metrics/metric_registry.h"
#include "core/overview/governance_parts.h"
#include "core/overview/key_figures.h"
#include "core/query/keyed_rows.h"

#include <set>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

GovernanceSide membersSide(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    std::map<QString, std::vector<FactRef>> byTier;
    std::vector<FactRef> all;
    for (const Member& member : snapshot.members) {
        const FactRef fact{FactKind::Membership, member.membership.row};
        byTier[dataset.memberships[static_cast<std::size_t>(fact.row)].tier].push_back(fact);
        all.push_back(fact);
    }
    GovernanceSide side;
    for (const KeyFigure& figure : keyFigures(snapshot, nullptr, nullptr)) {
        if (figure.kind != KeyFigureKind::Members || !figure.value.isKnown())
            continue;
        side.state = FigureState::Known;
        side.values[{}] = counted(figure.value.count, all);
        for (const TierCount& tier : figure.tiers)
            side.values[{.kind = SubjectKind::Tier, .tier = tier.tier}] = counted(
                tier.count, byTier[tier.tier]);
    }
    return side;
}

GovernanceSide projectsSide(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const FigureValue figure = figureAt(KeyFigureKind::HostedProjects, snapshot, {});
    if (!figure.isKnown())
        return {};
    std::map<int, Certainty> held;
    for (const HeldRow& row : snapshot.projects)
        held.emplace(row.row, row.certainty);
    const std::vector<int> statuses = statusesAt(snapshot);
    GovernanceSide side{FigureState::Known, {}};
    std::vector<FactRef> all;
    for (std::size_t i = 0; i < dataset.projects.size(); ++i) {
        const Project& row = dataset.projects[i];
        if (!isHosted(row.kind) || row.joined.resolved.startedAt(snapshot.asOf()) == Certainty::No)
            continue;
        const ProjectId id{static_cast<std::int32_t>(i)};
        std::vector<FactRef> facts{factRef(id)};
        if (statuses[i] >= 0) // also what ended its being hosted
            facts.push_back({FactKind::ProjectStatus, statuses[i]});
        const auto found = held.find(id.value);
        if (found != held.end())
            all.insert(all.end(), facts.begin(), facts.end());
        side.values[{.kind = SubjectKind::Project, .project = id}] =
            found == held.end()
                ? between(0.0, 0.0, facts)
                : between(found->second == Certainty::Certain ? 1.0 : 0.0, 1.0, facts);
    }
    side.values[{}] = counted(figure.count, all);
    return side;
}

GovernanceValue contributorsValue(const Snapshot& snapshot, const MetricSource& commits)
{
    const auto question = parseMetric(*snapshot.dataset, u"effective-organizations-12m"_s);
    const auto point = question ? metricAt(commits, *question, snapshot.asOf()) : std::nullopt;
    if (!point)
        return {};
    GovernanceValue value{.state = FigureState::Known,
                          .value = point->value,
                          .lastMonth = monthOf(point->span.begin),
                          .isPartial = point->partial,
                          .facts = {{FactKind::Info, 0}}};
    if (point->low && point->high && *point->low != *point->high)
        value.limits = ValuePair{*point->low, *point->high};
    if (!value.value && !value.limits)
        value.state = FigureState::Undefined;
    return value;
}

GovernanceSide organizationsSide(const Snapshot& snapshot, const MetricSource& commits)
{
    GovernanceSide side;
    if (boardHasBegun(snapshot)) {
        GovernanceValue& seats = side.values[{.kind = SubjectKind::Seats}];
        GovernanceValue& votes = side.values[{.kind = SubjectKind::Votes}];
        seats.state = votes.state = FigureState::Undefined; // where nobody has any
        const BodyPower power = bodyPower(snapshot, boardOf(*snapshot.dataset), {});
        if (power.certainSeats && power.possibleSeats)
            seats = between(power.certainSeats->effectiveNumber,
                            power.possibleSeats->effectiveNumber, boardSeatFacts(snapshot));
        const bool isDefined
            = readVotes(snapshot, boardOf(*snapshot.dataset)).notYetDefined.empty();
        if (isDefined && !power.readings.empty() && power.readings.front().spread
            && power.readings.back().spread)
            votes = readAs(power.readings.front().spread->effectiveNumber,
                           power.readings.back().spread->effectiveNumber, boardVoteFacts(snapshot));
    }
    const GovernanceValue contributors = contributorsValue(snapshot, commits);
    if (contributors.state != FigureState::NotYet)
        side.values[{.kind = SubjectKind::Contributors}] = contributors;
    return side;
}

/// Each once, in the order of their first.
std::vector<FactRef> distinct(std::vector<FactRef> facts)
{
    std::set<FactRef> seen;
    std::erase_if(facts, [&seen](FactRef fact) { return !seen.insert(fact).second; });
    return facts;
}

} // namespace

GovernanceValue between(double low, double high, std::vector<FactRef> facts)
{
    GovernanceValue value{.state = FigureState::Known, .facts = distinct(std::move(facts))};
    if (low == high)
        value.value = low;
    else
        value.limits = ValuePair{std::min(low, high), std::max(low, high)};
    return value;
}

GovernanceValue counted(const Count& count, std::vector<FactRef> facts)
{
    return between(count.certain, count.possible, std::move(facts));
}

GovernanceValue readAs(double byDefaultRule, double byLastWeight, std::vector<FactRef> facts)
{
    if (byDefaultRule == byLastWeight)
        return between(byDefaultRule, byDefaultRule, std::move(facts));
    return {.state = FigureState::Known,
            .readings = ValuePair{byDefaultRule, byLastWeight},
            .facts = distinct(std::move(facts))};
}

bool GovernanceSubject::operator<(const GovernanceSubject& other) const
{
    return std::tie(kind, tier, holder, project)
           < std::tie(other.kind, other.tier, other.holder, other.project);
}

double GovernanceValue::lowest() const
{
    if (limits)
        return limits->first;
    return readings ? std::min(readings->first, readings->second) : value.value_or(0.0);
}

double GovernanceValue::highest() const
{
    if (limits)
        return limits->second;
    return readings ? std::max(readings->first, readings->second) : value.value_or(0.0);
}

GovernanceSide governanceSide(GovernanceSection section, const Snapshot& snapshot,
                              const MetricSource& commits)
{
    switch (section) {
    case GovernanceSection::Members: return membersSide(snapshot);
    case GovernanceSection::BoardSeats: return boardSeatsSide(snapshot);
    case GovernanceSection::BoardVotes: return boardVotesSide(snapshot);
    case GovernanceSection::BoardPower: return boardPowerSide(snapshot);
    case GovernanceSection::Maintainers: return maintainersSide(snapshot);
    case GovernanceSection::Projects: return projectsSide(snapshot);
    case GovernanceSection::Organizations: return organizationsSide(snapshot, commits);
    }
    return {};
}

FactRef governanceFact(GovernanceSection section, const Dataset& dataset)
{
    switch (section) {
    case GovernanceSection::Members:
    case GovernanceSection::Projects: return factRef(dataset.info.foundation);
    case GovernanceSection::BoardSeats:
    case GovernanceSection::BoardVotes:
    case GovernanceSection::BoardPower:
    case GovernanceSection::Organizations: return factRef(boardOf(dataset));
    case GovernanceSection::Maintainers: {
        const auto group = std::ranges::find(dataset.bodies, BodyKind::MaintainerGroup,
                                             &Body::kind);
        return {FactKind::Body, group == dataset.bodies.end()
                                    ? -1
                                    : static_cast<std::int32_t>(group - dataset.bodies.begin())};
    }
    }
    return {};
}

} // namespace steward
