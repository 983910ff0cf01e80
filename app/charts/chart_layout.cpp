// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_layout.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_labels.h"
#include "app/charts/chart_legend.h"
#include "app/charts/chart_marks.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double padding = 10.0;
constexpr double gap = 6.0;
constexpr double lowestPlot = 90.0;
constexpr int definitionLines = 2;
constexpr int noteLines = 3;
constexpr TextStyle titleStyle{.size = TextSize::Heading, .weight = TextWeight::Bold};
constexpr TextStyle smallStyle{.size = TextSize::Caption};

/// A cursor down the page.
struct Column
{
    Scene& scene;
    const TextMeasure& measure;
    double left;
    double right;
    double y;

    double width() const { return right - left; }
    void addLine(const QString& text, TextStyle style, Role role)
    {
        const double height = measure.lineHeight(style);
        scene.add(TextItem{.box = QRectF(left, y, width(), height),
                           .text = measure.elided(text, style, width()),
                           .style = style,
                           .role = role});
        y += height;
    }
};

/// At most `count` lines; the last one ends with an ellipsis if there were more.
QStringList wrapped(const QString& text, double width, int count, const TextMeasure& measure)
{
    QStringList lines = measure.lines(text, smallStyle, width);
    if (lines.size() <= count)
        return lines;
    const QStringList rest = lines.mid(count - 1);
    lines = lines.mid(0, count - 1);
    lines << measure.elided(rest.join(QLatin1Char(' ')), smallStyle, width);
    return lines;
}

/// How many lines of definition and notes leave the plots enough height.
struct Wording
{
    QStringList definition;
    QStringList notes;

    void trim(double available, double line)
    {
        const auto used = [&] {
            return line * static_cast<double>(definition.size() + notes.size());
        };
        while (!notes.isEmpty() && available - used() < lowestPlot)
            notes.removeLast();
        while (!definition.isEmpty() && available - used() < lowestPlot)
            definition.removeLast();
    }
};

Wording wording(const ChartWords& words, double width, const TextMeasure& measure)
{
    Wording result;
    result.definition = wrapped(words.definition, width, definitionLines, measure);
    if (words.definition.isEmpty())
        result.definition.clear();
    if (!words.notes.isEmpty())
        result.notes = wrapped(words.notes.join(QLatin1Char(' ')), width, noteLines, measure);
    return result;
}

/// Divides the height among the panels.
std::vector<ChartScale> divide(const ChartSpec& spec, QRectF area, double caption)
{
    std::vector<ChartScale> scales;
    double shares = 0.0;
    for (const ChartPanel& panel : spec.panels)
        shares += panel.heightShare;
    const double captions = caption * static_cast<double>(spec.panels.size());
    double y = area.top();
    for (const ChartPanel& panel : spec.panels) {
        y += caption;
        const double height = std::max(1.0,
                                       (area.height() - captions) * panel.heightShare / shares);
        scales.push_back(
            {.plot = QRectF(area.left(), y, area.width(), height), .window = spec.window});
        y += height;
    }
    return scales;
}

bool hasValues(const ChartSpec& spec)
{
    for (const ChartPanel& panel : spec.panels) {
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points) {
                if (point.value && spec.window.begin < point.span.end
                    && point.span.begin < spec.window.end)
                    return true;
            }
        }
    }
    return false;
}

void addEmptyState(ChartLayout& layout, const QString& text, const TextMeasure& measure)
{
    const QRectF area = layout.plotArea();
    const QStringList lines = measure.lines(text, {}, std::max(40.0, area.width() - 40.0));
    const double height = measure.lineHeight({});
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

void addPlots(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
              const TextMeasure& measure)
{
    layout.isEmpty = !hasValues(spec);
    addBands(spec, layout, measure);
    if (layout.isEmpty) {
        addEmptyState(layout, words.empty, measure);
    } else {
        for (std::size_t i = 0; i < spec.panels.size(); ++i)
            addValueAxis(spec.panels[i], layout.panels[i], layout.under, measure);
        addPanelCaptions(words, layout, measure);
        addPointLabels(spec, words, layout, measure);
    }
    addTimeAxis(layout, measure);
    addEvents(spec, layout, measure);
}

} // namespace

QRectF ChartLayout::plotArea() const
{
    if (panels.empty())
        return {};
    return panels.front().plot.united(panels.back().plot);
}

ChartLayout layoutChart(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure)
{
    ChartLayout layout;
    layout.size = layout.under.size = layout.over.size = size;
    const double line = measure.lineHeight(smallStyle);
    Column column{layout.under, measure, padding, size.width() - padding, padding};
    Wording text = wording(words, column.width(), measure);

    const double legendRows = legendHeight(spec, words, column.width(), measure);
    const double strips = stripHeight(spec, measure);
    const double axis = timeAxisHeight(measure);
    const double title = measure.lineHeight(titleStyle);
    text.trim(size.height() - 2.0 * padding - title - legendRows - strips - axis - 3.0 * gap, line);

    column.addLine(words.title, titleStyle, Role::Text);
    for (const QString& definition : text.definition)
        column.addLine(definition, smallStyle, Role::TextMuted);
    column.y += gap;
    addLegend(spec, words, QRectF(column.left, column.y, column.width(), legendRows), layout,
              measure);
    column.y += legendRows + gap + strips;

    const double notes = text.notes.isEmpty() ? 0.0
                                              : line * static_cast<double>(text.notes.size()) + gap;
    const double bottom = size.height() - padding - notes - axis;
    const double left = column.left + valueAxisWidth(spec, measure);
    // Half a year's label hangs over the right end of the axis.
    const double right = column.right - measure.width(QStringLiteral("2022"), smallStyle) / 2.0;
    layout.panels = divide(spec,
                           QRectF(left, column.y, right - left, std::max(1.0, bottom - column.y)),
                           captionHeight(spec, measure));
    for (std::size_t i = 0; i < spec.panels.size(); ++i)
        layout.panels[i].maximum = axisMaximum(spec.panels[i], layout.panels[i].plot.height(),
                                               measure);
    addPlots(spec, words, layout, measure);

    column.y = bottom + axis + gap;
    for (const QString& note : text.notes)
        column.addLine(note, smallStyle, Role::TextMuted);
    return layout;
}

} // namespace steward
