// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Height of the legend's rows for a chart of that width.
double legendHeight(const ChartSpec& spec, const ChartWords& words, double width,
                    const TextMeasure& measure);
/// A swatch and a name for each series, with room for its value, and room at the right end of the
/// first row for what month the values are of.
void addLegend(const ChartSpec& spec, const ChartWords& words, const QRectF& area,
               ChartLayout& layout, const TextMeasure& measure);
/// Shape that marks the points of the series in this place; its second cue beside the colour.
MarkerShape markerOfSeries(std::size_t index);

} // namespace steward
