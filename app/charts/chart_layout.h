// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of a chart that is no series: titles, legend, axes, bands, events. Laid out as scenes,
// which the one painter draws under and over the series.

#pragma once

#include "core/metrics/chart_series.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include "app/charts/chart_scale.h"
#include "app/charts/chart_words.h"

#include <cstddef>
#include <vector>

namespace steward {

/// Where the legend shows a series' value at the as-of day.
struct LegendValue
{
    std::size_t panel = 0;
    std::size_t series = 0;
    QRectF box;
};

struct ChartLayout
{
    QSizeF size;
    std::vector<ChartScale> panels; ///< with the same left, right and window
    std::vector<LegendValue> legend;
    QRectF readout;       ///< where the legend says what month its values are of
    Scene under;          ///< below the series
    Scene over;           ///< above them; its hits are the events and bands
    bool isEmpty = false; ///< no value in the window; `under` says why

    /// From the top of the first plot to the bottom of the last.
    QRectF plotArea() const;
};

/// The chart fills `size`; where that is low, notes go first, then the definition.
ChartLayout layoutChart(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure);

/// The as-of line and the legend's values at that day. Cheap: made anew whenever the day changes.
Scene layoutAsOf(const ChartSpec& spec, const ChartLayout& layout, const TextMeasure& measure);

} // namespace steward
