// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_extent.h"
#include "app/charts/chart_format.h"
#include "app/charts/chart_layout.h"

#include <QPointF>

namespace steward {

namespace {

constexpr TextStyle nameStyle{.size = TextSize::Caption};
constexpr TextStyle valueStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};

void addLines(Day day, const ChartLayout& layout, Scene& scene)
{
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const ChartScale& scale = layout.panels[i];
        if (day < scale.window.begin || day > scale.window.end)
            return;
        const double x = scale.x(day);
        scene.add(LineItem{.from = {x, scale.plot.top()},
                           .to = {x, scale.plot.bottom()},
                           .stroke = {.role = Role::AsOf, .width = 1.5}});
        if (layout.isHighest(i))
            scene.add(MarkerItem{.center = {x, scale.plot.top()},
                                 .radius = 4.0,
                                 .shape = MarkerShape::TriangleDown,
                                 .fill = Fill{.role = Role::AsOf},
                                 .stroke = {}});
    }
}

} // namespace

Scene layoutAsOf(const ChartSpec& spec, const ChartLayout& layout, const TextMeasure& measure)
{
    Scene scene;
    scene.size = layout.size;
    if (!spec.asOf || layout.panels.empty())
        return scene;
    addLines(*spec.asOf, layout, scene);
    QString readout;
    for (const LegendValue& slot : layout.legend) {
        const ChartPanel& panel = spec.panels[slot.panel];
        const ChartPoint* point = pointAt(panel.series[slot.series], *spec.asOf);
        if (point != nullptr && readout.isEmpty())
            readout = pointText(*point, spec.axis);
        if (panel.series[slot.series].isHidden)
            continue;
        scene.add(
            TextItem{.box = slot.box, .text = legendText(panel.unit, point), .style = valueStyle});
    }
    scene.add(TextItem{.box = layout.readout,
                       .text = measure.elided(readout, nameStyle, layout.readout.width()),
                       .style = nameStyle,
                       .role = Role::TextMuted,
                       .horizontal = HAlign::Right});
    return scene;
}

} // namespace steward
