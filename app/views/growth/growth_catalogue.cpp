// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_catalogue.h"

#include "core/metrics/metric_chart.h"

#include "app/views/growth/panel_series.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;
namespace keys = growth_chart;

std::span<const GrowthChartEntry> growthCharts()
{
    static const std::vector<GrowthChartEntry> entries{
        {keys::contributors, contributorsChart, {"active-contributors"_L1, "new-contributors"_L1}},
        {keys::commits, commitsChart, {"commits"_L1}},
        {keys::bots, botsChart, {"bot-share"_L1}},
        {keys::comings, comingsChart, {"new-contributors"_L1, "inactive-contributors"_L1}},
        {keys::parts,
         partsChart,
         {"occasional-contributors"_L1, "new-contributors"_L1, "continuing-contributors"_L1}},
        {keys::classes,
         classesChart,
         {"core-contributors-12m"_L1, "regular-contributors-12m"_L1, "casual-contributors-12m"_L1}},
        {keys::retention, retentionChart, {"retention"_L1}},
        {keys::retained, retainedChart, {"retained-12m"_L1}},
        {keys::cohorts, cohortsChart, {"cohort-retention:"_L1}},
        {keys::survival, survivalChart, {"survival"_L1}},
        {keys::absence, absenceChart, {"absence-factor-12m"_L1}},
        {keys::elephant, elephantChart, {"elephant-factor-12m"_L1}},
        {keys::inequality, inequalityChart, {"contributor-gini-12m"_L1}},
        {keys::share, shareChart, {"share:"_L1, "affiliation-coverage"_L1}},
        {keys::diversity,
         diversityChart,
         {"effective-organizations-12m"_L1, "inverse-simpson-12m"_L1}},
        {keys::organizations, organizationsChart, {"organizations"_L1, "new-organizations"_L1}},
        {keys::largest, largestChart, {"largest-share-12m"_L1, "largest-people-share-12m"_L1}},
        {keys::multiples, multiplesChart, {"active-contributors"_L1}},
        {keys::composition, compositionChart, {"commits"_L1}},
        {keys::releases,
         releasesChart,
         {"release-commits"_L1, "release-contributors"_L1},
         ChartSubject::Releases},
        {keys::cadence,
         cadenceChart,
         {"releases"_L1, "release-gap-12m"_L1},
         ChartSubject::Releases},
        {keys::members, membersChart, {"members"_L1}, ChartSubject::Members},
        {keys::board,
         boardChart,
         {"board-seats"_L1, "board-effective-organizations"_L1},
         ChartSubject::Members},
        {keys::votes, votesChart, {"largest-vote-share"_L1}, ChartSubject::Votes},
        {keys::renewal,
         renewalChart,
         {"board-turnover-12m"_L1, "board-continuity-12m"_L1},
         ChartSubject::Members},
    };
    return entries;
}

const GrowthChartEntry* findGrowthChart(QStringView key)
{
    const auto entries = growthCharts();
    const auto found = std::ranges::find_if(
        entries, [key](const GrowthChartEntry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

std::vector<QLatin1StringView> chartsOf(GrowthPage page)
{
    switch (page) {
    case GrowthPage::Main: return {keys::contributors, keys::commits, keys::share, keys::releases};
    case GrowthPage::People: return {keys::parts, keys::comings, keys::classes, keys::bots};
    case GrowthPage::Retention:
        return {keys::retention, keys::retained, keys::cohorts, keys::survival};
    case GrowthPage::Concentration:
        return {keys::absence, keys::elephant, keys::inequality, keys::classes};
    case GrowthPage::Organizations:
        return {keys::share, keys::largest, keys::diversity, keys::organizations};
    case GrowthPage::Repositories: return {keys::multiples, keys::composition};
    case GrowthPage::Releases: return {keys::releases, keys::cadence};
    case GrowthPage::Governance: return {keys::members, keys::board, keys::votes, keys::renewal};
    }
    return {};
}

ChartSpec metricChart(const GrowthData& data, const MetricQuestion& question)
{
    const QString id = metricId(data.dataset(), question);
    ChartPanel panel{.unit = question.metric->unit, .series = {}};
    panel.series.push_back(
        toChartSeries(computeMetric(data.source, question), id, Role::SeriesFirst));
    panel.series.front().hasBand = true;
    ChartSpec spec{.key = id, .window = {}, .panels = {}, .bands = {}, .events = {}, .asOf = {}};
    if (question.metric->axis == MetricAxis::Age)
        return ageChart(id, ChartKind::Steps, std::move(panel));
    if (question.metric->axis == MetricAxis::Releases) {
        panel.kind = ChartKind::Bars;
        nameReleases(data.dataset(), panel.series.front());
    } else {
        applyChoices(data.state, panel);
    }
    spec.panels.push_back(std::move(panel));
    return spec;
}

} // namespace steward
