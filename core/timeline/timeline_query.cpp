// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_index.h"

#include <algorithm>

namespace steward {

namespace {

/// First place in [from, to) whose begin is not before `day`, looking near `from` first: the next
/// column mostly begins a few items on.
std::uint32_t gallop(const std::vector<std::int32_t>& begins, std::uint32_t from, std::uint32_t to,
                     std::int64_t day)
{
    std::uint32_t step = 1;
    std::uint32_t low = from;
    while (low + step < to && begins[low + step] < day) {
        low += step;
        step *= 2;
    }
    const auto high = begins.begin() + std::min(to, low + step);
    return static_cast<std::uint32_t>(std::lower_bound(begins.begin() + low, high, day) - begins.begin());
}

bool isBetter(const TimelineItem& a, std::int32_t numberA, const TimelineItem& b, std::int32_t numberB)
{
    if (a.importance != b.importance)
        return a.importance > b.importance;
    const int classA = std::min(lengthClass(a.days()), 15);
    const int classB = std::min(lengthClass(b.days()), 15);
    if (classA != classB)
        return classA > classB;
    return a.begin != b.begin ? a.begin < b.begin : numberA < numberB;
}

} // namespace

void TimelineIndex::addColumns(const Run& run, const ColumnQuery& query, const TimelineMatches* matches,
                               std::vector<TimelineColumn>& columns) const
{
    const auto dayOf = [&query](int column) { return std::int64_t{column} << query.shift; };
    std::uint32_t place = gallop(m_begins, run.begin, run.end, dayOf(query.first));
    const std::int64_t last = dayOf(query.last);
    while (place < run.end && m_begins[place] < last) {
        const int number = m_begins[place] >> query.shift;
        const std::uint32_t next = gallop(m_begins, place, run.end, dayOf(number + 1));
        const RangeBest::Best best = m_best.over(place, next);
        const std::int32_t item = m_order[best.place];
        TimelineColumn& column = columns[static_cast<std::size_t>(number - query.first)];
        if (column.count == 0 || isBetter(this->item(item), item, this->item(column.best), column.best))
            column.best = item;
        column.number = number;
        column.count += static_cast<int>(next - place);
        column.doubt = std::max(column.doubt, static_cast<std::uint8_t>(best.doubt));
        if (matches && matches->isActive())
            column.matches += matches->count(place, next);
        place = next;
    }
}

std::vector<TimelineColumn> TimelineIndex::columns(const ColumnQuery& query, const TimelineMatches* matches) const
{
    // Only where there are items: a lane of a few months in a window of centuries costs months.
    ColumnQuery inside = query;
    const DaySpan lane = extent(query.lane);
    if (lane.isEmpty())
        return {};
    inside.first = std::max(query.first, lane.begin.number >> query.shift);
    inside.last = std::min(query.last, ((lane.end.number - 1) >> query.shift) + 1);
    if (inside.first >= inside.last)
        return {};
    std::vector<TimelineColumn> columns(static_cast<std::size_t>(inside.last - inside.first));
    for (const Run& run : runsOf(query.lane))
        if (!isBarRun(run, query.leastClass))
            addColumns(run, inside, matches, columns);
    std::erase_if(columns, [](const TimelineColumn& column) { return column.count == 0; });
    return columns;
}

std::vector<TimelineIndex::Bar> TimelineIndex::bars(int lane, DaySpan window, int leastClass) const
{
    std::vector<Bar> bars;
    const auto runs = runsOf(lane);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!isBarRun(*run, leastClass))
            continue;
        for (std::uint32_t i = firstFrom(*run, window.begin - run->longest); i < run->end; ++i) {
            if (m_begins[i] >= window.end.number)
                break;
            if (item(m_order[i]).end > window.begin.number)
                bars.push_back({m_order[i], m_rows[i]});
        }
    }
    return bars;
}

std::vector<std::int32_t> TimelineIndex::itemsIn(const ColumnQuery& query, std::size_t most) const
{
    std::vector<std::int32_t> items;
    for (const Run& run : runsOf(query.lane)) {
        if (isBarRun(run, query.leastClass))
            continue;
        const std::int64_t from = std::int64_t{query.first} << query.shift;
        const std::int64_t to = std::int64_t{query.last} << query.shift;
        std::size_t taken = 0;
        for (std::uint32_t i = gallop(m_begins, run.begin, run.end, from);
             i < run.end && m_begins[i] < to && taken < most; ++i, ++taken)
            items.push_back(m_order[i]);
    }
    std::ranges::sort(items, [this](std::int32_t a, std::int32_t b) {
        return std::pair(item(a).begin, a) < std::pair(item(b).begin, b);
    });
    if (items.size() > most)
        items.resize(most);
    return items;
}

std::uint32_t TimelineIndex::placeFrom(const Run& run, std::pair<std::int32_t, std::int32_t> key) const
{
    std::uint32_t low = run.begin;
    std::uint32_t high = run.end;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (keyAt(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool TimelineIndex::holds(int lane, std::int32_t number) const
{
    const std::pair key(item(number).begin, number);
    return std::ranges::any_of(runsOf(lane), [&](const Run& run) {
        const std::uint32_t place = placeFrom(run, key);
        return place < run.end && keyAt(place) == key;
    });
}

std::int32_t TimelineIndex::firstFrom(int lane, Day day) const
{
    std::pair<std::int32_t, std::int32_t> next(0, -1);
    std::pair<std::int32_t, std::int32_t> last(0, -1);
    for (const Run& run : runsOf(lane)) {
        const std::uint32_t i = firstFrom(run, day);
        if (i < run.end && (next.second < 0 || keyAt(i) < next))
            next = keyAt(i);
        if (last.second < 0 || keyAt(run.end - 1) > last)
            last = keyAt(run.end - 1);
    }
    return next.second >= 0 ? next.second : last.second;
}

std::int32_t TimelineIndex::after(int lane, std::int32_t number) const
{
    const std::pair place(item(number).begin, number);
    std::pair<std::int32_t, std::int32_t> best(0, -1);
    for (const Run& run : runsOf(lane)) {
        const std::uint32_t i = placeFrom(run, {place.first, place.second + 1});
        if (i < run.end && (best.second < 0 || keyAt(i) < best))
            best = keyAt(i);
    }
    return best.second;
}

std::int32_t TimelineIndex::before(int lane, std::int32_t number) const
{
    std::pair<std::int32_t, std::int32_t> best(0, -1);
    for (const Run& run : runsOf(lane)) {
        const std::uint32_t i = placeFrom(run, {item(number).begin, number});
        if (i > run.begin && (best.second < 0 || keyAt(i - 1) > best))
            best = keyAt(i - 1);
    }
    return best.second;
}

} // namespace steward
