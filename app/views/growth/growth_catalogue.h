// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts there are. A new one is a function in one of the *_charts.cpp and a line here.

#pragma once

#include "core/metrics/cohorts.h"

#include "app/views/growth/growth_data.h"

#include <QLatin1StringView>

#include <span>
#include <vector>

namespace steward {

/// The dataset's facts whose gaps a chart shows as bands.
enum class ChartSubject : std::uint8_t { Repositories, Releases, Members, Votes };

struct GrowthChartEntry
{
    QLatin1StringView key; ///< as in PictureRequest::metric
    /// Panels of series; without window, as-of day, bands and events.
    ChartSpec (*draw)(const GrowthData& data);
    std::vector<QLatin1StringView> metrics; ///< that it shows, the one it is defined by first
    ChartSubject subject = ChartSubject::Repositories;
};

std::span<const GrowthChartEntry> growthCharts();
/// nullptr where there is none of that key.
const GrowthChartEntry* findGrowthChart(QStringView key);
/// Shown together.
std::vector<QLatin1StringView> chartsOf(GrowthPage page);

/// A chart of one metric alone.
ChartSpec metricChart(const GrowthData& data, const MetricQuestion& question);

namespace growth_chart {
inline constexpr QLatin1StringView contributors{"contributors"};
inline constexpr QLatin1StringView commits{"commits"};
inline constexpr QLatin1StringView bots{"bots"};
inline constexpr QLatin1StringView comings{"comings"};
inline constexpr QLatin1StringView parts{"parts"};
inline constexpr QLatin1StringView classes{"classes"};
inline constexpr QLatin1StringView retention{"retention"};
inline constexpr QLatin1StringView retained{"retained"};
inline constexpr QLatin1StringView cohorts{"cohorts"};
inline constexpr QLatin1StringView survival{"survival"};
inline constexpr QLatin1StringView absence{"absence"};
inline constexpr QLatin1StringView elephant{"elephant"};
inline constexpr QLatin1StringView inequality{"inequality"};
inline constexpr QLatin1StringView share{"share"};
inline constexpr QLatin1StringView diversity{"diversity"};
inline constexpr QLatin1StringView organizations{"organizations"};
inline constexpr QLatin1StringView largest{"largest"};
inline constexpr QLatin1StringView multiples{"multiples"};
inline constexpr QLatin1StringView composition{"composition"};
inline constexpr QLatin1StringView releases{"releases"};
inline constexpr QLatin1StringView cadence{"cadence"};
inline constexpr QLatin1StringView members{"members"};
inline constexpr QLatin1StringView board{"board"};
inline constexpr QLatin1StringView votes{"votes"};
inline constexpr QLatin1StringView renewal{"renewal"};
} // namespace growth_chart

// people_charts.cpp
ChartSpec contributorsChart(const GrowthData& data);
ChartSpec commitsChart(const GrowthData& data);
ChartSpec botsChart(const GrowthData& data);
ChartSpec comingsChart(const GrowthData& data);
ChartSpec partsChart(const GrowthData& data);
ChartSpec classesChart(const GrowthData& data);
ChartSpec retentionChart(const GrowthData& data);
ChartSpec retainedChart(const GrowthData& data);
/// The cohorts that cohortsChart() has a row of, in its order: those with anybody in them.
std::vector<Cohort> shownCohorts(const GrowthData& data);
ChartSpec cohortsChart(const GrowthData& data);
ChartSpec survivalChart(const GrowthData& data);
// organization_charts.cpp
ChartSpec absenceChart(const GrowthData& data);
ChartSpec elephantChart(const GrowthData& data);
ChartSpec inequalityChart(const GrowthData& data);
ChartSpec shareChart(const GrowthData& data);
ChartSpec diversityChart(const GrowthData& data);
ChartSpec organizationsChart(const GrowthData& data);
ChartSpec largestChart(const GrowthData& data);
/// The repositories that multiplesChart() has a panel of, in its order.
std::vector<RepositoryId> multiplesOf(const GrowthData& data);
ChartSpec multiplesChart(const GrowthData& data);
ChartSpec compositionChart(const GrowthData& data);
// fact_charts.cpp
ChartSpec releasesChart(const GrowthData& data);
ChartSpec cadenceChart(const GrowthData& data);
ChartSpec membersChart(const GrowthData& data);
ChartSpec boardChart(const GrowthData& data);
ChartSpec votesChart(const GrowthData& data);
ChartSpec renewalChart(const GrowthData& data);

} // namespace steward
