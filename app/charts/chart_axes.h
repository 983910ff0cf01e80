// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Room left of the plots for value labels, and for the names of a heat map's rows. Charts of one
/// column take that of any usual chart, so that charts below each other align.
double valueAxisWidth(const ChartSpec& spec, const ChartWords& words, const TextMeasure& measure);
/// Values at the bottom and the top of a plot of that height, and their scale: the outermost ticks.
void setValueScale(const ChartSpec& spec, std::size_t panel, ChartScale& scale,
                   const TextMeasure& measure);
/// Grid lines and labels of values. `axisWidth` is the room left of the plot.
void addValueAxis(const ChartPanel& panel, const ChartScale& scale, double axisWidth, Scene& scene,
                  const TextMeasure& measure);
/// Room below the last plot.
double timeAxisHeight(const TextMeasure& measure);
/// How far the last label of the time axis hangs over at the right.
double timeAxisOverhang(const ChartSpec& spec, const TextMeasure& measure);
/// The line under each plot, grid lines at the ticks, labels under the lowest plot of each column.
void addTimeAxis(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure);
/// Height of a panel's caption and the gap above it; 0 where there is one panel only.
double captionHeight(const ChartSpec& spec, const TextMeasure& measure);
/// What each panel counts, above it, where there are several; and room for its value there, where
/// the legend has none for it.
void addPanelCaptions(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                      const TextMeasure& measure);

} // namespace steward
