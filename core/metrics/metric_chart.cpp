// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_chart.h"

#include <algorithm>
#include <iterator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Dataset& dataset, const ShareGroup& group)
{
    switch (group.kind) {
    case ShareKind::Organization: return u"share:"_s + dataset[group.organization].id;
    case ShareKind::OtherOrganizations: return u"other-organizations"_s;
    case ShareKind::Academic: return u"academic"_s;
    case ShareKind::Other: return u"other"_s;
    case ShareKind::Unknown: return u"unknown"_s;
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

ChartPoint sharePoint(const OrganizationShares& shares, const ShareGroup& group, std::size_t row)
{
    ChartPoint point;
    point.span = shares.totals[row].span;
    point.partial = shares.totals[row].partial;
    point.coverage = shares.totals[row].coverage;
    if (const auto bounds = shares.share(group, row)) {
        point.value = bounds->low;
        point.low = bounds->low;
        point.high = bounds->high;
    }
    return point;
}

ChartSeries cohortRow(const Cohort& cohort)
{
    const int length = cohort.period.months();
    ChartSeries row{.key = periodText(cohort.period.days()), .points = {}};
    for (std::size_t age = 1; age < cohort.active.size(); ++age) {
        const int months = static_cast<int>(age) * length;
        ChartPoint point;
        point.span = {Day{months}, Day{months + length}};
        point.value = cohort.retention(static_cast<int>(age));
        point.total = cohort.active[age];
        point.partial = static_cast<int>(age) >= cohort.complete;
        row.points.push_back(std::move(point));
    }
    return row;
}

} // namespace

ChartSeries toChartSeries(const MetricSeries& series, const QString& key, Role role)
{
    ChartSeries result{.key = key, .role = role, .points = {}};
    result.points.reserve(series.size());
    for (const MetricPoint& point : series) {
        ChartPoint drawn;
        drawn.span = point.span;
        drawn.value = point.value;
        drawn.low = point.low;
        drawn.high = point.high;
        drawn.total = point.total;
        drawn.coverage = point.coverage;
        drawn.partial = point.partial;
        drawn.fact = point.fact;
        result.points.push_back(std::move(drawn));
    }
    return result;
}

std::vector<ChartSeries> toChartSeries(const Dataset& dataset, const OrganizationShares& shares)
{
    std::vector<ChartSeries> result;
    for (std::size_t i = 0; i < shares.groups.size(); ++i) {
        const ShareGroup& group = shares.groups[i];
        ChartSeries series{
            .key = keyOf(dataset, group), .role = roleOf(group.kind, i), .points = {}};
        if (group.kind == ShareKind::Unknown)
            series.hatch = Hatch::Diagonal;
        for (std::size_t row = 0; row < shares.totals.size(); ++row)
            series.points.push_back(sharePoint(shares, group, row));
        result.push_back(std::move(series));
    }
    return result;
}

std::vector<ChartSeries> toChartSeries(const std::vector<Cohort>& cohorts)
{
    std::vector<ChartSeries> rows;
    for (const Cohort& cohort : cohorts) {
        if (cohort.size > 0)
            rows.push_back(cohortRow(cohort));
    }
    return rows;
}

const ChartPoint* indexPoint(Day day, const ChartSeries& series)
{
    const auto after = std::ranges::partition_point(
        series.points, [day](const ChartPoint& point) { return point.span.end <= day + 1; });
    return after == series.points.begin() ? nullptr : &*std::prev(after);
}

void indexTo(Day day, ChartSeries& series)
{
    const ChartPoint* hundred = indexPoint(day, series);
    const std::optional<double> base = hundred == nullptr ? std::nullopt : hundred->value;
    const auto scaled = [&base](std::optional<double> value) -> std::optional<double> {
        if (!value || !base || *base <= 0.0)
            return std::nullopt;
        return 100.0 * *value / *base;
    };
    for (ChartPoint& point : series.points) {
        point.value = scaled(point.value);
        point.low = scaled(point.low);
        point.high = scaled(point.high);
        point.total = std::nullopt;
    }
}

MonthRange monthsOf(const FactInterval& era, Month last)
{
    const bool hasEnded = era.endKind != EndKind::Open;
    return {monthOf(era.start.latest), hasEnded ? monthOf(era.end.latest) + (-1) : last};
}

} // namespace steward
