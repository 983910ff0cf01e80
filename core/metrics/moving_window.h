// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/contribution_table.h"
#include "core/metrics/period.h"

#include <algorithm>
#include <span>

namespace steward {

/// A window that moves on over a table: every cell enters once and leaves once, so a metric costs
/// O(cells) whatever the length of its windows.
class WindowCursor
{
public:
    explicit WindowCursor(const ContributionTable& table)
        : m_table(table)
        , m_begin(table.first)
        , m_end(table.first)
    {}

    /// \param window begins no earlier, and ends no earlier, than the last one
    /// \param enter  called with a cell that comes into the window
    /// \param leave  with one that goes out of it
    template <class Enter, class Leave>
    void moveTo(const MonthRange& window, Enter enter, Leave leave)
    {
        for (; m_end <= std::min(window.last, m_table.last()); m_end = m_end + 1) {
            for (const ContributionCell& cell : m_table.in(m_end))
                enter(cell);
        }
        for (; m_begin < std::min(window.first, m_end); m_begin = m_begin + 1) {
            for (const ContributionCell& cell : m_table.in(m_begin))
                leave(cell);
        }
    }

private:
    const ContributionTable& m_table;
    Month m_begin;
    Month m_end; ///< not inside
};

/// Moves one window from period to period.
/// \param months of the window, as in windowOf()
/// \param counts anything with add(cell) and take(cell)
/// \param at     called with the index of the period for which the counts are now right
template <class Counts, class At>
void moveWindow(const ContributionTable& table, std::span<const MonthRange> periods, int months,
                Counts& counts, At at)
{
    if (table.isEmpty())
        return;
    WindowCursor cursor(table);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        cursor.moveTo(
            windowOf(periods[i], months),
            [&counts](const ContributionCell& cell) { counts.add(cell); },
            [&counts](const ContributionCell& cell) { counts.take(cell); });
        at(i);
    }
}

} // namespace steward
