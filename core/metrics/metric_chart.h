// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From metrics to charts: the same numbers, in a role.

#pragma once

#include "core/metrics/chart_series.h"
#include "core/metrics/cohorts.h"
#include "core/metrics/metric_series.h"
#include "core/metrics/organization_shares.h"

namespace steward {

/// \param key stable name of the series, unique in its panel
ChartSeries toChartSeries(const MetricSeries& series, const QString& key, Role role);

/// Every group as an area, from 0 to 1 together; the unknown one hatched. Keys: "share:ID",
/// "other-organizations", "academic", "other", "unknown".
std::vector<ChartSeries> toChartSeries(const Dataset& dataset, const OrganizationShares& shares);

/// A row a cohort that has anybody in it, a cell a period of age from the first after its own, of
/// which everybody was part.
std::vector<ChartSeries> toChartSeries(const std::vector<Cohort>& cohorts);

/// The last point whose span had ended by the evening of the day; none before the first.
const ChartPoint* indexPoint(Day day, const ChartSeries& series);
/// Every value as so many percent of that of indexPoint(). All undefined where there is none, or
/// where it is not above 0.
void indexTo(Day day, ChartSeries& series);

/// The months of an era, from the one it began in to the one before the next began in; up to `last`
/// where it has no end.
MonthRange monthsOf(const FactInterval& era, Month last);

} // namespace steward
