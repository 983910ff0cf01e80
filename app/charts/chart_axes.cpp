// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_axes.h"

#include "app/charts/chart_extent.h"
#include "app/charts/chart_format.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_legend.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle labelStyle{.size = TextSize::Caption};
constexpr double labelGap = 6.0;
constexpr double widestRowName = 180.0;
constexpr double usualHeight = 200.0;

std::vector<double> ticksOf(const ChartPanel& panel, double height, const TextMeasure& measure)
{
    const bool fractions = hasFractions(panel.unit);
    const double line = measure.lineHeight(labelStyle);
    const int count = std::clamp(static_cast<int>(height / (1.7 * line)), 1, 6);
    if (panel.unit == ChartUnit::Share && panel.kind == ChartKind::StackedArea)
        return count >= 4 ? valueTicks(1.0, 4, true) : valueTicks(1.0, 2, true);
    const double largest = largestValue(panel);
    const auto smallest = smallestPositive(panel);
    if (scaleOf(panel) == ValueScale::Log && smallest)
        return logTicks(*smallest, std::max(largest, *smallest), count);
    return valueTicks(largest, count, fractions);
}

double widestLabel(const ChartPanel& panel, const PanelWords& words, const TextMeasure& measure)
{
    double width = 0.0;
    if (panel.kind == ChartKind::HeatMap) {
        for (const QString& name : words.series)
            width = std::max(width, measure.width(name, labelStyle) + 2.0);
        return std::min(width, widestRowName);
    }
    for (const double tick : ticksOf(panel, usualHeight, measure))
        width = std::max(width, measure.width(valueText(panel.unit, tick), labelStyle));
    return width;
}

std::vector<TimeTick> ticksOf(const ChartSpec& spec, const ChartScale& scale,
                              const LabelWidth& width)
{
    return spec.axis == ChartAxis::Age ? ageTicks(scale, width) : timeTicks(scale, width);
}

void addGrid(const ChartScale& scale, const std::vector<TimeTick>& ticks, Scene& scene)
{
    scene.add(LineItem{.from = scale.plot.bottomLeft(),
                       .to = scale.plot.bottomRight(),
                       .stroke = {.role = Role::Axis}});
    for (const TimeTick& tick : ticks) {
        const double x = scale.x(tick.day);
        scene.add(LineItem{.from = {x, scale.plot.top()},
                           .to = {x, scale.plot.bottom()},
                           .stroke = {.role = Role::Grid}});
    }
}

void addTimeLabels(const ChartScale& scale, const std::vector<TimeTick>& ticks, Scene& scene,
                   const TextMeasure& measure)
{
    const double line = measure.lineHeight(labelStyle);
    // Below the lowest label of the value axis, which hangs over by half a line.
    const double top = scale.plot.bottom() + line / 2.0 + 1.0;
    for (const TimeTick& tick : ticks) {
        const double x = scale.x(tick.day);
        const double width = measure.width(tick.label, labelStyle);
        scene.add(LineItem{.from = {x, scale.plot.bottom()},
                           .to = {x, scale.plot.bottom() + 4.0},
                           .stroke = {.role = Role::Axis}});
        scene.add(TextItem{.box = QRectF(x - width / 2.0, top, width, line),
                           .text = tick.label,
                           .style = labelStyle,
                           .role = Role::TextMuted,
                           .horizontal = HAlign::Center});
    }
}

} // namespace

double valueAxisWidth(const ChartSpec& spec, const ChartWords& words, const TextMeasure& measure)
{
    double width = spec.columns > 1
                       ? 0.0
                       : measure.width(valueText(ChartUnit::Commits, 10000.0), labelStyle);
    for (std::size_t i = 0; i < spec.panels.size(); ++i)
        width = std::max(width, widestLabel(spec.panels[i], words.panels[i], measure));
    return width + labelGap;
}

void setValueScale(const ChartSpec& spec, std::size_t panel, ChartScale& scale,
                   const TextMeasure& measure)
{
    const ChartPanel& shown = spec.panels[panel];
    if (shown.kind == ChartKind::HeatMap) {
        scale.maximum = heatMaximum(spec);
        return;
    }
    const std::vector<double> ticks = ticksOf(shown, scale.plot.height(), measure);
    scale.maximum = ticks.back();
    scale.minimum = ticks.front();
    // Without a value above 0 there is nothing to take a logarithm of.
    scale.kind = ticks.front() > 0.0 ? scaleOf(shown) : ValueScale::Linear;
}

void addValueAxis(const ChartPanel& panel, const ChartScale& scale, double axisWidth, Scene& scene,
                  const TextMeasure& measure)
{
    if (panel.kind == ChartKind::HeatMap)
        return;
    const double line = measure.lineHeight(labelStyle);
    const double left = scale.plot.left() - axisWidth;
    for (const double value : ticksOf(panel, scale.plot.height(), measure)) {
        const double y = scale.y(value);
        if (value > scale.minimum)
            scene.add(LineItem{.from = {scale.plot.left(), y},
                               .to = {scale.plot.right(), y},
                               .stroke = {.role = Role::Grid}});
        scene.add(TextItem{.box = QRectF(left, y - line / 2.0, axisWidth - labelGap, line),
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

double timeAxisOverhang(const ChartSpec& spec, const TextMeasure& measure)
{
    if (spec.axis == ChartAxis::Calendar)
        return measure.width(QStringLiteral("2022"), labelStyle) / 2.0;
    const int last = std::max(12, spec.window.end.number);
    return std::max(measure.width(ageText(last - last % 12), labelStyle),
                    measure.width(ageText(6), labelStyle))
           / 2.0;
}

void addTimeAxis(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure)
{
    const auto width = [&](const QString& text) { return measure.width(text, labelStyle); };
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const ChartScale& scale = layout.panels[i];
        const std::vector<TimeTick> ticks = ticksOf(spec, scale, width);
        addGrid(scale, ticks, layout.under);
        if (layout.isLowest(i))
            addTimeLabels(scale, ticks, layout.under, measure);
    }
}

double captionHeight(const ChartSpec& spec, const TextMeasure& measure)
{
    return spec.panels.size() > 1 ? measure.lineHeight(labelStyle) + 8.0 : 0.0;
}

void addPanelCaptions(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                      const TextMeasure& measure)
{
    if (layout.panels.size() < 2)
        return;
    const double line = measure.lineHeight(labelStyle);
    for (std::size_t i = 0; i < std::min(layout.panels.size(), words.panels.size()); ++i) {
        const QRectF& plot = layout.panels[i].plot;
        QRectF box(plot.left(), plot.top() - line - 2.0, plot.width(), line);
        if (captionsHoldValues(spec) && spec.asOf && !spec.panels[i].series.empty()) {
            const double value = valueWidth(spec.panels[i], 0, measure);
            if (value + labelGap < box.width() / 2.0) {
                layout.legend.push_back({i, 0, box.adjusted(box.width() - value, 0, 0, 0)});
                box.setRight(box.right() - value - labelGap);
            }
        }
        layout.header.add(
            TextItem{.box = box,
                     .text = measure.elided(words.panels[i].axis, labelStyle, box.width()),
                     .style = labelStyle,
                     .role = Role::TextMuted});
    }
}

} // namespace steward
