// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_chart.h"
#include "core/metrics/survival.h"

#include "app/views/growth/growth_catalogue.h"
#include "app/views/growth/panel_series.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCareers = 20; ///< for a curve of their own, and for it to go on

/// Rows of a heat map that can still be told apart.
PeriodUnit cohortUnit(PeriodUnit every)
{
    return every == PeriodUnit::Quarter ? PeriodUnit::Quarter : PeriodUnit::Year;
}

/// Careers by the era they began in.
std::vector<ChartSeries> survivalByEra(const GrowthData& data)
{
    constexpr Role roles[] = {Role::SeriesSecond, Role::SeriesThird, Role::SeriesFourth,
                              Role::SeriesFifth, Role::SeriesSixth};
    const MetricParameters parameters = data.question(u"survival"_s).parameters;
    std::vector<ChartSeries> curves;
    for (const int row : erasOf(data.dataset())) {
        const Period& era = data.dataset().periods[static_cast<std::size_t>(row)];
        const SurvivalCurve curve = contributorSurvival(
            data.source, parameters.silenceMonths,
            monthsOf(era.interval.resolved, data.source.table.last()));
        if (curve.lifetimes < fewestCareers)
            continue;
        curves.push_back(toChartSeries(survivalSeries(whileAtRisk(curve, fewestCareers)),
                                       u"era:"_s + QString(era.id),
                                       roles[curves.size() % std::size(roles)]));
    }
    // A single era says what everybody's curve says.
    return curves.size() > 1 ? curves : std::vector<ChartSeries>();
}

} // namespace

ChartSpec contributorsChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::People, .series = {}};
    panel.series = {lineOf(data, u"active-contributors"_s, Role::SeriesFirst),
                    lineOf(data, u"new-contributors"_s, Role::SeriesSecond)};
    if (const auto cohort = fixedCohort(data)) {
        const GrowthData fixed = withScope(data, *cohort);
        panel.series.push_back(toChartSeries(fixed.active, u"cohort-active"_s, Role::SeriesThird));
    }
    return lineChart(data, growth_chart::contributors, {panel});
}

ChartSpec commitsChart(const GrowthData& data)
{
    return lineChart(
        data, growth_chart::commits,
        {{.unit = ChartUnit::Commits, .series = {lineOf(data, u"commits"_s, Role::SeriesFirst)}}});
}

ChartSpec botsChart(const GrowthData& data)
{
    return lineChart(
        data, growth_chart::bots,
        {{.unit = ChartUnit::Share, .series = {lineOf(data, u"bot-share"_s, Role::SeriesFirst)}}});
}

ChartSpec comingsChart(const GrowthData& data)
{
    return lineChart(data, growth_chart::comings,
                     {{.unit = ChartUnit::People,
                       .series = {lineOf(data, u"new-contributors"_s, Role::SeriesSecond),
                                  lineOf(data, u"inactive-contributors"_s, Role::SeriesFourth)}}});
}

ChartSpec partsChart(const GrowthData& data)
{
    // Only with this rule are the three parts of a whole.
    MetricQuestion newcomers = data.question(u"new-contributors"_s);
    newcomers.parameters.definition.newcomers = NewRule::FirstInScope;
    return areaChart(growth_chart::parts, ChartUnit::People,
                     {lineOf(data, u"continuing-contributors"_s, Role::SeriesFirst),
                      lineOf(data, u"occasional-contributors"_s, Role::SeriesThird),
                      toChartSeries(computeMetric(data.source, newcomers), u"new-contributors"_s,
                                    Role::SeriesSecond)});
}

ChartSpec classesChart(const GrowthData& data)
{
    return areaChart(growth_chart::classes, ChartUnit::People,
                     {lineOf(data, u"core-contributors-12m"_s, Role::SeriesFirst),
                      lineOf(data, u"regular-contributors-12m"_s, Role::SeriesSecond),
                      lineOf(data, u"casual-contributors-12m"_s, Role::SeriesThird)});
}

ChartSpec retentionChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Share, .series = {}};
    panel.series = {lineOf(data, u"retention"_s, Role::SeriesFirst)};
    return lineChart(data, growth_chart::retention, {panel});
}

ChartSpec retainedChart(const GrowthData& data)
{
    return lineChart(data, growth_chart::retained,
                     {{.unit = ChartUnit::People,
                       .series = {lineOf(data, u"retained-12m"_s, Role::SeriesFirst)}}});
}

std::vector<Cohort> shownCohorts(const GrowthData& data)
{
    std::vector<Cohort> shown = cohorts(data.source, cohortUnit(data.state.every));
    std::erase_if(shown, [](const Cohort& cohort) { return cohort.size == 0; });
    return shown;
}

ChartSpec cohortsChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Share, .series = {}};
    panel.series = toChartSeries(shownCohorts(data));
    return ageChart(growth_chart::cohorts, ChartKind::HeatMap, std::move(panel));
}

ChartSpec survivalChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Share, .series = {}};
    panel.series = {lineWithBand(data, u"survival"_s, Role::SeriesFirst)};
    for (ChartSeries& curve : survivalByEra(data))
        panel.series.push_back(std::move(curve));
    return ageChart(growth_chart::survival, ChartKind::Steps, std::move(panel));
}

} // namespace steward
