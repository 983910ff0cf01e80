// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/release_frequency.h"

#include "core/metrics/fact_periods.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace steward {

namespace {

/// Digits, a dot and a digit.
bool hasVersion(const QString& title)
{
    for (qsizetype i = 1; i + 1 < title.size(); ++i) {
        if (title[i] == u'.' && title[i - 1].isDigit() && title[i + 1].isDigit())
            return true;
    }
    return false;
}

/// By the first day they can have been published on.
std::vector<PartialDate> releaseDates(const MetricSource& source)
{
    std::vector<PartialDate> dates;
    for (const Event& event : source.dataset->events) {
        if (event.category == EventCategory::Release && hasVersion(event.title)
            && source.filter.passes(event.provenance.confidence))
            dates.push_back(event.start);
    }
    std::ranges::stable_sort(dates, {}, &PartialDate::firstDay);
    return dates;
}

/// The median of the numbers; of two in the middle, their mean.
double median(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    const std::size_t middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return numbers[middle];
    return (numbers[middle - 1] + numbers[middle]) / 2.0;
}

/// Those of the dates, in order, that begin in the days.
std::span<const PartialDate> beginningIn(std::span<const PartialDate> dates, DaySpan days)
{
    const auto begin = std::ranges::lower_bound(dates, days.begin, {}, &PartialDate::firstDay);
    const auto end = std::ranges::lower_bound(dates, days.end, {}, &PartialDate::firstDay);
    return {begin, end};
}

FactPeriods periodsOfReleases(const MetricInput& input, const std::vector<PartialDate>& dates)
{
    return dates.empty() ? FactPeriods{} : factPeriods(input, dates.front().firstDay());
}

} // namespace

MetricSeries releases(const MetricInput& input)
{
    constexpr int longest = 366; // days that a date may mean
    const std::vector<PartialDate> dates = releaseDates(input.source);
    FactPeriods periods = periodsOfReleases(input, dates);
    for (std::size_t i = 0; i < periods.series.size(); ++i) {
        const DaySpan window = periods.windows[i].days();
        int certain = 0;
        int possible = 0;
        for (const PartialDate& date : beginningIn(dates, {window.begin - longest, window.end})) {
            const bool starts = window.contains(date.firstDay());
            const bool ends = window.contains(date.lastDay());
            const bool spans = date.firstDay() < window.begin && window.end <= date.lastDay();
            certain += starts && ends ? 1 : 0;
            possible += starts || ends || spans ? 1 : 0;
        }
        setCount(periods.series[i], {certain, possible});
    }
    return periods.series;
}

MetricSeries releaseGap(const MetricInput& input)
{
    const std::vector<PartialDate> dates = releaseDates(input.source);
    FactPeriods periods = periodsOfReleases(input, dates);
    for (std::size_t i = 0; i < periods.series.size(); ++i) {
        const DaySpan window = periods.windows[i].days();
        std::vector<int> gaps;
        for (const PartialDate& date : beginningIn(dates, window)) {
            if (&date != &dates.front())
                gaps.push_back(date.firstDay() - std::prev(&date)->firstDay());
        }
        if (!gaps.empty())
            periods.series[i].value = median(std::move(gaps));
    }
    return periods.series;
}

} // namespace steward
