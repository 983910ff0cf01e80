// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_layout.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_events.h"
#include "app/charts/chart_extent.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_labels.h"
#include "app/charts/chart_marks.h"

#include <algorithm>

namespace steward {

namespace {

/// In the highest row of plots: in the middle of all of them may stand the caption of one.
void addEmptyState(ChartLayout& layout, const QString& text, const TextMeasure& measure)
{
    QRectF area;
    for (std::size_t i = 0; i < layout.panels.size() && layout.isHighest(i); ++i)
        area |= layout.panels[i].plot;
    const double width = std::max(40.0, area.width() - 40.0);
    const double height = measure.lineHeight({});
    QStringList lines = measure.lines(text, {}, width);
    if (static_cast<double>(lines.size()) * height > area.height())
        lines = {measure.elided(text, {}, width)};
    double y = area.center().y() - height * static_cast<double>(lines.size()) / 2.0;
    for (const QString& line : lines) {
        layout.under.add(TextItem{.box = QRectF(area.left(), y, area.width(), height),
                                  .text = line,
                                  .style = {},
                                  .role = Role::TextMuted,
                                  .horizontal = HAlign::Center});
        y += height;
    }
}

void addValues(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
               const TextMeasure& measure)
{
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        addValueAxis(spec.panels[i], layout.panels[i], layout.axisWidth, layout.under, measure);
        if (spec.panels[i].kind == ChartKind::HeatMap)
            addHeatCells(spec.panels[i], layout.panels[i], layout.over, measure);
    }
    addPointLabels(spec, words, layout, measure);
}

} // namespace

QRectF ChartLayout::plotArea() const
{
    QRectF area;
    for (const ChartScale& scale : panels)
        area |= scale.plot;
    return area;
}

std::optional<std::size_t> ChartLayout::panelAt(QPointF position) const
{
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (panels[i].plot.contains(position))
            return i;
    }
    return std::nullopt;
}

void layoutPlots(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                 const TextMeasure& measure)
{
    layout.under = layout.over = Scene{.size = layout.size, .items = {}, .hits = {}, .links = {}};
    for (ChartScale& scale : layout.panels)
        scale.window = spec.window;
    layout.isEmpty = !hasValues(spec);
    const Scene names = addBands(spec, layout, measure);
    if (layout.isEmpty)
        addEmptyState(layout, words.empty, measure);
    else
        addValues(spec, words, layout, measure);
    append(layout.over, names, {});
    addTimeAxis(spec, layout, measure);
    addEvents(spec, layout, measure);
}

ChartLayout layoutChart(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure)
{
    ChartLayout layout = layoutFrame(spec, words, size, measure);
    layoutPlots(spec, words, layout, measure);
    return layout;
}

} // namespace steward
