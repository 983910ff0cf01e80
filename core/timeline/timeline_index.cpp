// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_index.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace steward {

namespace {

int bitsFor(std::uint64_t value) { return static_cast<int>(std::bit_width(value)); }

std::uint8_t weightOf(const TimelineItem& item)
{
    const int weight = item.importance * 16 + std::min(lengthClass(item.days()), 15);
    return RangeBest::packed(weight, item.doubt);
}

struct SortedEntries
{
    std::vector<KeyedNumber> rows;
    int dayBits = 0;
    std::int32_t firstDay = 0;

    std::size_t laneOf(std::size_t row) const { return static_cast<std::size_t>(rows[row].key >> dayBits); }
    /// The key's lower bits are the days after firstDay.
    std::int32_t beginOf(const KeyedNumber& row) const
    {
        return firstDay + static_cast<std::int32_t>(row.key & ((std::uint64_t{1} << dayBits) - 1));
    }
};

/// Entries by lane, then begin, then item; each item once in a lane.
SortedEntries sorted(const std::vector<TimelineItem>& items, const std::vector<LaneEntry>& entries,
                     int laneCount)
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (const TimelineItem& item : items) {
        first = std::min(first, item.begin);
        last = std::max(last, item.begin);
    }
    const int dayBits = items.empty() ? 0 : bitsFor(static_cast<std::uint64_t>(std::int64_t{last} - first));
    std::vector<KeyedNumber> rows(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const TimelineItem& item = items[static_cast<std::size_t>(entries[i].item)];
        const std::int64_t day = item.begin;
        rows[i] = {static_cast<std::uint64_t>(entries[i].lane) << dayBits | static_cast<std::uint64_t>(day - first),
                   entries[i].item, static_cast<std::uint8_t>(lengthClass(item.days())), weightOf(item)};
    }
    radixSort(rows, dayBits + bitsFor(static_cast<std::uint64_t>(std::max(0, laneCount - 1))));
    const auto isSame = [](const KeyedNumber& a, const KeyedNumber& b) {
        return a.key == b.key && a.number == b.number;
    };
    rows.erase(std::unique(rows.begin(), rows.end(), isSame), rows.end());
    return {std::move(rows), dayBits, first};
}

/// The bit at which two begins differ: they stand in different columns of all widths up to it.
std::size_t splitBit(std::int32_t a, std::int32_t b)
{
    const auto differing = static_cast<std::uint32_t>(a) ^ static_cast<std::uint32_t>(b);
    return std::min<std::size_t>(static_cast<std::size_t>(std::bit_width(differing)) - 1, lengthClassCount - 1);
}

} // namespace

TimelineIndex::TimelineIndex(std::vector<TimelineItem> items, const std::vector<LaneEntry>& entries,
                             int laneCount, const std::stop_token& stop)
    : m_items(std::move(items)), m_lanes(static_cast<std::size_t>(laneCount))
{
    const SortedEntries sortedEntries = sorted(m_items, entries, laneCount);
    const std::vector<KeyedNumber>& rows = sortedEntries.rows;
    if (stop.stop_requested())
        return;
    for (const LaneEntry& entry : entries) {
        DaySpan& extent = m_lanes[static_cast<std::size_t>(entry.lane)].extent;
        const DaySpan span = item(entry.item).span();
        extent = extent.isEmpty() ? span : DaySpan{std::min(extent.begin, span.begin), std::max(extent.end, span.end)};
    }
    m_begins.reserve(rows.size());
    for (const KeyedNumber& row : rows)
        m_begins.push_back(sortedEntries.beginOf(row));
    m_order.resize(rows.size());
    m_weights.resize(rows.size());
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        const std::size_t lane = sortedEntries.laneOf(begin);
        while (end < rows.size() && sortedEntries.laneOf(end) == lane)
            ++end;
        addLane(lane, std::span(rows).subspan(begin, end - begin), static_cast<std::uint32_t>(begin));
        if (stop.stop_requested())
            return;
        begin = end;
    }
    m_best = RangeBest(m_weights);
}

/// Divides a lane's items, given by begin, into runs of one class of length each. Their begins stand
/// in m_begins from `offset` on.
void TimelineIndex::addLane(std::size_t lane, std::span<const KeyedNumber> rows, std::uint32_t offset)
{
    LaneSummary& summary = m_lanes[lane];
    std::array<std::uint32_t, lengthClassCount> places{};
    for (const KeyedNumber& row : rows)
        ++places[row.lengthClass];
    const std::vector<std::int32_t> begins(m_begins.begin() + offset,
                                           m_begins.begin() + offset + static_cast<std::ptrdiff_t>(rows.size()));
    for (std::size_t i = 1; i < begins.size(); ++i)
        if (begins[i] != begins[i - 1])
            ++summary.splits[splitBit(begins[i - 1], begins[i])];
    summary.firstRun = static_cast<std::uint32_t>(m_runs.size());
    std::uint32_t next = offset;
    for (std::size_t c = 0; c < places.size(); ++c) {
        const std::uint32_t count = places[c];
        places[c] = next;
        if (count > 0)
            m_runs.push_back({next, next + count, std::int32_t{1} << std::min<std::size_t>(c, 30),
                              static_cast<std::uint8_t>(c)});
        next += count;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t place = places[rows[i].lengthClass]++;
        m_order[place] = rows[i].number;
        m_begins[place] = begins[i];
        m_weights[place] = rows[i].weight;
    }
    placeBars(summary.firstRun);
    summary.lastRun = static_cast<std::uint32_t>(m_runs.size());
}

/// Gives the bars of the lane whose runs begin at `firstRun` their rows, the longest first.
void TimelineIndex::placeBars(std::uint32_t firstRun)
{
    const auto lastRun = static_cast<std::uint32_t>(m_runs.size());
    constexpr std::uint32_t many = 3000;
    const std::uint32_t count = m_runs.back().end - m_runs[firstRun].begin;
    SpanRows taken(count > many ? fewSpanRows : mostSpanRows);
    std::vector<DaySpan> spans;
    std::vector<std::uint8_t> rows;
    for (std::uint32_t number = lastRun; number-- > firstRun;) {
        const Run run = m_runs[number];
        if (run.lengthClass == 0)
            continue; // a day is never a bar
        if (m_rows.empty())
            m_rows.resize(m_order.size(), noSpanRow);
        spans.clear();
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            spans.push_back(item(m_order[i]).span());
        rows.assign(spans.size(), noSpanRow);
        taken.place(spans, rows);
        separateRows(number, rows);
    }
}

/// Puts the bars of a run before those that found no row, each part by begin, as two runs.
void TimelineIndex::separateRows(std::size_t number, const std::vector<std::uint8_t>& rows)
{
    const Run run = m_runs[number];
    const std::vector<std::int32_t> order(m_order.begin() + run.begin, m_order.begin() + run.end);
    std::uint32_t place = run.begin;
    std::uint8_t rowCount = 0;
    for (const bool wantsRow : {true, false}) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            if ((rows[i] != noSpanRow) != wantsRow)
                continue;
            m_order[place] = order[i];
            m_begins[place] = item(order[i]).begin;
            m_weights[place] = weightOf(item(order[i]));
            m_rows[place] = rows[i];
            if (wantsRow)
                rowCount = std::max(rowCount, static_cast<std::uint8_t>(rows[i] + 1));
            ++place;
        }
        if (wantsRow && place > run.begin) {
            Run& bars = m_runs[number];
            bars.end = place;
            bars.hasRows = true;
            bars.rowCount = rowCount;
        }
    }
    const std::uint32_t barsEnd = m_runs[number].hasRows ? m_runs[number].end : run.begin;
    if (m_runs[number].hasRows && barsEnd < run.end) {
        Run rest = run;
        rest.begin = barsEnd;
        m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(number) + 1, rest);
    }
}

std::span<const TimelineIndex::Run> TimelineIndex::runsOf(int lane) const
{
    const LaneSummary& summary = m_lanes[static_cast<std::size_t>(lane)];
    return std::span(m_runs).subspan(summary.firstRun, summary.lastRun - summary.firstRun);
}

DaySpan TimelineIndex::extent(int lane) const { return m_lanes[static_cast<std::size_t>(lane)].extent; }

int TimelineIndex::itemCount(int lane) const
{
    std::uint32_t count = 0;
    for (const Run& run : runsOf(lane))
        count += run.size();
    return static_cast<int>(count);
}

int TimelineIndex::pointCount(int lane, int leastClass) const
{
    std::uint32_t count = 0;
    for (const Run& run : runsOf(lane))
        if (!isBarRun(run, leastClass))
            count += run.size();
    return static_cast<int>(count);
}

int TimelineIndex::barRows(int lane, int leastClass) const
{
    int rows = 0;
    for (const Run& run : runsOf(lane))
        if (isBarRun(run, leastClass))
            rows = std::max(rows, int{run.rowCount});
    return rows;
}

int TimelineIndex::occupiedColumns(int lane, int shift) const
{
    const LaneSummary& summary = m_lanes[static_cast<std::size_t>(lane)];
    if (summary.firstRun == summary.lastRun)
        return 0;
    std::uint32_t columns = 1;
    for (std::size_t bit = static_cast<std::size_t>(std::max(0, shift)); bit < summary.splits.size(); ++bit)
        columns += summary.splits[bit];
    return static_cast<int>(columns);
}

std::uint32_t TimelineIndex::firstFrom(const Run& run, Day day) const
{
    const auto begin = m_begins.begin();
    return static_cast<std::uint32_t>(
        std::lower_bound(begin + run.begin, begin + run.end, day.number) - begin);
}

std::size_t TimelineIndex::byteSize() const
{
    return m_items.capacity() * sizeof(TimelineItem) + m_order.capacity() * sizeof(std::int32_t)
           + m_begins.capacity() * sizeof(std::int32_t) + m_weights.capacity() + m_rows.capacity()
           + m_runs.capacity() * sizeof(Run) + m_lanes.capacity() * sizeof(LaneSummary) + m_best.byteSize();
}

} // namespace steward
