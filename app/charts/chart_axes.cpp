// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_axes.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_format.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle labelStyle{.size = TextSize::Caption};
constexpr double labelGap = 6.0;

std::vector<double> ticksOf(const ChartPanel& panel, double height, const TextMeasure& measure)
{
    const bool share = panel.unit == ChartUnit::Share;
    const double line = measure.lineHeight(labelStyle);
    const int count = std::clamp(static_cast<int>(height / (1.7 * line)), 1, 6);
    if (share && panel.kind == ChartKind::StackedArea)
        return count >= 4 ? valueTicks(1.0, 4, true) : valueTicks(1.0, 2, true);
    return valueTicks(largestValue(panel), count, share);
}

} // namespace

double valueAxisWidth(const ChartSpec& spec, const TextMeasure& measure)
{
    double width = measure.width(valueText(ChartUnit::Commits, 10000.0), labelStyle);
    for (const ChartPanel& panel : spec.panels) {
        const QString widest = valueText(panel.unit, ticksOf(panel, 200.0, measure).back());
        width = std::max(width, measure.width(widest, labelStyle));
    }
    return width + labelGap;
}

double axisMaximum(const ChartPanel& panel, double height, const TextMeasure& measure)
{
    return ticksOf(panel, height, measure).back();
}

void addValueAxis(const ChartPanel& panel, const ChartScale& scale, Scene& scene,
                  const TextMeasure& measure)
{
    const double line = measure.lineHeight(labelStyle);
    for (const double value : ticksOf(panel, scale.plot.height(), measure)) {
        const double y = scale.y(value);
        if (value > 0.0)
            scene.add(LineItem{.from = {scale.plot.left(), y},
                               .to = {scale.plot.right(), y},
                               .stroke = {.role = Role::Grid}});
        scene.add(TextItem{.box = QRectF(0.0, y - line / 2.0, scale.plot.left() - labelGap, line),
                           .text = valueText(panel.unit, value),
                           .style = labelStyle,
                           .role = Role::TextMuted,
                           .horizontal = HAlign::Right});
    }
}

double timeAxisHeight(const TextMeasure& measure)
{
    return 1.5 * measure.lineHeight(labelStyle) + 2.0;
}

void addTimeAxis(ChartLayout& layout, const TextMeasure& measure)
{
    const double line = measure.lineHeight(labelStyle);
    const auto width = [&](const QString& text) { return measure.width(text, labelStyle); };
    for (const ChartScale& scale : layout.panels) {
        layout.under.add(LineItem{.from = scale.plot.bottomLeft(),
                                  .to = scale.plot.bottomRight(),
                                  .stroke = {.role = Role::Axis}});
    }
    if (layout.panels.empty())
        return;
    const ChartScale& last = layout.panels.back();
    // Below the lowest label of the value axis, which hangs over by half a line.
    const double top = last.plot.bottom() + line / 2.0 + 1.0;
    for (const TimeTick& tick : timeTicks(last, width)) {
        const double x = last.x(tick.day);
        const double half = width(tick.label) / 2.0;
        for (const ChartScale& scale : layout.panels) {
            layout.under.add(LineItem{.from = {x, scale.plot.top()},
                                      .to = {x, scale.plot.bottom()},
                                      .stroke = {.role = Role::Grid}});
        }
        layout.under.add(LineItem{.from = {x, last.plot.bottom()},
                                  .to = {x, last.plot.bottom() + 4.0},
                                  .stroke = {.role = Role::Axis}});
        layout.under.add(TextItem{.box = QRectF(x - half, top, 2.0 * half, line),
                                  .text = tick.label,
                                  .style = labelStyle,
                                  .role = Role::TextMuted,
                                  .horizontal = HAlign::Center});
    }
}

double captionHeight(const ChartSpec& spec, const TextMeasure& measure)
{
    return spec.panels.size() > 1 ? measure.lineHeight(labelStyle) + 8.0 : 0.0;
}

void addPanelCaptions(const ChartWords& words, ChartLayout& layout, const TextMeasure& measure)
{
    if (layout.panels.size() < 2)
        return;
    const double line = measure.lineHeight(labelStyle);
    for (std::size_t i = 0; i < std::min(layout.panels.size(), words.panels.size()); ++i) {
        const QRectF& plot = layout.panels[i].plot;
        layout.under.add(
            TextItem{.box = QRectF(plot.left(), plot.top() - line - 2.0, plot.width(), line),
                     .text = measure.elided(words.panels[i].axis, labelStyle, plot.width()),
                     .style = labelStyle,
                     .role = Role::TextMuted});
    }
}

} // namespace steward
