// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/key_figures.h"

#include "core/overview/figure_values.h"

#include <algorithm>

namespace steward {

namespace {

std::optional<double> trendValue(KeyFigureKind kind, const FigureValue& value)
{
    if (!value.isKnown())
        return std::nullopt;
    if (kind != KeyFigureKind::LargestVote)
        return value.count.certain;
    return static_cast<double>(value.count.certain) / value.total.possible;
}

std::vector<TierCount> tierCounts(const Snapshot& snapshot)
{
    std::vector<TierCount> counts;
    for (const QLatin1StringView tier : memberTierWords()) {
        std::vector<Member> ofTier;
        for (const Member& member : snapshot.members) {
            const auto row = static_cast<std::size_t>(member.membership.row);
            if (snapshot.dataset->memberships[row].tier == tier)
                ofTier.push_back(member);
        }
        if (!ofTier.empty())
            counts.push_back({tier, countOf(ofTier)});
    }
    return counts;
}

/// The row of votes of the largest holder; the board where several have as many.
FactRef voteFact(const Snapshot& snapshot, const FigureValue& value)
{
    const BodyId board = boardOf(*snapshot.dataset);
    for (const VotingWeight& weight : votesIn(snapshot, board))
        if (weight.voteRow >= 0 && value.holder.isValid() && weight.organization == value.holder)
            return {FactKind::Vote, weight.voteRow};
    return factRef(board);
}

FactRef factOf(const Snapshot& snapshot, KeyFigureKind kind, const FigureValue& value)
{
    const Dataset& dataset = *snapshot.dataset;
    switch (kind) {
    case KeyFigureKind::Members: return factRef(dataset.info.foundation);
    case KeyFigureKind::BoardSeats: return factRef(boardOf(dataset));
    case KeyFigureKind::LargestVote: return voteFact(snapshot, value);
    case KeyFigureKind::CoreMaintainers: {
        const auto row = std::ranges::find_if(
            dataset.roles, [](const RoleHeld& role) { return isMaintainer(role.role); });
        return row == dataset.roles.end() ? FactRef() : factRef(row->body);
    }
    case KeyFigureKind::HostedProjects: {
        const auto row = std::ranges::find(dataset.projects, ProjectKind::Core, &Project::kind);
        return {FactKind::Project, row == dataset.projects.end()
                                       ? -1
                                       : static_cast<std::int32_t>(row - dataset.projects.begin())};
    }
    case KeyFigureKind::ActiveContributors:
    case KeyFigureKind::AbsenceFactor: return {FactKind::Info, 0};
    }
    return {};
}

/// Whether the dataset has anything the figure counts, at whatever time.
bool isTold(const Dataset& dataset, KeyFigureKind kind, const OverviewTrends* trends)
{
    switch (kind) {
    case KeyFigureKind::Members: return dataset.info.foundation.isValid();
    case KeyFigureKind::BoardSeats:
    case KeyFigureKind::LargestVote: return boardOf(dataset).isValid();
    case KeyFigureKind::CoreMaintainers:
        return std::ranges::any_of(dataset.roles,
                                   [](const RoleHeld& role) { return isMaintainer(role.role); });
    case KeyFigureKind::HostedProjects:
        return std::ranges::any_of(dataset.projects,
                                   [](const Project& row) { return isHosted(row.kind); });
    case KeyFigureKind::ActiveContributors:
    case KeyFigureKind::AbsenceFactor: return trends && !trends->contributors.empty();
    }
    return false;
}

/// First of every month from the first era on, and the evidence day.
std::vector<Day> trendDays(const Dataset& dataset)
{
    const std::vector<int> eras = erasOf(dataset);
    const Day first = eras.empty() ? historySpan(dataset).begin
                                   : dataset.periods[static_cast<std::size_t>(eras.front())]
                                         .interval.resolved.start.earliest;
    std::vector<Day> days;
    for (Month month = monthOf(first); month.firstDay() < dataset.info.asOf; month = month + 1)
        days.push_back(std::max(first, month.firstDay()));
    days.push_back(dataset.info.asOf);
    return days;
}

bool isOfCommits(KeyFigureKind kind)
{
    return kind == KeyFigureKind::ActiveContributors || kind == KeyFigureKind::AbsenceFactor;
}

/// What a growing set of repositories adds to a count is no growth of what is counted.
bool isSameSet(const Snapshot& snapshot, const Snapshot& compare, const KeyFigure& figure,
               const OverviewTrends* trends)
{
    const Dataset& dataset = *snapshot.dataset;
    const RepositoryScope both = comparedScope(dataset,
                                               std::min(snapshot.asOf(), compare.asOf()));
    const auto count = static_cast<int>(resolveScope(dataset, both).repositories.size());
    return trends && count == trends->repositories && figure.value.uncovered == 0
           && figure.before->uncovered == 0;
}

} // namespace

OverviewTrendsPtr overviewTrends(const DatasetPtr& dataset, const Filter& filter)
{
    auto trends = std::make_shared<OverviewTrends>();
    const MetricSource source = takeMetricSource(dataset, defaultScope(*dataset), filter);
    trends->repositories = static_cast<int>(source.scope.repositories.size());
    trends->contributors = contributorTrend(source);
    trends->figures.resize(keyFigureCount);
    for (const Day day : trendDays(*dataset)) {
        Filter onDay = filter;
        onDay.asOf = day;
        const SnapshotPtr snapshot = takeSnapshot(dataset, onDay);
        for (std::size_t i = 0; i < keyFigureCount; ++i) {
            const auto kind = static_cast<KeyFigureKind>(i);
            const FigureValue value = figureAt(kind, *snapshot, trends->contributors);
            trends->figures[i].push_back({day, trendValue(kind, value)});
        }
    }
    return trends;
}

std::vector<KeyFigure> keyFigures(const Snapshot& snapshot, const Snapshot* compare,
                                  const OverviewTrends* trends)
{
    static const std::vector<ContributorPoint> none;
    const auto& contributors = trends ? trends->contributors : none;
    std::vector<KeyFigure> figures;
    for (int i = 0; i < keyFigureCount; ++i) {
        const auto kind = static_cast<KeyFigureKind>(i);
        if (!isTold(*snapshot.dataset, kind, trends))
            continue;
        KeyFigure figure{.kind = kind, .value = figureAt(kind, snapshot, contributors)};
        if (compare)
            figure.before = figureAt(kind, *compare, contributors);
        if (compare && isOfCommits(kind))
            figure.isComparable = isSameSet(snapshot, *compare, figure, trends);
        if (kind == KeyFigureKind::Members)
            figure.tiers = tierCounts(snapshot);
        figure.fact = factOf(snapshot, kind, figure.value);
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace steward
