// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Heat maps: a row a series, a cell a point, shaded by its value in a few steps that the legend
// shows. All heat maps of a chart have the same steps.

#pragma once

#include "app/charts/chart_layout.h"

#include <vector>

namespace steward {

/// One step of the shading: values more than the step before and not more than `upTo`.
struct HeatShade
{
    double upTo = 0.0;
    Tone tone = Tone::Full;
    Role text = Role::Text; ///< readable on it
};

/// What a legend shows of the shading.
struct HeatKey
{
    QString text;
    RectItem swatch; ///< of no size yet
};

/// Upper end of the last step.
double heatMaximum(const ChartSpec& spec);
/// The steps that reach `maximum`, at most three, the faintest first.
std::vector<HeatShade> heatShades(ChartUnit unit, double maximum);
/// The steps in words, and what else a cell can be in this chart. Empty without heat maps.
std::vector<HeatKey> heatKeys(const ChartSpec& spec);
/// The rectangle of a series' row.
QRectF heatRow(const ChartPanel& panel, std::size_t series, const QRectF& plot);
/// Names left of the rows; they switch rows off and on.
void addHeatRows(const ChartPanel& panel, const PanelWords& words, const ChartScale& scale,
                 ChartLayout& layout, const TextMeasure& measure);
/// Cells, with their values where there is room.
void addHeatCells(const ChartPanel& panel, const ChartScale& scale, Scene& scene,
                  const TextMeasure& measure);

} // namespace steward
