// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// What tells series apart besides their colour: shapes on lines, names in bars, names in areas and
/// the hatch of the unknown share. Drawn over the series.
void addPointLabels(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                    const TextMeasure& measure);

} // namespace steward
