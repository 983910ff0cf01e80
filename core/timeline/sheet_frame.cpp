// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/sheet_frame.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle titleStyle{TextSize::Body, TextWeight::Bold};
constexpr double side = 38.0; ///< printers leave some 6 mm blank
constexpr double markLength = 14.0;
constexpr double markGap = 4.0;
constexpr double mapHeight = 18.0;
constexpr double widestMap = 160.0;
constexpr double aspect = 1.414; ///< of a sheet in the map

/// Two short lines at each corner, outside of what is cut out.
void addCropMarks(Scene& scene, QRectF picture)
{
    const Stroke hair{Role::TextMuted, Tone::Full, 0.5};
    for (const double x : {picture.left(), picture.right()})
        for (const double y : {picture.top(), picture.bottom()}) {
            const double outX = x == picture.left() ? -1.0 : 1.0;
            const double outY = y == picture.top() ? -1.0 : 1.0;
            scene.add(LineItem{{x + outX * markGap, y}, {x + outX * (markGap + markLength), y}, hair});
            scene.add(LineItem{{x, y + outY * markGap}, {x, y + outY * (markGap + markLength)}, hair});
        }
}

/// All sheets as they lie together, this one filled. Returns the map's width.
double addMap(Scene& scene, const SheetFrame& frame, QPointF topRight)
{
    const double cellHeight = mapHeight / frame.down;
    const double cellWidth = std::min(cellHeight * aspect, widestMap / frame.across);
    const double left = topRight.x() - cellWidth * frame.across;
    for (int row = 0; row < frame.down; ++row)
        for (int column = 0; column < frame.across; ++column) {
            const bool isThis = row == frame.row && column == frame.column;
            RectItem cell{{left + column * cellWidth, topRight.y() + row * cellHeight, cellWidth, cellHeight},
                          Fill{isThis ? Role::Accent : Role::Surface}, Stroke{Role::TextMuted, Tone::Full, 0.5}};
            scene.add(cell);
        }
    return topRight.x() - left;
}

} // namespace

QMarginsF sheetMargins(const TextMeasure& measure)
{
    const double head = std::max(mapHeight, measure.lineHeight(titleStyle)) + markLength + 2.0 * markGap;
    return {side, side + head, side, side + measure.lineHeight(caption) + markLength + 2.0 * markGap};
}

void addSheetFrame(Scene& scene, const SheetFrame& frame, const TextMeasure& measure)
{
    addCropMarks(scene, frame.picture);
    const bool isSingle = frame.across * frame.down == 1;
    const double right = frame.page.width() - side;
    const double map = isSingle ? 0.0 : addMap(scene, frame, {right, side}) + 12.0;
    const double placeWidth = measure.width(frame.place, caption) + 1.0;
    const double titleRoom = right - side - map - placeWidth - 16.0;
    scene.add(TextItem{{side, side, std::max(0.0, titleRoom), mapHeight}, measure.elided(frame.title, titleStyle, titleRoom), titleStyle});
    scene.add(TextItem{{right - map - placeWidth, side, placeWidth, mapHeight}, frame.place, caption, Role::TextMuted});
    const double line = measure.lineHeight(caption);
    scene.add(TextItem{{side, frame.page.height() - side - line, right - side, line},
                       measure.elided(frame.foot, caption, right - side), caption, Role::TextMuted});
}

} // namespace steward
