// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_cursor.h"
#include "app/charts/chart_layout.h"

namespace steward {

/// A line at the cursor's point, a dot on each value there, and a card that says them: inside the
/// chart, at whichever side of the line there is room. Empty where the chart shows no values.
Scene layoutCrosshair(const ChartSpec& spec, const ChartWords& words, const ChartLayout& layout,
                      const ChartCursor& cursor, const TextMeasure& measure);

/// Where the cursor's point is drawn: a cell, or a little area round its value; the foot of its
/// line where it has no value.
QRectF cursorRect(const ChartSpec& spec, const ChartLayout& layout, const ChartCursor& cursor);

} // namespace steward
