// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric.h"

namespace steward {

MetricSource takeMetricSource(const DatasetPtr& dataset, const RepositoryScope& scope,
                              const Filter& filter)
{
    MetricSource source{.dataset = dataset,
                        .wanted = scope,
                        .scope = resolveScope(*dataset, scope),
                        .filter = filter,
                        .table = {}};
    source.table = tabulate(*dataset, source.scope, filter.attribution);
    return source;
}

QLatin1StringView toWord(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::People: return QLatin1StringView("people");
    case ChartUnit::Commits: return QLatin1StringView("commits");
    case ChartUnit::Share: return QLatin1StringView("share");
    case ChartUnit::PeoplePerMonth: return QLatin1StringView("people-per-month");
    case ChartUnit::CommitsPerMonth: return QLatin1StringView("commits-per-month");
    case ChartUnit::Organizations: return QLatin1StringView("organizations");
    case ChartUnit::Seats: return QLatin1StringView("seats");
    case ChartUnit::Releases: return QLatin1StringView("releases");
    case ChartUnit::Days: return QLatin1StringView("days");
    case ChartUnit::Index: return QLatin1StringView("index");
    case ChartUnit::Number: return QLatin1StringView("number");
    }
    return {};
}

std::vector<MonthRange> periodsOf(const MetricInput& input)
{
    const ContributionTable& table = input.source.table;
    if (table.isEmpty())
        return {};
    return periodsBetween(table.first, table.last(), input.parameters.every);
}

MetricSeries emptySeries(const MetricInput& input)
{
    const std::vector<MonthRange> periods = periodsOf(input);
    MetricSeries series(periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        series[i].span = periods[i].days();
        series[i].partial = input.source.scope.uncovered(periods[i].last) > 0;
    }
    return series;
}

} // namespace steward
