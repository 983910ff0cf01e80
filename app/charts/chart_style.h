// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the styles of a panel of lines look like, the same in plots, legends and readings.

#pragma once

#include "core/metrics/chart_series.h"
#include "core/scene/scene.h"

namespace steward {

/// Pixels from the middle of a dot to its outer edge.
inline constexpr double dotReach = 4.5;

/// What the series asks for in a panel of lines; Solid in any other.
SeriesStyle styleOf(const ChartPanel& panel, const ChartSeries& series);
/// Whether its values are dots that no line connects.
bool isDotted(const ChartPanel& panel, const ChartSeries& series);
/// Whether those of any series are. Shapes on the lines of such a panel would be taken for values:
/// its lines differ by colour and stroke alone.
bool hasDots(const ChartPanel& panel);
/// A value of a dotted series. Its rim keeps it apart from dots, lines and tints below it.
MarkerItem dotOf(const ChartPanel& panel, const ChartSeries& series, bool isPartial,
                 QPointF center);

} // namespace steward
