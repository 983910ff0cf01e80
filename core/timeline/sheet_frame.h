// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <QMarginsF>

namespace steward {

/// What stands round a sheet: who it is, where it belongs, where to cut.
struct SheetFrame
{
    QSizeF page;
    QRectF picture; ///< what is cut out and put together
    QString title;
    QString place;  ///< "Sheet 3 of 8: 2022 – 2024"
    QString foot;
    int column = 0;
    int row = 0;
    int across = 1;
    int down = 1;
};

/// Pixels of a page's side that the frame keeps to itself: left, top, right, bottom.
QMarginsF sheetMargins(const TextMeasure& measure);

void addSheetFrame(Scene& scene, const SheetFrame& frame, const TextMeasure& measure);

} // namespace steward
