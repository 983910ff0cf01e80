// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_sheets.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steward {

namespace {

constexpr double legibleShare = 0.8;
constexpr int acrossForMany = 4; ///< of what no number of sheets could label
/// Columns of folded marks are at most twice this wide; see ZoomStep::columnShift.
constexpr double columnPixels = 8.0;

Day alignedDown(Day day, int shift) { return {(day.number >> shift) << shift}; }

} // namespace

TimelineSheets::TimelineSheets(const TimelineModel& model, const ItemLabels& labels, const TextMeasure& measure,
                               const SheetOptions& options, int across)
    : m_model(&model), m_options(options), m_headerWidth(headerWidthFor(model.tree, options.picture.width(), measure))
{
    const TimelineFrame frame = frameOf(frameOptions(options.window), measure);
    m_lanesTop = frame.lanesTop;
    m_lanesHeight = frame.lanesHeight;
    cutDays(across);
    const ZoomStep step = zoomStepFor(frame.scale(m_columns.front()).pixelsPerDay());
    m_placer = std::make_shared<TimelinePlacer>(model, step, options.density, labels, measure, m_columns);
    m_stack = stackLanes(*m_placer, options.toggled, std::numeric_limits<double>::infinity());
    cutLanes();
}

TimelineOptions TimelineSheets::frameOptions(DaySpan days) const
{
    TimelineOptions options;
    options.size = m_options.picture;
    options.window = days;
    options.headerWidth = m_headerWidth;
    options.onlyWholeRows = true;
    return options;
}

/// Sheets begin and end with a column of folded marks, whose width depends on the scale, which
/// depends on the days of a sheet: a few rounds settle it.
void TimelineSheets::cutDays(int across)
{
    const double plotWidth = std::max(1.0, m_options.picture.width() - m_headerWidth);
    int days = (m_options.window.days() + across - 1) / across;
    int shift = 0;
    Day begin = m_options.window.begin;
    for (int round = 0; round < 4; ++round) {
        shift = zoomStepFor(plotWidth / days).columnShift(columnPixels);
        begin = alignedDown(m_options.window.begin, shift);
        const int wanted = (m_options.window.end - begin + across - 1) / across;
        const int column = 1 << shift;
        days = std::max(days, (wanted + column - 1) / column * column);
    }
    days = ((days >> shift) + ((days & ((1 << shift) - 1)) != 0 ? 1 : 0)) << shift;
    m_columns.clear();
    for (Day from = begin; from < m_options.window.end; from = from + days)
        m_columns.push_back({from, from + days});
}

/// Between lanes where that is possible, else between the rows of a lane that is too high.
void TimelineSheets::cutLanes()
{
    double top = 0.0;
    const auto cutAt = [&](double y) {
        m_rows.push_back({top, y});
        top = y;
    };
    for (const LaneSlot& slot : m_stack.shown) {
        if (slot.bottom() - top > m_lanesHeight && slot.top > top)
            cutAt(slot.top);
        while (slot.bottom() - top > m_lanesHeight && m_rows.size() <= static_cast<std::size_t>(mostSheets)) {
            const double whole = std::floor((top + m_lanesHeight - slot.rowsTop()) / slot.look.rowHeight);
            const double cut = slot.rowsTop() + whole * slot.look.rowHeight;
            cutAt(cut > top ? cut : top + m_lanesHeight);
        }
    }
    m_rows.push_back({top, std::max(m_stack.height, top + 1.0)});
}

double TimelineSheets::labelledShare() const
{
    int all = 0;
    int labelled = 0;
    for (const LaneSlot& slot : m_stack.shown) {
        const int bars = static_cast<int>(m_model->index.bars(slot.indexLane, m_options.window, slot.look.leastClass).size());
        all += bars;
        labelled += bars;
        for (const TimelinePlacer::Tile* tile : m_placer->tiles(slot.indexLane, slot.look, m_options.window)) {
            for (const TimelineColumn& column : tile->columns)
                all += column.count;
            for (const PlacedMark& mark : tile->marks) {
                all += slot.look.mode == LaneMode::Strip ? 0 : mark.count;
                labelled += mark.labelWidth > 0.0 ? 1 : 0;
            }
        }
    }
    return all == 0 ? 1.0 : static_cast<double>(labelled) / all;
}

Result<TimelineSheets> TimelineSheets::plan(const TimelineModel& model, const ItemLabels& labels,
                                            const TextMeasure& measure, const SheetOptions& options)
{
    const auto planned = [&](int across) { return TimelineSheets(model, labels, measure, options, across); };
    TimelineSheets sheets = planned(std::clamp(options.across, 1, mostSheetsAcross));
    if (options.across <= 0) {
        for (const int across : {2, 3, 4, 6, 8, 10, 12}) {
            if (sheets.labelledShare() >= legibleShare)
                break;
            if (across > acrossForMany && !sheets.m_placer->isWhole())
                break;
            sheets = planned(across);
        }
    }
    const int count = sheets.across() * sheets.down();
    if (count <= mostSheets)
        return sheets;
    Error error = errorOf(ErrorCode::TooManySheets);
    error.value = QString::number(count);
    error.expected = QString::number(mostSheets);
    return error;
}

Scene TimelineSheets::sheet(int column, int row, const Snapshot& snapshot, const TimelineOptions& base,
                            const TimelineWords& words) const
{
    const Rows rows = m_rows[static_cast<std::size_t>(row)];
    TimelineOptions options = frameOptions(days(column));
    options.size.setHeight(m_lanesTop + rows.bottom - rows.top);
    options.scrollTop = rows.top;
    options.compare = base.compare;
    options.marked = base.marked;
    options.selection = base.selection;
    options.notes = base.notes;
    return layoutTimeline(snapshot, *m_placer, m_stack, options, words);
}

} // namespace steward
