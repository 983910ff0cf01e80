// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/layout_crosshair.h"

#include "app/charts/chart_extent.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_legend.h"
#include "app/charts/chart_reading.h"
#include "app/charts/chart_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle lineStyle{.size = TextSize::Caption};
constexpr TextStyle periodStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};
constexpr double dotRadius = 4.0;
constexpr double swatchWidth = 12.0;
constexpr double gap = 5.0;
constexpr double padding = 6.0;
constexpr double distance = 10.0; ///< of the card from the line
constexpr double margin = 3.0;    ///< of the card from the edges

/// Where a point stands that may reach out of the window.
double xOf(const ChartPoint& point, const ChartScale& scale)
{
    return std::clamp(scale.x(point.middle()), scale.plot.left(), scale.plot.right());
}

QRectF heatCell(const ChartPanel& panel, const ChartCursor& cursor, const ChartPoint& point,
                const ChartScale& scale)
{
    const QRectF row = heatRow(panel, cursor.series, scale.plot);
    const double left = scale.x(std::max(point.span.begin, scale.window.begin));
    const double right = scale.x(std::min(point.span.end, scale.window.end));
    return {left, row.top(), std::max(right - left, 1.0), row.height()};
}

/// Height of the value in the plot; of stacked areas, of all below too. None if it has no place.
std::optional<double> yOf(const ChartPanel& panel, std::size_t series, const ChartPoint& point,
                          const ChartScale& scale)
{
    const auto value = plottedValue(point, scale.kind);
    if (panel.kind != ChartKind::StackedArea || !value)
        return value ? std::optional(scale.y(*value)) : std::nullopt;
    double sum = 0.0;
    for (std::size_t i = 0; i <= series; ++i) {
        const ChartPoint* below = pointOn(panel.series[i], panel.kind, point.middle());
        if (below != nullptr && !panel.series[i].isHidden)
            sum += below->value.value_or(0.0);
    }
    return scale.y(sum);
}

/// On the value of a series. Over a dot of its own it is larger than that, and as hollow.
MarkerItem readingDot(const ChartPanel& panel, const ChartSeries& series, bool isPartial,
                      QPointF center)
{
    if (isDotted(panel, series)) {
        MarkerItem dot = dotOf(panel, series, isPartial, center);
        dot.radius += 1.5;
        return dot;
    }
    return {.center = center,
            .radius = dotRadius,
            .shape = MarkerShape::Circle,
            .fill = Fill{.role = series.role},
            .stroke = Stroke{.role = Role::Canvas, .width = 1.5}};
}

void addDots(const ChartPanel& panel, const ChartScale& scale, Day day, double x, Scene& scene)
{
    const bool throughMiddles = panel.kind == ChartKind::Line
                                || panel.kind == ChartKind::StackedArea;
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const ChartPoint* point = pointOn(panel.series[i], panel.kind, day);
        if (point == nullptr || panel.series[i].isHidden)
            continue;
        const auto y = yOf(panel, i, *point, scale);
        // What is below the foot of the axis is not drawn.
        if (y && *y <= scale.plot.bottom() + 0.5)
            scene.add(readingDot(panel, panel.series[i], point->partial,
                                 {throughMiddles ? xOf(*point, scale) : x, *y}));
    }
}

void addLines(const ChartSpec& spec, const ChartLayout& layout, const ChartCursor& cursor,
              const ChartPoint& point, Scene& scene)
{
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const ChartScale& scale = layout.panels[i];
        if (spec.panels[i].kind == ChartKind::HeatMap) {
            if (i == cursor.panel)
                scene.add(RectItem{
                    .rect = heatCell(spec.panels[i], cursor, point, scale).adjusted(-1, -1, 1, 1),
                    .fill = {},
                    .stroke = Stroke{.role = Role::Focus, .width = 2.0}});
            continue;
        }
        const double x = xOf(point, scale);
        scene.add(LineItem{.from = {x, scale.plot.top()},
                           .to = {x, scale.plot.bottom()},
                           .stroke = {.role = Role::Hover}});
        addDots(spec.panels[i], scale, point.middle(), x, scene);
    }
}

/// The reading cut to what a chart of that height can show.
Reading fitting(Reading reading, double height, const TextMeasure& measure)
{
    const double line = measure.lineHeight(lineStyle);
    const auto room = static_cast<std::size_t>(
        std::max(2.0, (height - 2.0 * (padding + margin)) / line - 1.0));
    if (reading.lines.size() <= room)
        return reading;
    const auto left = static_cast<int>(reading.lines.size() - (room - 1));
    reading.lines.resize(room - 1);
    //: Below a list of values; never 1
    reading.lines.push_back(
        {0, std::nullopt, QCoreApplication::translate("ChartCard", "and %n more", nullptr, left)});
    return reading;
}

/// The cell of a heat map is marked in the map.
bool hasSwatch(const ChartSpec& spec, const ReadingLine& line)
{
    return line.series && spec.panels[line.panel].kind != ChartKind::HeatMap;
}

double textIndent(const ChartSpec& spec, const Reading& reading)
{
    const bool any = std::ranges::any_of(
        reading.lines, [&](const ReadingLine& line) { return hasSwatch(spec, line); });
    return any ? swatchWidth + gap : 0.0;
}

QSizeF cardSize(const ChartSpec& spec, const Reading& reading, double widest,
                const TextMeasure& measure)
{
    const double indent = textIndent(spec, reading);
    double width = measure.width(reading.period, periodStyle);
    for (const ReadingLine& line : reading.lines)
        width = std::max(width, indent + measure.width(line.text, lineStyle));
    const double lines = static_cast<double>(reading.lines.size());
    return {std::min(width + 2.0 + 2.0 * padding, widest),
            measure.lineHeight(periodStyle) + lines * measure.lineHeight(lineStyle)
                + 2.0 * padding};
}

QRectF placeCard(QSizeF size, const QRectF& anchor, const QSizeF& chart)
{
    double left = anchor.right() + distance;
    if (left + size.width() > chart.width() - margin)
        left = anchor.left() - distance - size.width();
    if (left < margin)
        left = chart.width() - margin - size.width();
    const double lowest = chart.height() - margin - size.height();
    return {QPointF(std::max(left, margin), std::max(margin, std::min(anchor.top(), lowest))),
            size};
}

void addCard(const ChartSpec& spec, const Reading& reading, const QRectF& card, Scene& scene,
             const TextMeasure& measure)
{
    scene.add(RectItem{.rect = card,
                       .fill = Fill{.role = Role::Surface},
                       .stroke = Stroke{.role = Role::Axis},
                       .radius = 4.0});
    const double line = measure.lineHeight(lineStyle);
    const double width = card.width() - 2.0 * padding;
    QPointF at = card.topLeft() + QPointF(padding, padding);
    scene.add(TextItem{.box = QRectF(at, QSizeF(width, line)),
                       .text = measure.elided(reading.period, periodStyle, width),
                       .style = periodStyle});
    at.ry() += measure.lineHeight(periodStyle);
    const double indent = textIndent(spec, reading);
    for (const ReadingLine& one : reading.lines) {
        if (hasSwatch(spec, one))
            addSwatch(scene, spec.panels[one.panel], *one.series,
                      QRectF(at, QSizeF(swatchWidth, line)));
        scene.add(TextItem{.box = QRectF(at.x() + indent, at.y(), width - indent, line),
                           .text = measure.elided(one.text, lineStyle, width - indent),
                           .style = lineStyle});
        at.ry() += line;
    }
}

} // namespace

Scene layoutCrosshair(const ChartSpec& spec, const ChartWords& words, const ChartLayout& layout,
                      const ChartCursor& cursor, const TextMeasure& measure)
{
    Scene scene;
    scene.size = layout.size;
    const ChartPoint* point = pointOf(spec, cursor);
    if (point == nullptr || layout.isEmpty || cursor.panel >= layout.panels.size())
        return scene;
    addLines(spec, layout, cursor, *point, scene);
    const Reading reading = fitting(readingAt(spec, words, point->middle(), cursor),
                                    layout.size.height(), measure);
    if (reading.period.isEmpty())
        return scene;
    const QSizeF size = cardSize(spec, reading, layout.size.width() - 2.0 * margin, measure);
    const QRectF plot = layout.panels[cursor.panel].plot;
    QRectF anchor = cursorRect(spec, layout, cursor);
    const bool isCell = spec.panels[cursor.panel].kind == ChartKind::HeatMap;
    anchor.setTop(isCell ? anchor.bottom() + distance : plot.top() + distance);
    addCard(spec, reading, placeCard(size, anchor, layout.size), scene, measure);
    return scene;
}

QRectF cursorRect(const ChartSpec& spec, const ChartLayout& layout, const ChartCursor& cursor)
{
    const ChartPoint* point = pointOf(spec, cursor);
    if (point == nullptr || cursor.panel >= layout.panels.size())
        return {};
    const ChartPanel& panel = spec.panels[cursor.panel];
    const ChartScale& scale = layout.panels[cursor.panel];
    if (panel.kind == ChartKind::HeatMap)
        return heatCell(panel, cursor, *point, scale);
    const double y = std::min(
        scale.plot.bottom(),
        yOf(panel, cursor.series, *point, scale).value_or(scale.plot.bottom()));
    const double reach = 2.0 * dotRadius;
    return QRectF(xOf(*point, scale) - reach, y - reach, 2.0 * reach, 2.0 * reach);
}

} // namespace steward
