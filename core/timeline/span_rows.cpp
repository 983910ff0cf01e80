// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/span_rows.h"

#include <algorithm>

namespace steward {

namespace {

/// How far one row has been walked while spans of the class come by, in order of their begins.
struct Walk
{
    std::size_t next = 0;          ///< first span of longer classes that does not end before the begin
    Day takenUntil = Day::min();   ///< by this class
};

bool isFree(const std::vector<DaySpan>& row, Walk& walk, DaySpan span)
{
    while (walk.next < row.size() && row[walk.next].end <= span.begin)
        ++walk.next;
    const bool isFreeOfLonger = walk.next == row.size() || row[walk.next].begin >= span.end;
    return isFreeOfLonger && walk.takenUntil <= span.begin;
}

} // namespace

void SpanRows::place(std::span<const DaySpan> spans, std::span<std::uint8_t> rows)
{
    std::vector<Walk> walks(m_rows.size());
    std::vector<Row> added(m_rows.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        rows[i] = noSpanRow;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (!isFree(m_rows[row], walks[row], spans[i]))
                continue;
            walks[row].takenUntil = spans[i].end;
            added[row].push_back(spans[i]);
            rows[i] = static_cast<std::uint8_t>(row);
            break;
        }
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto middle = static_cast<std::ptrdiff_t>(m_rows[row].size());
        m_rows[row].insert(m_rows[row].end(), added[row].begin(), added[row].end());
        std::inplace_merge(m_rows[row].begin(), m_rows[row].begin() + middle, m_rows[row].end());
    }
}

} // namespace steward
