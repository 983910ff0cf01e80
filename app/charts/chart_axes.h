// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Room for the widest value label of any usual chart, so that charts below each other align.
double valueAxisWidth(const ChartSpec& spec, const TextMeasure& measure);
/// The value at the top of a plot of that height: the topmost tick.
double axisMaximum(const ChartPanel& panel, double height, const TextMeasure& measure);
/// Grid lines and labels of values.
void addValueAxis(const ChartPanel& panel, const ChartScale& scale, Scene& scene,
                  const TextMeasure& measure);
/// Room below the last plot.
double timeAxisHeight(const TextMeasure& measure);
/// The line under the last plot, grid lines at its ticks through all of them, labels.
void addTimeAxis(ChartLayout& layout, const TextMeasure& measure);
/// Height of a panel's caption and the gap above it; 0 where there is one panel only.
double captionHeight(const ChartSpec& spec, const TextMeasure& measure);
/// What each panel counts, above it, where there are several.
void addPanelCaptions(const ChartWords& words, ChartLayout& layout, const TextMeasure& measure);

} // namespace steward
