// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Height of the strip of markers above the first plots and their captions.
double eventStripHeight(const ChartSpec& spec);
/// A rule through the plots and a marker above them for each event; those that would overlap share
/// a marker. Labels only where there is room. What the chart is about has a row of its own above.
void addEvents(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure);

} // namespace steward
