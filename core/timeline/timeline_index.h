// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers what a stretch of a lane shows at a zoom, in time that depends on the stretch's width in
// pixels and the logarithm of the number of items. Items long enough to be seen are bars with a row
// of their own; all others fold by columns of a power of two of days. Built once from items and
// lanes; immutable.

#pragma once

#include "core/timeline/lane_tree.h"
#include "core/timeline/range_best.h"
#include "core/timeline/radix_sort.h"
#include "core/timeline/span_rows.h"
#include "core/timeline/timeline_matches.h"
#include "core/timeline/zoom_step.h"

#include <array>
#include <stop_token>

namespace steward {

/// The items of a lane that begin in one column and are too short, or too many, to be bars.
struct TimelineColumn
{
    int number = 0; ///< of days [number << shift, (number + 1) << shift)
    int count = 0;
    std::int32_t best = -1; ///< item: the most important, of these the longest class, the earliest
    std::uint8_t doubt = 0; ///< the greatest
    int matches = 0;        ///< items that a search found

    bool operator==(const TimelineColumn&) const = default;
};

/// Which columns are asked for, and from which class of length on items are bars.
struct ColumnQuery
{
    int lane = 0;
    int first = 0; ///< columns [first, last)
    int last = 0;
    int shift = 0;
    int leastClass = 1;
};

class TimelineIndex
{
public:
    TimelineIndex() = default;
    /// O(n): items are sorted by radix. Keeps nothing of `entries`.
    TimelineIndex(std::vector<TimelineItem> items, const std::vector<LaneEntry>& entries,
                  int laneCount, const std::stop_token& stop = {});

    TimelineIndex(const TimelineIndex&) = delete;
    TimelineIndex& operator=(const TimelineIndex&) = delete;
    TimelineIndex(TimelineIndex&&) = default;
    TimelineIndex& operator=(TimelineIndex&&) = default;

    const std::vector<TimelineItem>& items() const { return m_items; }
    const TimelineItem& item(std::int32_t number) const { return m_items[static_cast<std::size_t>(number)]; }
    /// Items of all lanes, as TimelineMatches counts them.
    const std::vector<std::int32_t>& order() const { return m_order; }
    int laneCount() const { return static_cast<int>(m_lanes.size()); }
    /// First to last day of the lane's items; empty where it has none.
    DaySpan extent(int lane) const;
    int itemCount(int lane) const;
    /// Of the lane, those that are no bars at a zoom where bars begin at `leastClass`.
    int pointCount(int lane, int leastClass) const;
    /// Rows the lane's bars take.
    int barRows(int lane, int leastClass) const;
    /// Columns of that width in which an item of the lane begins.
    int occupiedColumns(int lane, int shift) const;

    /// The occupied columns of a query, by number. Equals
    ///   SELECT begin >> shift, count(*), max(doubt), best… WHERE NOT bar GROUP BY 1
    /// \param matches of this index, or null
    std::vector<TimelineColumn> columns(const ColumnQuery& query, const TimelineMatches* matches = nullptr) const;

    struct Bar
    {
        std::int32_t item = -1;
        int row = 0;
    };
    /// The bars of a lane that touch `window`, longest class first. At most what fits into
    /// mostSpanRows rows.
    std::vector<Bar> bars(int lane, DaySpan window, int leastClass) const;

    /// The items of one column, by begin; at most `most`.
    std::vector<std::int32_t> itemsIn(const ColumnQuery& column, std::size_t most) const;

    /// The item of the lane that follows (or comes before) the place of `item` by begin, then by
    /// number; -1 at the end. `item` itself need not be in the lane.
    std::int32_t after(int lane, std::int32_t item) const;
    std::int32_t before(int lane, std::int32_t item) const;

    bool holds(int lane, std::int32_t item) const;
    /// The item of the lane that begins first on or after the day, else the last one; -1 in an empty lane.
    std::int32_t firstFrom(int lane, Day day) const;

    /// Calls `visit` for the items of the lane that touch the span until it returns false; for
    /// statistics and tables, O(items of the lane) at worst.
    template <class Visit>
    void forEachTouching(int lane, DaySpan span, Visit visit) const
    {
        for (const Run& run : runsOf(lane))
            for (std::uint32_t i = firstFrom(run, span.begin - run.longest); i < run.end; ++i) {
                if (m_begins[i] >= span.end.number)
                    break;
                if (item(m_order[i]).end > span.begin.number && !visit(m_order[i]))
                    return;
            }
    }

    /// Bytes of everything but the items' facts in the dataset.
    std::size_t byteSize() const;

private:
    /// A stretch of m_order: items of one lane, one class of length, with or without a row; by begin.
    struct Run
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::int32_t longest = 0; ///< days
        std::uint8_t lengthClass = 0;
        bool hasRows = false;
        std::uint8_t rowCount = 0;

        std::uint32_t size() const { return end - begin; }
    };

    struct LaneSummary
    {
        std::uint32_t firstRun = 0;
        std::uint32_t lastRun = 0;
        DaySpan extent;
        /// Pairs of neighbours by begin that first differ at that bit: what tells the number of
        /// columns at every width.
        std::array<std::uint32_t, lengthClassCount> splits{};
    };

    void addLane(std::size_t lane, std::span<const KeyedNumber> rows, std::uint32_t offset);
    void placeBars(std::uint32_t firstRun);
    void separateRows(std::size_t number, const std::vector<std::uint8_t>& rows);
    std::span<const Run> runsOf(int lane) const;
    bool isBarRun(const Run& run, int leastClass) const
    {
        return run.hasRows && run.lengthClass >= leastClass;
    }
    std::uint32_t firstFrom(const Run& run, Day day) const;
    /// Items of one begin follow one another by number.
    std::pair<std::int32_t, std::int32_t> keyAt(std::uint32_t place) const
    {
        return {m_begins[place], m_order[place]};
    }
    std::uint32_t placeFrom(const Run& run, std::pair<std::int32_t, std::int32_t> key) const;
    void addColumns(const Run& run, const ColumnQuery& query, const TimelineMatches* matches,
                    std::vector<TimelineColumn>& columns) const;

    std::vector<TimelineItem> m_items;
    std::vector<std::int32_t> m_order;  ///< items
    std::vector<std::int32_t> m_begins; ///< their begins, in the same order
    std::vector<std::uint8_t> m_weights; ///< importance, class and doubt, in the same order
    std::vector<std::uint8_t> m_rows;   ///< of the bars, in the same order; empty without any
    std::vector<Run> m_runs;
    std::vector<LaneSummary> m_lanes;
    RangeBest m_best;
};

} // namespace steward
