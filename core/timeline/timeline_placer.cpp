// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_placer.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr std::size_t fewEntries = 3000; ///< so many are placed all at once
constexpr double tilePixels = 1024.0;
constexpr std::size_t mostTiles = 2000; ///< more are far out of sight
constexpr double rowsForLoad = 1.5;

} // namespace

TimelinePlacer::TimelinePlacer(const TimelineModel& model, ZoomStep step, LaneDensity density,
                               const ItemLabels& labels, const TextMeasure& measure, std::vector<DaySpan> sheets)
    : m_model(model), m_step(step), m_density(density), m_labels(labels), m_measure(measure), m_sheets(std::move(sheets))
{
}

bool TimelinePlacer::isWhole() const { return m_model.index.order().size() <= fewEntries; }

const LaneLook& TimelinePlacer::look(int lane)
{
    const auto [place, isNew] = m_looks.try_emplace(lane);
    if (isNew) {
        place->second = laneLook(m_model.index, lane, m_step, m_density, m_measure);
        place->second.pointRows = wantedPointRows(lane, place->second);
    }
    return place->second;
}

int TimelinePlacer::wantedPointRows(int lane, LaneLook look) const
{
    if (look.mode == LaneMode::Strip || look.pointRows == 0)
        return look.pointRows;
    if (!isWhole())
        return std::clamp(static_cast<int>(std::ceil(look.load * rowsForLoad)), 1, mostPointRows / 2);
    look.pointRows = mostPointRows;
    int rows = 1;
    const std::vector<DaySpan> all = m_sheets.empty() ? std::vector{m_model.history} : m_sheets;
    for (const DaySpan days : all)
        for (const PlacedMark& mark : make(lane, look, days).marks)
            rows = std::max(rows, mark.row + 1);
    return rows;
}

/// Tiles are a power of two of columns, aligned like them.
DaySpan TimelinePlacer::tileDays(int number, int shift) const
{
    if (isOneTile())
        return m_model.history;
    if (!m_sheets.empty())
        return m_sheets[static_cast<std::size_t>(number)];
    const int tileShift = shift + m_step.columnShift(tilePixels) - m_step.columnShift(8.0);
    const std::int64_t begin = std::int64_t{number} << tileShift;
    const auto clamped = [](std::int64_t day) {
        return Day{static_cast<std::int32_t>(std::clamp<std::int64_t>(day, Day::min().number, Day::max().number))};
    };
    return {clamped(begin), clamped(begin + (std::int64_t{1} << tileShift))};
}

int TimelinePlacer::tileNumber(Day day, int shift) const
{
    if (isOneTile())
        return 0;
    if (!m_sheets.empty()) {
        const auto after = std::ranges::upper_bound(m_sheets, day, {}, &DaySpan::begin);
        return std::max(0, static_cast<int>(after - m_sheets.begin()) - 1);
    }
    const int tileShift = shift + m_step.columnShift(tilePixels) - m_step.columnShift(8.0);
    return static_cast<int>(std::int64_t{day.number} >> tileShift);
}

TimelinePlacer::Tile TimelinePlacer::make(int lane, const LaneLook& look, DaySpan days) const
{
    TileRequest request;
    request.index = &m_model.index;
    request.matches = &m_model.matches;
    request.lane = lane;
    request.look = look;
    request.step = m_step;
    request.days = days;
    request.individually = isWhole() ? look.pointRows : 2;
    Tile tile{days, placeTile(request, m_labels, m_measure)};
    if (look.mode == LaneMode::Strip)
        tile.columns = m_model.index.columns({lane, days.begin.number >> look.shift,
                                              ((days.end.number - 1) >> look.shift) + 1, look.shift, look.leastClass},
                                             &m_model.matches);
    return tile;
}

std::vector<const TimelinePlacer::Tile*> TimelinePlacer::tiles(int lane, const LaneLook& look, DaySpan window)
{
    if (m_tiles.size() > mostTiles)
        m_tiles.clear();
    const DaySpan lived = m_model.index.extent(lane);
    const DaySpan seen{std::max(window.begin, lived.begin), std::min(window.end, lived.end)};
    std::vector<const Tile*> tiles;
    if (seen.isEmpty() || look.pointRows == 0)
        return tiles;
    const int last = tileNumber(seen.end - 1, look.shift);
    for (int number = tileNumber(seen.begin, look.shift); number <= last; ++number) {
        const auto [place, isNew] = m_tiles.try_emplace({lane, number, look.pointRows});
        if (isNew)
            place->second = make(lane, look, tileDays(number, look.shift));
        tiles.push_back(&place->second);
    }
    return tiles;
}

ColumnQuery TimelinePlacer::columnOf(int lane, const LaneLook& look, const PlacedMark& mark) const
{
    return {lane, mark.column, mark.column + 1, look.shift, look.leastClass};
}

} // namespace steward
