// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_catalogue.h"
#include "app/views/growth/panel_series.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

ChartPanel releasePanel(const GrowthData& data, const QString& id, ChartUnit unit, Role role)
{
    ChartPanel panel{.kind = ChartKind::Bars, .unit = unit, .series = {}};
    panel.series = {lineOf(data, id, role)};
    nameReleases(data.dataset(), panel.series.front());
    return panel;
}

} // namespace

ChartSpec releasesChart(const GrowthData& data)
{
    ChartSpec spec;
    spec.key = growth_chart::releases;
    spec.panels = {
        releasePanel(data, u"release-commits"_s, ChartUnit::CommitsPerMonth, Role::SeriesFirst),
        releasePanel(data, u"release-contributors"_s, ChartUnit::PeoplePerMonth,
                     Role::SeriesSecond)};
    return spec;
}

ChartSpec cadenceChart(const GrowthData& data)
{
    ChartSpec spec;
    spec.key = growth_chart::cadence;
    spec.panels = {{.kind = ChartKind::Bars,
                    .unit = ChartUnit::Releases,
                    .series = {lineOf(data, u"releases"_s, Role::SeriesFirst)}},
                   {.unit = ChartUnit::Days,
                    .series = {lineOf(data, u"release-gap-12m"_s, Role::SeriesSecond)}}};
    return spec;
}

ChartSpec membersChart(const GrowthData& data)
{
    return lineChart(data, growth_chart::members,
                     {{.unit = ChartUnit::Organizations,
                       .series = {lineWithBand(data, u"members"_s, Role::SeriesFirst)}}});
}

ChartSpec boardChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Seats, .series = {}};
    panel.series = {lineWithBand(data, u"board-seats"_s, Role::SeriesFirst),
                    lineWithBand(data, u"board-effective-organizations"_s, Role::SeriesSecond)};
    return lineChart(data, growth_chart::board, {panel});
}

ChartSpec votesChart(const GrowthData& data)
{
    return lineChart(
        data, growth_chart::votes,
        {{.unit = ChartUnit::Share,
          .series = {lineWithBand(data, u"largest-vote-share"_s, Role::SeriesFirst)}}});
}

ChartSpec renewalChart(const GrowthData& data)
{
    ChartPanel panel{.unit = ChartUnit::Share, .series = {}};
    panel.series = {lineWithBand(data, u"board-turnover-12m"_s, Role::SeriesSecond),
                    lineWithBand(data, u"board-continuity-12m"_s, Role::SeriesFirst)};
    return lineChart(data, growth_chart::renewal, {panel});
}

} // namespace steward
