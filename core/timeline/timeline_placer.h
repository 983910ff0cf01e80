// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/tile_placement.h"
#include "core/timeline/timeline_model.h"

#include <map>
#include <vector>

namespace steward {

/// Looks and tiles of one model at one zoom step, made when asked for and kept. A whole history of
/// few items is one tile; a large one is cut into tiles of about a thousand pixels, which labels do
/// not cross. Used from one thread; model, labels and measure must outlive it.
class TimelinePlacer
{
public:
    /// \param sheets the tiles, where what is made is cut anyway: one after the other, each beginning
    ///        with a column; empty: as described above
    TimelinePlacer(const TimelineModel& model, ZoomStep step, LaneDensity density,
                   const ItemLabels& labels, const TextMeasure& measure, std::vector<DaySpan> sheets = {});

    ZoomStep step() const { return m_step; }
    LaneDensity density() const { return m_density; }
    const TimelineModel& model() const { return m_model; }
    const TextMeasure& measure() const { return m_measure; }
    const ItemLabels& labels() const { return m_labels; }

    /// So few items that all are placed at once.
    bool isWhole() const;
    /// With as many rows of points as would give every label its room, at most mostPointRows.
    const LaneLook& look(int lane);

    struct Tile
    {
        DaySpan days;
        std::vector<PlacedMark> marks;
        std::vector<TimelineColumn> columns{}; ///< of a strip
    };
    /// The tiles of a lane that touch the window, by time. Valid until the next call.
    std::vector<const Tile*> tiles(int lane, const LaneLook& look, DaySpan window);

    /// Columns that one mark of a tile stands for: of what folded into it from elsewhere nothing.
    ColumnQuery columnOf(int lane, const LaneLook& look, const PlacedMark& mark) const;

    static constexpr int mostPointRows = 12;

private:
    struct TileKey
    {
        int lane = 0;
        int number = 0;
        int rows = 0;

        auto operator<=>(const TileKey&) const = default;
    };

    bool isOneTile() const { return m_sheets.empty() && isWhole(); }
    DaySpan tileDays(int number, int shift) const;
    int tileNumber(Day day, int shift) const;
    Tile make(int lane, const LaneLook& look, DaySpan days) const;
    int wantedPointRows(int lane, LaneLook look) const;

    const TimelineModel& m_model;
    ZoomStep m_step;
    LaneDensity m_density;
    const ItemLabels& m_labels;
    const TextMeasure& m_measure;
    std::vector<DaySpan> m_sheets;
    std::map<int, LaneLook> m_looks;
    std::map<TileKey, Tile> m_tiles;
};

} // namespace steward
