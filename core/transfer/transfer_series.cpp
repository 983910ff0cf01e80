// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_series.h"

#include "core/transfer/rival_events.h"

#include <algorithm>

namespace steward {

namespace {

/// The months asked for; both ends inside. A dropped one is used by no model.
struct Window
{
    MonthRange asked;
    MonthRange dropped; ///< empty where the last is before the first
    Month event;

    bool isDropped(Month month) const { return dropped.contains(month.number); }
};

Window windowOf(const TransferSpec& spec)
{
    const Month event = monthOf(spec.event);
    const int before = spec.monthsBefore > 0 ? spec.monthsBefore : mostTransferMonths;
    const int after = spec.monthsAfter > 0 ? spec.monthsAfter : mostTransferMonths;
    return {.asked = {event + (-spec.anticipation - before), event + (spec.donut + after - 1)},
            .dropped = {event + (-spec.anticipation), event + (spec.donut - 1)},
            .event = event};
}

/// Lengthens the table by empty months up to the last one that is complete.
void addSilentMonths(MetricSource& source, Month last)
{
    ContributionTable& table = source.table;
    const auto covered = source.scope.earliestSnapshot();
    if (table.isEmpty() || !covered)
        return;
    const int missing = std::min(last, lastFullMonth(*covered)) - table.last();
    if (missing <= 0)
        return;
    const auto months = table.begins.size() - 1 + static_cast<std::size_t>(missing);
    table.begins.resize(months + 1, table.begins.back());
    table.botCommits.resize(months, 0);
}

MetricSeries completeMonths(const DatasetPtr& dataset, const TransferSpec& spec, Month last)
{
    Filter filter;
    filter.asOf = dataset->info.asOf;
    filter.attribution = spec.attribution;
    MetricSource source = takeMetricSource(dataset, spec.scope, filter);
    addSilentMonths(source, last);
    MetricQuestion question = spec.question;
    question.parameters.every = PeriodUnit::Month;
    MetricSeries series = computeMetric(source, question);
    std::erase_if(series, [](const MetricPoint& point) { return point.partial; });
    return series;
}

bool touchesUsedMonth(DaySpan days, const MonthRange& range, const Window& window)
{
    for (Month month = range.first; month <= range.last; month = month + 1) {
        if (!window.isDropped(month) && days.begin <= month.lastDay()
            && month.firstDay() < days.end)
            return true;
    }
    return false;
}

/// \param range months looked at, and those up to the event where the data end before it
bool isBroken(const Dataset& dataset, const TransferSpec& spec, const MonthRange& range,
              const Window& window)
{
    if (spec.question.metric->axis != MetricAxis::Periods)
        return false;
    const ResolvedScope scope = resolveScope(dataset, spec.scope);
    return std::ranges::any_of(dataset.coverage, [&](const Coverage& row) {
        return row.state != CoverageState::Partial && isAbout(dataset, row, scope)
               && touchesUsedMonth(daysOf(row), range, window);
    });
}

/// Fills in the points from the first one on that says something; false where one later on has no
/// value.
bool takePoints(const MetricSeries& months, const Window& window, TransferSeries& series)
{
    bool isDefined = true;
    std::optional<Month> first;
    for (const MetricPoint& point : months) {
        const Month month = monthOf(point.span.begin);
        if (!window.asked.contains(month.number))
            continue;
        if (!first && (!point.value || point.isLeftTruncated))
            continue;
        first = first.value_or(month);
        const bool isDropped = window.isDropped(month);
        isDefined = isDefined && (point.value || isDropped);
        if (!point.value)
            continue;
        const bool isAfter = window.event <= month;
        series.points.push_back({month, month - *first + 1, *point.value, isAfter, isDropped});
        if (!isDropped)
            ++(isAfter ? series.nAfter : series.nBefore);
    }
    if (first)
        series.event = window.event - *first + 1;
    return isDefined;
}

bool isConstant(const std::vector<double>& values)
{
    return std::ranges::all_of(values, [&](double value) { return value == values.front(); });
}

bool reachesOver(const MetricSeries& months, const Window& window)
{
    const auto isOn = [&](bool isAfter) {
        return std::ranges::any_of(months, [&](const MetricPoint& point) {
            const Month month = monthOf(point.span.begin);
            return window.asked.contains(month.number) && (window.event <= month) == isAfter;
        });
    };
    return isOn(false) && isOn(true);
}

} // namespace

TransferRefusal refusalBySize(int nBefore, int nAfter)
{
    const int least = std::min(nBefore, nAfter);
    if (least < leastDescribedMonths)
        return TransferRefusal::TooFewPoints;
    return least < leastModelMonths ? TransferRefusal::DescriptiveOnly : TransferRefusal::None;
}

TransferSpec withinLimits(TransferSpec spec)
{
    for (int* months : {&spec.monthsBefore, &spec.monthsAfter, &spec.donut, &spec.anticipation})
        *months = std::clamp(*months, 0, mostTransferMonths);
    spec.harmonics = std::clamp(spec.harmonics, 0, 2);
    return spec;
}

int usableHarmonics(const TransferSpec& spec, int nBefore, int nAfter)
{
    return std::min(nBefore, nAfter) < leastSeasonalMonths ? 0 : spec.harmonics;
}

TransferSeries transferSeries(const DatasetPtr& dataset, const TransferSpec& wanted)
{
    const TransferSpec spec = withinLimits(wanted);
    const Metric* metric = spec.question.metric;
    if (!metric)
        return {.points = {}, .refused = TransferRefusal::NoData};
    if (metric->axis != MetricAxis::Periods && metric->axis != MetricAxis::Facts)
        return {.points = {}, .refused = TransferRefusal::NotByMonth};
    const Window window = windowOf(spec);
    const MetricSeries months = completeMonths(dataset, spec, window.asked.last);
    TransferSeries series;
    const bool isDefined = takePoints(months, window, series);
    if (months.empty()) {
        series.refused = TransferRefusal::NoData;
        return series;
    }
    const Month first = monthOf(months.front().span.begin);
    const Month last = monthOf(months.back().span.begin);
    const MonthRange range{std::max(first, window.asked.first),
                           std::max(std::min(last, window.asked.last), window.event)};
    if (isBroken(*dataset, spec, range, window))
        series.refused = TransferRefusal::BrokenSource;
    else if (!reachesOver(months, window))
        series.refused = TransferRefusal::EventOutside;
    else if (!isDefined || series.points.empty())
        series.refused = TransferRefusal::Undefined;
    else
        series.refused = refusalBySize(series.nBefore, series.nAfter);
    const bool isLongEnough = series.refused == TransferRefusal::None
                              || series.refused == TransferRefusal::DescriptiveOnly;
    if (isLongEnough && isConstant(usedMonths(series).y))
        series.refused = TransferRefusal::Constant;
    return series;
}

TransferSample usedMonths(const TransferSeries& series)
{
    TransferSample sample{.t = {}, .y = {}, .event = series.event};
    for (const TransferPoint& point : series.points) {
        if (point.isDropped)
            continue;
        sample.t.push_back(point.t);
        sample.y.push_back(point.value);
    }
    return sample;
}

} // namespace steward
