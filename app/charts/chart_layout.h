// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of a chart that is no series: titles, legend, axes, bands, events, heat maps. Laid out
// as scenes, which the one painter draws under and over the series.

#pragma once

#include "core/metrics/chart_series.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include "app/charts/chart_scale.h"
#include "app/charts/chart_words.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace steward {

/// Where a series' value at the as-of day is shown: in the legend, or in a caption.
struct LegendValue
{
    std::size_t panel = 0;
    std::size_t series = 0;
    QRectF box;
};

/// What switches a series off and on.
struct LegendEntry
{
    QString key;
    QRectF box;
};

struct ChartLayout
{
    QSizeF size;
    std::size_t columns = 1;
    std::vector<ChartScale> panels; ///< with the same window; row by row
    double axisWidth = 0.0;         ///< room left of each plot
    std::vector<LegendValue> legend;
    std::vector<LegendEntry> entries;
    QRectF readout;       ///< where the legend says what month its values are of
    Scene header;         ///< titles, legend, notes: what stays when the window moves
    Scene under;          ///< below the series
    Scene over;           ///< above them; its hits are the events and bands
    bool isEmpty = false; ///< no value in the window; `under` says why

    /// Round all plots.
    QRectF plotArea() const;
    std::optional<std::size_t> panelAt(QPointF position) const;
    bool isHighest(std::size_t panel) const { return panel < columns; }
    bool isLowest(std::size_t panel) const { return panel + columns >= panels.size(); }
};

/// The chart fills `size`; where that is low, notes go first, then the definition. The words have
/// as many panels and series as the chart.
ChartLayout layoutChart(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure);

/// Of layoutChart(): all that does not depend on the window.
ChartLayout layoutFrame(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure);
/// Of layoutChart(): the rest, in place of what was there for another window.
void layoutPlots(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                 const TextMeasure& measure);

/// The as-of line and the legend's values at that day. Cheap: made anew whenever the day changes.
Scene layoutAsOf(const ChartSpec& spec, const ChartLayout& layout, const TextMeasure& measure);

} // namespace steward
