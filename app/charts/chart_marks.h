// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Height of what stands between the legend and the first plot: names of eras, and events.
double stripHeight(const ChartSpec& spec, const TextMeasure& measure);
/// Eras as faint tints with their names above; hatched bands with their text inside. Over stacked
/// areas, which fill their plot, hatches are drawn on top. The texts are returned, to be put over the
/// values, which would cover them.
Scene addBands(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure);

} // namespace steward
