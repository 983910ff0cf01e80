// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only place that knows how Qt Charts is made to look like the rest: a QChart that shows series
// and nothing else. Axes, legend and everything around them is layoutChart's.

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_scale.h"
#include "app/render/theme.h"

#include <QChart>
#include <QValueAxis>

#include <memory>
#include <vector>

class QAreaSeries;
class QLineSeries;
class QXYSeries;

namespace steward {

/// A QChart whose plot area is exactly where the layout wants it.
class PanelChart
{
public:
    PanelChart();
    ~PanelChart();
    PanelChart(const PanelChart&) = delete;
    PanelChart& operator=(const PanelChart&) = delete;

    /// The item to put into a graphics scene; owned by this.
    QChart& chart() { return *m_chart; }
    /// Series are kept and refilled where the number of lines is that of before.
    void show(const ChartPanel& panel, const ChartScale& scale, const Theme& theme);

private:
    void place(const ChartScale& scale);
    /// Tints between the limits of lines and steps.
    void showLimits(const ChartPanel& panel, const ChartScale& scale, const Theme& theme);
    void showLines(const ChartPanel& panel, const ChartScale& scale, const Theme& theme);
    void showBars(const ChartPanel& panel, const ChartScale& scale, const Theme& theme);
    void showAreas(const ChartPanel& panel, const ChartScale& scale, const Theme& theme);
    void attach(QAbstractSeries* series);
    void reserveLines(std::size_t count);
    void reserveAreas(std::size_t count);
    void clear();

    std::unique_ptr<QChart> m_chart;
    QValueAxis* m_days; ///< shares of the plot; owned by the chart, as are the series
    QValueAxis* m_values;
    ChartKind m_kind = ChartKind::Line;
    std::vector<QLineSeries*> m_lines;
    std::vector<QAreaSeries*> m_areas;
};

} // namespace steward
