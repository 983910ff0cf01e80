// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of the growth view, ready to be drawn: series, bands, events and words.

#pragma once

#include "app/charts/chart_words.h"
#include "app/views/growth/growth_catalogue.h"

namespace steward {

struct GrowthChart
{
    std::vector<MetricQuestion> questions; ///< what it shows, the one it is defined by first
    ChartSpec spec;
    ChartWords words;
};

/// What of the session a chart depends on.
struct GrowthFrame
{
    DaySpan window; ///< of the session; charts show growthWindow() of it
    Filter filter;  ///< categories hidden from the events, and the as-of day
};

/// Switches off the series of these keys, and on all others.
void hideSeries(const GrowthState& state, ChartSpec& spec);

/// The days a chart shows of a window: growthWindow(), and of facts of the foundation no more than
/// there are.
DaySpan chartWindow(const GrowthData& data, const GrowthChart& chart, DaySpan window);

/// \param key one of growthCharts(), or a metric's id with its argument. Where it is neither: the
/// contributors.
GrowthChart growthChart(const GrowthData& data, const QString& key, const GrowthFrame& frame);

/// Those of a page, in order.
std::vector<GrowthChart> growthChartsOf(const GrowthData& data, GrowthPage page,
                                        const GrowthFrame& frame);

} // namespace steward
