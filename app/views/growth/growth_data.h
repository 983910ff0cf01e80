// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts of this view are made of: the metrics of one scope, computed once, and the
// charts' neutral descriptions made from them. No widgets, no sentences.

#pragma once

#include "core/metrics/activity.h"
#include "core/metrics/chart_series.h"
#include "core/metrics/organization_shares.h"
#include "core/metrics/release_figures.h"
#include "core/query/filter.h"

#include <QString>

#include <vector>

namespace steward {

/// The numbers of a scope. Independent of the as-of day and of the window.
struct GrowthData
{
    RepositoryScope scope;
    ResolvedScope resolved;
    std::vector<ActivityRow> activity;
    OrganizationShares shares;
    std::vector<ReleaseFigures> releases; ///< the same for every scope
};

/// One pass over the contributions a metric; a few milliseconds for 33,000 rows.
GrowthData takeGrowthData(const Dataset& dataset, const RepositoryScope& scope);

/// Names of the charts, as in PictureRequest::metric.
namespace growth_chart {
inline constexpr QLatin1StringView contributors{"active-contributors"};
inline constexpr QLatin1StringView newContributors{"new-contributors"};
inline constexpr QLatin1StringView commits{"commits"};
inline constexpr QLatin1StringView share{"share"};
inline constexpr QLatin1StringView releases{"releases"};
} // namespace growth_chart

/// Those shown together.
std::vector<QLatin1StringView> growthCharts();
/// All of them.
std::vector<QLatin1StringView> growthMetrics();

/// The days all charts show: those of `window` for which the scope has, or could have, data. The
/// window itself where that is less than two months.
DaySpan growthWindow(const Dataset& dataset, const GrowthData& data, DaySpan window);

/// The series of a chart; without window, as-of day, bands and events. `key` is one of
/// growthMetrics().
ChartSpec growthSeries(const Dataset& dataset, const GrowthData& data, QLatin1StringView key);

} // namespace steward
