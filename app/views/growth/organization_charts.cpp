// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_chart.h"
#include "core/metrics/organization_shares.h"
#include "core/metrics/repository_ranks.h"

#include "app/views/growth/growth_catalogue.h"
#include "app/views/growth/panel_series.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int shareWindow = 12; ///< months; single ones jump too much to be read as areas
constexpr std::size_t mostMultiples = 12;
constexpr int multipleColumns = 4;

/// A metric of a part of the scope, on the periods of the whole.
ChartSeries partOf(const GrowthData& whole, const GrowthData& part, const QString& id,
                   const QString& key, Role role)
{
    return toChartSeries(onPeriodsOf(whole.active, part.ask(id), part.source.scope), key, role);
}

/// Everything of the scope that is not of the fixed cohort.
ChartSeries newerCommits(const GrowthData& data, const RepositoryScope& cohort)
{
    RepositoryScope newer{.kind = ScopeKind::Chosen, .chosen = {}};
    const ResolvedScope fixed = resolveScope(data.dataset(), cohort);
    for (const RepositoryId repository : data.source.scope.repositories) {
        if (!fixed.contains[repository.index()])
            newer.chosen.push_back(repository);
    }
    return partOf(data, withScope(data, newer), u"commits"_s, u"newer-commits"_s,
                  Role::SeriesSecond);
}

} // namespace

ChartSpec absenceChart(const GrowthData& data)
{
    return lineChart(data, growth_chart::absence,
                     {{.unit = ChartUnit::People,
                       .series = {lineOf(data, u"absence-factor-12m"_s, Role::SeriesFirst)}}});
}

ChartSpec elephantChart(const GrowthData& data)
{
    return lineChart(
        data, growth_chart::elephant,
        {{.unit = ChartUnit::Organizations,
          .series = {lineWithBand(data, u"elephant-factor-12m"_s, Role::SeriesFirst)}}});
}

ChartSpec inequalityChart(const GrowthData& data)
{
    return lineChart(data, growth_chart::inequality,
                     {{.unit = ChartUnit::Number,
                       .series = {lineOf(data, u"contributor-gini-12m"_s, Role::SeriesFirst)}}});
}

ChartSpec shareChart(const GrowthData& data)
{
    MetricInput input{data.source, data.question(u"commits"_s, shareWindow).parameters};
    return areaChart(growth_chart::share, ChartUnit::Share,
                     toChartSeries(data.dataset(), organizationShares(input)));
}

ChartSpec diversityChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Organizations, .series = {}};
    panel.series = {lineWithBand(data, u"effective-organizations-12m"_s, Role::SeriesFirst),
                    lineWithBand(data, u"inverse-simpson-12m"_s, Role::SeriesSecond)};
    return lineChart(data, growth_chart::diversity, {panel});
}

ChartSpec organizationsChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Organizations, .series = {}};
    panel.series = {lineOf(data, u"organizations"_s, Role::SeriesFirst),
                    lineOf(data, u"new-organizations"_s, Role::SeriesSecond)};
    return lineChart(data, growth_chart::organizations, {panel});
}

ChartSpec largestChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Share, .series = {}};
    panel.series = {lineWithBand(data, u"largest-share-12m"_s, Role::SeriesFirst),
                    lineOf(data, u"largest-people-share-12m"_s, Role::SeriesSecond)};
    return lineChart(data, growth_chart::largest, {panel});
}

std::vector<RepositoryId> multiplesOf(const GrowthData& data)
{
    return largestRepositories(data.source, mostMultiples);
}

ChartSpec multiplesChart(const GrowthData& data)
{
    std::vector<ChartPanel> panels;
    for (const RepositoryId repository : multiplesOf(data)) {
        const GrowthData one = withScope(data, {.kind = ScopeKind::Chosen, .chosen = {repository}});
        panels.push_back({.unit = ChartUnit::People,
                          .series = {partOf(data, one, u"active-contributors"_s,
                                            u"active-contributors"_s, Role::SeriesFirst)}});
    }
    if (panels.empty())
        panels.push_back({.unit = ChartUnit::People, .series = {}});
    ChartSpec spec = lineChart(data, growth_chart::multiples, std::move(panels));
    spec.columns = multipleColumns;
    return spec;
}

ChartSpec compositionChart(const GrowthData& data)
{
    const auto cohort = fixedCohort(data);
    std::vector<ChartSeries> series;
    if (cohort) {
        const GrowthData fixed = withScope(data, *cohort);
        series = {partOf(data, fixed, u"commits"_s, u"cohort-commits"_s, Role::SeriesFirst),
                  newerCommits(data, *cohort)};
    } else {
        series = {lineOf(data, u"commits"_s, Role::SeriesFirst)};
    }
    return areaChart(growth_chart::composition, ChartUnit::Commits, std::move(series));
}

} // namespace steward
