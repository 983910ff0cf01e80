// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/panel_series.h"

#include "core/metrics/metric_chart.h"

#include <algorithm>

namespace steward {

ChartSeries lineOf(const GrowthData& data, const QString& id, Role role)
{
    return toChartSeries(data.ask(id), id, role);
}

ChartSeries lineWithBand(const GrowthData& data, const QString& id, Role role)
{
    ChartSeries series = lineOf(data, id, role);
    series.hasBand = true;
    return series;
}

ChartSpec lineChart(const GrowthData& data, QLatin1StringView key, std::vector<ChartPanel> panels)
{
    ChartSpec spec;
    spec.key = key;
    spec.panels = std::move(panels);
    for (ChartPanel& panel : spec.panels)
        applyChoices(data.state, panel);
    return spec;
}

ChartSpec areaChart(QLatin1StringView key, ChartUnit unit, std::vector<ChartSeries> series)
{
    ChartSpec spec;
    spec.key = key;
    spec.panels = {{.kind = ChartKind::StackedArea, .unit = unit, .series = std::move(series)}};
    return spec;
}

ChartSpec ageChart(const QString& key, ChartKind kind, ChartPanel panel)
{
    ChartSpec spec;
    spec.key = key;
    spec.axis = ChartAxis::Age;
    panel.kind = kind;
    for (const ChartSeries& series : panel.series) {
        for (const ChartPoint& point : series.points)
            spec.window.end = std::max(spec.window.end, point.span.end);
    }
    spec.panels.push_back(std::move(panel));
    return spec;
}

void applyChoices(const GrowthState& state, ChartPanel& panel)
{
    panel.scale = state.scale;
    if (!state.indexDay)
        return;
    panel.unit = ChartUnit::Index;
    for (ChartSeries& series : panel.series)
        indexTo(*state.indexDay, series);
}

void nameReleases(const Dataset& dataset, ChartSeries& series)
{
    for (ChartPoint& point : series.points) {
        if (point.fact.kind == FactKind::Figure && point.fact.isValid())
            point.label = dataset.figures[static_cast<std::size_t>(point.fact.row)].subject;
    }
}

} // namespace steward
