// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the marks and labels of a stretch of a lane go. The stretch and the scale are those of a
// zoom step, never those of a window, so that panning chooses nothing anew.

#pragma once

#include "core/scene/text_measure.h"
#include "core/timeline/lane_look.h"

#include <functional>
#include <vector>

namespace steward {

/// One mark; x in days from the tile's first day, rows from the first row of points.
struct PlacedMark
{
    std::int32_t item = -1; ///< of a folded mark the most important
    int count = 1;
    int matches = 0;
    std::uint8_t doubt = 0;
    bool isLabelLeft = false;
    bool hasSpan = false;      ///< its days are wide enough to be drawn
    int row = 0;
    int column = 0;            ///< the (first) column it stands for
    double center = 0.0;       ///< days
    double labelWidth = 0.0;   ///< pixels; 0: no room for a label
    QString label;             ///< fits labelWidth
    double roomAfter = 0.0;    ///< pixels free after a mark without a label, at the step's scale
};

/// What a mark says of its item, and the second line of a card.
struct ItemLabels
{
    std::function<QString(const TimelineItem&)> title;
    std::function<QString(const TimelineItem&)> detail;
};

struct TileRequest
{
    const TimelineIndex* index = nullptr;
    const TimelineMatches* matches = nullptr;
    int lane = 0; ///< of the index
    LaneLook look;
    ZoomStep step;
    DaySpan days;            ///< the tile; begins and ends with a column, or is the whole history
    int individually = 2;    ///< columns of at most so many items try to show each of them
};

/// The more important choose place and label first; a label never overlaps a mark or another label
/// of the tile, nor leaves the tile. What finds no place folds into the nearest mark.
std::vector<PlacedMark> placeTile(const TileRequest& request, const ItemLabels& labels,
                                  const TextMeasure& measure);

/// What a mark's label says: the title, shortened to leave room for how many more it stands for.
QString markText(const QString& title, int count, TextStyle style, double room, const TextMeasure& measure);
/// How wide a label may be, in pixels.
inline constexpr double widestLabel = 320.0;
inline constexpr double markGap = 6.0; ///< between neighbours in a row, and marker and label
inline constexpr double cardPadding = 6.0;
inline constexpr double shortestSpan = 9.0; ///< of a mark's days, to be drawn beside its marker

} // namespace steward
