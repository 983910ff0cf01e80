// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/retention.h"

#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>

namespace steward {

namespace {

struct Retained
{
    int base = 0;
    int again = 0; ///< of the base
};

class Retention
{
public:
    Retention(const ContributionTable& table, RetentionBase base)
        : m_table(table)
        , m_base(base)
        , m_now(m_table)
        , m_before(m_table)
        , m_nowCursor(m_table)
        , m_beforeCursor(m_table)
        , m_firstMonths(m_table.firstMonths)
    {
        std::ranges::sort(m_firstMonths);
    }

    Retained moveTo(const MonthRange& window, const MonthRange& before)
    {
        move(m_nowCursor, window, m_now);
        move(m_beforeCursor, before, m_before);
        return m_base == RetentionBase::Active ? ofActive() : ofNewcomers(before);
    }

private:
    static void move(WindowCursor& cursor, const MonthRange& window, PeopleCounts& counts)
    {
        cursor.moveTo(
            window, [&counts](const ContributionCell& cell) { counts.add(cell); },
            [&counts](const ContributionCell& cell) { counts.take(cell); });
    }

    Retained ofActive() const
    {
        const auto again = std::ranges::count_if(
            m_now.people.present(), [this](auto person) { return m_before.people.has(person); });
        return {m_before.people.count(), static_cast<int>(again)};
    }

    Retained ofNewcomers(const MonthRange& before) const
    {
        const auto again = std::ranges::count_if(m_now.people.present(), [&](auto person) {
            return before.contains(m_table.firstMonths[static_cast<std::size_t>(person)]);
        });
        const auto first = std::ranges::lower_bound(m_firstMonths, before.first.number);
        const auto last = std::ranges::upper_bound(m_firstMonths, before.last.number);
        return {static_cast<int>(last - first), static_cast<int>(again)};
    }

    const ContributionTable& m_table;
    RetentionBase m_base;
    PeopleCounts m_now;
    PeopleCounts m_before;
    WindowCursor m_nowCursor;
    WindowCursor m_beforeCursor;
    std::vector<std::int32_t> m_firstMonths; ///< in order
};

template <class Value>
MetricSeries overPairs(const MetricInput& input, RetentionBase base, Value value)
{
    MetricSeries series = emptySeries(input);
    if (series.empty())
        return series;
    const std::vector<MonthRange> periods = periodsOf(input);
    Retention retention(input.source.table, base);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const MonthRange window = windowOf(periods[i], input.parameters.windowMonths);
        const MonthRange before{window.first + (-window.months()), window.first + (-1)};
        series[i].value = value(retention.moveTo(window, before));
        series[i].isLeftTruncated = before.first < input.source.table.first;
    }
    return series;
}

} // namespace

MetricSeries retention(const MetricInput& input)
{
    const RetentionDefinition definition = input.parameters.definition.retention;
    return overPairs(input, definition.base,
                     [definition](const Retained& retained) -> std::optional<double> {
                         if (retained.base == 0)
                             return definition.emptyBaseIsZero ? std::optional(0.0) : std::nullopt;
                         return static_cast<double>(retained.again) / retained.base;
                     });
}

MetricSeries retainedContributors(const MetricInput& input)
{
    return overPairs(
        input, RetentionBase::Active,
        [](const Retained& retained) -> std::optional<double> { return retained.again; });
}

} // namespace steward
