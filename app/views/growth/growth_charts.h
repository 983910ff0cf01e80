// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of the growth view, ready to be drawn: series, bands, events and words.

#pragma once

#include "app/charts/chart_words.h"
#include "app/views/growth/growth_data.h"

namespace steward {

struct GrowthChart
{
    ChartSpec spec;
    ChartWords words;
};

/// What of the session a chart depends on.
struct GrowthFrame
{
    DaySpan window; ///< of the session; charts show growthWindow() of it
    Filter filter;  ///< categories hidden from the events, and the as-of day
};

GrowthChart growthChart(const Dataset& dataset, const GrowthData& data, QLatin1StringView key,
                        const GrowthFrame& frame);

} // namespace steward
