// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timeline too large for one page, cut into sheets of one scale: days across, lanes down. No label
// crosses from one sheet to the next, no row of marks is cut, and every sheet has the lanes' names.

#pragma once

#include "core/base/result.h"
#include "core/timeline/layout_timeline.h"

#include <memory>

namespace steward {

struct SheetOptions
{
    QSizeF picture;  ///< of one sheet's timeline, its headers and axis included
    DaySpan window;  ///< days to be shown in all
    int across = 0;  ///< 1 to mostSheetsAcross; 0: as many as make most labels legible
    LaneDensity density = LaneDensity::Automatic;
    ToggledLanes toggled{};
};

inline constexpr int mostSheetsAcross = 40;
inline constexpr int mostSheets = 400;

class TimelineSheets
{
public:
    /// Model, labels and measure must outlive what is returned. Error TooManySheets where there would be
    /// more than mostSheets, with their number.
    static Result<TimelineSheets> plan(const TimelineModel& model, const ItemLabels& labels,
                                       const TextMeasure& measure, const SheetOptions& options);

    int across() const { return static_cast<int>(m_columns.size()); }
    int down() const { return static_cast<int>(m_rows.size()); }
    DaySpan days(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    const LaneStack& stack() const { return m_stack; }
    /// How many of the items in the window have a label of their own, from 0 to 1.
    double labelledShare() const;

    /// One sheet, no higher than its lanes need. `base` gives the compare day, the marked span, the
    /// selection and the notes.
    Scene sheet(int column, int row, const Snapshot& snapshot, const TimelineOptions& base,
                const TimelineWords& words) const;

private:
    struct Rows
    {
        double top = 0.0; ///< from the top of the first lane, in pixels
        double bottom = 0.0;
    };

    TimelineSheets(const TimelineModel& model, const ItemLabels& labels, const TextMeasure& measure,
                   const SheetOptions& options, int across);
    void cutDays(int across);
    void cutLanes();
    TimelineOptions frameOptions(DaySpan days) const;

    const TimelineModel* m_model;
    SheetOptions m_options;
    double m_headerWidth = 0.0;
    double m_lanesHeight = 1.0; ///< of a full sheet
    double m_lanesTop = 0.0;
    std::vector<DaySpan> m_columns;
    std::vector<Rows> m_rows;
    std::shared_ptr<TimelinePlacer> m_placer;
    LaneStack m_stack;
};

} // namespace steward
