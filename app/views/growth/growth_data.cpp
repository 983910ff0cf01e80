// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_data.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int shortestWindowDays = 60;

DaySpan spanOf(Month month) { return {month.firstDay(), month.lastDay() + 1}; }

template <class Value>
ChartSeries monthlySeries(const std::vector<ActivityRow>& rows, const QString& key, Role role,
                          Value value)
{
    ChartSeries series{.key = key, .role = role, .points = {}};
    for (const ActivityRow& row : rows) {
        ChartPoint point;
        point.span = spanOf(row.month);
        point.value = static_cast<double>(value(row));
        point.partial = row.isPartial();
        series.points.push_back(std::move(point));
    }
    return series;
}

ChartSeries activeSeries(const GrowthData& data)
{
    return monthlySeries(data.activity, QStringLiteral("active-contributors"), Role::SeriesFirst,
                         [](const ActivityRow& row) { return row.activeContributors; });
}

ChartSeries newSeries(const GrowthData& data)
{
    return monthlySeries(data.activity, QStringLiteral("new-contributors"), Role::SeriesSecond,
                         [](const ActivityRow& row) { return row.newContributors; });
}

ChartSeries commitSeries(const GrowthData& data)
{
    return monthlySeries(data.activity, QStringLiteral("commits"), Role::SeriesFirst,
                         [](const ActivityRow& row) { return row.commits; });
}

QString keyOf(const Dataset& dataset, const ShareGroup& group)
{
    switch (group.kind) {
    case ShareKind::Organization: return QStringLiteral("share:") + dataset[group.organization].id;
    case ShareKind::OtherOrganizations: return QStringLiteral("other-organizations");
    case ShareKind::Academic: return QStringLiteral("academic");
    case ShareKind::Other: return QStringLiteral("other");
    case ShareKind::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

Role roleOf(ShareKind kind, std::size_t index)
{
    constexpr Role colours[] = {Role::SeriesFirst,  Role::SeriesSecond, Role::SeriesThird,
                                Role::SeriesFourth, Role::SeriesFifth,  Role::SeriesSixth};
    switch (kind) {
    case ShareKind::Unknown: return Role::SeriesUnknown;
    case ShareKind::Other: return Role::SeriesOther;
    case ShareKind::Academic: return Role::SeriesSeventh;
    default: return colours[std::min(index, std::size(colours) - 1)];
    }
}

ChartSeries shareSeries(const Dataset& dataset, const OrganizationShares& shares, std::size_t index)
{
    const ShareGroup& group = shares.groups[index];
    ChartSeries series{
        .key = keyOf(dataset, group), .role = roleOf(group.kind, index), .points = {}};
    if (group.kind == ShareKind::Unknown)
        series.hatch = Hatch::Diagonal;
    for (std::size_t row = 0; row < shares.months.size(); ++row) {
        ChartPoint point;
        point.span = spanOf(shares.months[row]);
        point.partial = shares.uncovered[row] > 0;
        if (const auto bounds = shares.share(group, row)) {
            point.value = bounds->low;
            point.low = bounds->low;
            point.high = bounds->high;
        }
        series.points.push_back(std::move(point));
    }
    return series;
}

ChartPanel sharePanel(const Dataset& dataset, const OrganizationShares& shares)
{
    ChartPanel panel{.kind = ChartKind::StackedArea, .unit = ChartUnit::Share, .series = {}};
    for (std::size_t i = 0; i < shares.groups.size(); ++i)
        panel.series.push_back(shareSeries(dataset, shares, i));
    return panel;
}

using FigureOfRelease = std::optional<PublishedFigure> ReleaseFigures::*;

ChartSeries releaseSeries(const std::vector<ReleaseFigures>& releases, const QString& key,
                          Role role, FigureOfRelease figure)
{
    ChartSeries series{.key = key, .role = role, .points = {}};
    for (const ReleaseFigures& release : releases) {
        const std::optional<PublishedFigure>& published = release.*figure;
        const auto rate = release.perMonth(published);
        if (!rate)
            continue;
        ChartPoint point;
        point.span = *release.interval;
        point.value = rate;
        point.total = static_cast<double>(published->value);
        if (published->qualifier == FigureQualifier::AtLeast)
            point.low = rate;
        point.fact = {FactKind::Figure, published->row};
        point.label = release.release;
        series.points.push_back(std::move(point));
    }
    return series;
}

std::vector<ChartPanel> releasePanels(const std::vector<ReleaseFigures>& releases)
{
    ChartPanel commits{.kind = ChartKind::Bars, .unit = ChartUnit::CommitsPerMonth, .series = {}};
    commits.series.push_back(releaseSeries(releases, QStringLiteral("commits-in-release"),
                                           Role::SeriesFirst, &ReleaseFigures::commits));
    ChartPanel people{.kind = ChartKind::Bars, .unit = ChartUnit::PeoplePerMonth, .series = {}};
    people.series.push_back(releaseSeries(releases, QStringLiteral("contributors-in-release"),
                                          Role::SeriesSecond, &ReleaseFigures::contributors));
    return {commits, people};
}

} // namespace

GrowthData takeGrowthData(const Dataset& dataset, const RepositoryScope& scope)
{
    GrowthData data;
    data.scope = scope;
    data.resolved = resolveScope(dataset, scope);
    data.activity = countActivity(dataset, data.resolved);
    data.shares = organizationShares(dataset, data.resolved);
    data.releases = releaseFigures(dataset);
    return data;
}

std::vector<QLatin1StringView> growthCharts()
{
    using namespace growth_chart;
    return {contributors, commits, share, releases};
}

std::vector<QLatin1StringView> growthMetrics()
{
    using namespace growth_chart;
    return {contributors, newContributors, commits, share, releases};
}

DaySpan growthWindow(const Dataset& dataset, const GrowthData& data, DaySpan window)
{
    if (data.activity.empty())
        return window;
    const Month last = std::max(data.activity.back().month, monthOf(dataset.info.asOf));
    const DaySpan visible{std::max(window.begin, data.activity.front().month.firstDay()),
                          std::min(window.end, last.lastDay() + 1)};
    return visible.days() < shortestWindowDays ? window : visible;
}

ChartSpec growthSeries(const Dataset& dataset, const GrowthData& data, QLatin1StringView key)
{
    using namespace growth_chart;
    ChartSpec spec;
    spec.key = key;
    if (key == contributors)
        spec.panels = {
            {.unit = ChartUnit::People, .series = {activeSeries(data), newSeries(data)}}};
    else if (key == newContributors)
        spec.panels = {{.unit = ChartUnit::People, .series = {newSeries(data)}}};
    else if (key == commits)
        spec.panels = {{.unit = ChartUnit::Commits, .series = {commitSeries(data)}}};
    else if (key == share)
        spec.panels = {sharePanel(dataset, data.shares)};
    else if (key == releases)
        spec.panels = releasePanels(data.releases);
    return spec;
}

} // namespace steward
