// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_marks.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_crop.h"
#include "app/charts/chart_events.h"
#include "app/charts/chart_extent.h"
#include "app/charts/chart_style.h"
#include "app/render/theme.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle smallStyle{.size = TextSize::Caption};
constexpr double textPadding = 4.0;

bool isNamed(const ChartBand& band) { return band.hatch == Hatch::None && !band.text.isEmpty(); }

double eraStrip(const ChartSpec& spec, const TextMeasure& measure)
{
    const bool any = std::ranges::any_of(spec.bands, isNamed);
    return any ? measure.lineHeight(smallStyle) + 4.0 : 0.0;
}

/// They stand above the first panel and, where it has one, its caption.
double stripTop(const ChartSpec& spec, const ChartLayout& layout, const TextMeasure& measure)
{
    return layout.plotArea().top() - captionHeight(spec, measure) - stripHeight(spec, measure);
}

/// The part of the plots' width the days take; empty if they are outside.
QRectF columnOf(const ChartScale& scale, DaySpan span)
{
    const DaySpan visible{std::max(span.begin, scale.window.begin),
                          std::min(span.end, scale.window.end)};
    if (visible.isEmpty())
        return {};
    return QRectF(QPointF(scale.x(visible.begin), scale.plot.top()),
                  QPointF(scale.x(visible.end), scale.plot.bottom()));
}

/// The name of an era above a column of plots.
void addEraName(const ChartBand& band, const QRectF& strip, ChartLayout& layout,
                const TextMeasure& measure)
{
    layout.under.add(
        RectItem{.rect = strip, .fill = Fill{.role = band.role, .tone = Tone::Soft}, .stroke = {}});
    layout.under.add(LineItem{.from = strip.topLeft(),
                              .to = strip.topRight(),
                              .stroke = {.role = band.role, .width = 2.0}});
    const double room = strip.width() - 2.0 * textPadding;
    const QString text = room < 30.0 ? QString() : measure.elided(band.text, smallStyle, room);
    if (!text.isEmpty())
        layout.under.add(TextItem{.box = strip.adjusted(textPadding, 1.0, -textPadding, 0.0),
                                  .text = text,
                                  .style = smallStyle});
    if (band.fact.isValid())
        layout.over.hits.push_back({.rect = strip, .fact = band.fact});
}

void addEra(const ChartSpec& spec, const ChartBand& band, ChartLayout& layout,
            const TextMeasure& measure)
{
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const QRectF column = columnOf(layout.panels[i], band.span);
        if (column.isEmpty())
            return;
        layout.under.add(RectItem{
            .rect = column, .fill = Fill{.role = band.role, .tone = Tone::Faint}, .stroke = {}});
        if (layout.isHighest(i) && isNamed(band))
            addEraName(band,
                       QRectF(column.left(), stripTop(spec, layout, measure), column.width(),
                              eraStrip(spec, measure) - 2.0),
                       layout, measure);
    }
}

/// Whether a line, a bar or a dot of the panel is in the box.
bool meetsData(const QRectF& box, const ChartPanel& panel, const ChartScale& scale)
{
    if (panel.kind == ChartKind::StackedArea)
        return false;
    const DaySpan beneath{scale.dayAt(box.left()), scale.dayAt(box.right()) + 1};
    for (const ChartSeries& series : panel.series) {
        const bool isJoined = !isDotted(panel, series);
        const double reach = isJoined ? 2.0 : dotReach;
        QPointF before;
        bool hasBefore = false;
        for (const ChartPoint& point : pointsNear(series, beneath)) {
            if (series.isHidden || !plottedValue(point, scale.kind)) {
                hasBefore = false;
                continue;
            }
            const QPointF at(scale.x(point.middle()), scale.y(*point.value));
            const QRectF step(hasBefore ? before : at, at);
            before = at;
            hasBefore = isJoined;
            if (step.normalized().adjusted(-reach, -reach, reach, reach).intersects(box))
                return true;
        }
    }
    return false;
}

/// Moves the box out of the way of a solid rule, to the left of it if it can.
void besideSubjects(const ChartSpec& spec, const ChartScale& scale, QRectF& box)
{
    constexpr double distance = 4.0;
    for (const ChartEvent& event : spec.events) {
        const double x = scale.x(event.day);
        if (!event.isSubject || x < box.left() - distance || x > box.right() + distance)
            continue;
        if (x - distance - box.width() >= scale.plot.left())
            box.moveRight(x - distance);
        else if (x + distance + box.width() <= scale.plot.right())
            box.moveLeft(x + distance);
    }
}

/// The text of a hatched band, on plain ground, in the first line where it meets neither another
/// nor the data; in the first of all if there is no such line, and no other stands there.
void addHatchText(const ChartSpec& spec, const ChartBand& band, QRectF column,
                  std::vector<QRectF>& taken, const ChartLayout& layout, const TextMeasure& measure,
                  Scene& names)
{
    const double line = measure.lineHeight(smallStyle);
    const double width = measure.width(band.text, smallStyle) + 2.0 * textPadding;
    const QRectF plot = layout.panels.front().plot;
    // Small plots have no room beside the band; the reading says there what the hatch means.
    const double room = layout.columns > 1 ? column.width() : plot.width();
    if (band.text.isEmpty() || width > room)
        return;
    // Wider than its band: it may reach out to the left, where it still touches the band.
    const double right = std::min(std::max(column.right(), plot.left() + width), plot.right())
                         - 3.0;
    QRectF box(std::max(plot.left(), width < column.width() ? column.left() + 3.0 : right - width),
               plot.top() + 4.0, width, line + 2.0);
    besideSubjects(spec, layout.panels.front(), box);
    const auto isFree = [&] {
        return !meetsData(box, spec.panels.front(), layout.panels.front())
               && std::ranges::none_of(taken, [&](QRectF other) { return other.intersects(box); });
    };
    const QRectF first = box;
    while (!isFree() && box.bottom() < plot.bottom())
        box.translate(0.0, line + 4.0);
    if (box.bottom() > plot.bottom())
        box = first;
    if (std::ranges::any_of(taken, [&](QRectF other) { return other.intersects(box); }))
        return;
    taken.push_back(box);
    names.add(
        RectItem{.rect = box, .fill = Fill{.role = Role::Canvas}, .stroke = {}, .radius = 2.0});
    names.add(TextItem{.box = box.adjusted(textPadding, 0.0, -textPadding, 0.0),
                       .text = measure.elided(band.text, smallStyle, width),
                       .style = smallStyle,
                       .role = Role::TextMuted});
}

/// From the first to the last point of stacked areas.
QRectF dataColumn(const ChartPanel& panel, const ChartScale& scale)
{
    if (panel.series.empty() || panel.series.front().points.empty())
        return {};
    const std::vector<ChartPoint>& points = panel.series.front().points;
    return columnOf(scale, {points.front().middle(), points.back().middle()});
}

/// Strokes of canvas colour that let what is below show through, unlike a hatched fill.
void addVeil(const QRectF& area, Scene& scene)
{
    constexpr double step = 7.0;
    for (double offset = step; offset < area.width() + area.height(); offset += step) {
        // The line x + y = offset, from the left or bottom edge to the top or right one.
        const double x0 = std::max(0.0, offset - area.height());
        const double x1 = std::min(area.width(), offset);
        scene.add(LineItem{.from = area.topLeft() + QPointF(x0, offset - x0),
                           .to = area.topLeft() + QPointF(x1, offset - x1),
                           .stroke = {.role = Role::Canvas}});
    }
}

void addHatch(const ChartSpec& spec, const ChartBand& band, std::vector<QRectF>& taken,
              ChartLayout& layout, const TextMeasure& measure, Scene& names)
{
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const QRectF column = columnOf(layout.panels[i], band.span);
        if (column.isEmpty())
            return;
        // The cells of a heat map say themselves that they are incomplete.
        if (spec.panels[i].kind == ChartKind::HeatMap && !layout.isEmpty)
            continue;
        const Fill fill{.role = band.role, .tone = Tone::Medium, .hatch = band.hatch};
        layout.under.add(RectItem{.rect = column, .fill = fill, .stroke = {}});
        if (spec.panels[i].kind == ChartKind::StackedArea && !layout.isEmpty)
            addVeil(column.intersected(dataColumn(spec.panels[i], layout.panels[i])), layout.over);
        if (i == 0)
            addHatchText(spec, band, column, taken, layout, measure, names);
    }
}

} // namespace

double stripHeight(const ChartSpec& spec, const TextMeasure& measure)
{
    return eraStrip(spec, measure) + eventStripHeight(spec);
}

Scene addBands(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure)
{
    Scene names;
    if (layout.panels.empty())
        return names;
    std::vector<QRectF> taken;
    for (const ChartBand& band : spec.bands) {
        if (band.hatch == Hatch::None)
            addEra(spec, band, layout, measure);
    }
    for (const ChartBand& band : spec.bands) {
        if (band.hatch != Hatch::None)
            addHatch(spec, band, taken, layout, measure, names);
    }
    return names;
}

} // namespace steward
