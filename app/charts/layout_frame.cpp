// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_axes.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_layout.h"
#include "app/charts/chart_legend.h"
#include "app/charts/chart_marks.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double padding = 10.0;
constexpr double gap = 6.0;
constexpr double columnGap = 10.0;
constexpr double lowestPlots = 90.0; ///< all rows of them
constexpr double lowestRow = 50.0;
constexpr int titleLines = 2;
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
QStringList wrapped(const QString& text, TextStyle style, double width, int count,
                    const TextMeasure& measure)
{
    QStringList lines = measure.lines(text, style, width);
    if (lines.size() <= count)
        return lines;
    const QStringList rest = lines.mid(count - 1);
    lines = lines.mid(0, count - 1);
    lines << measure.elided(rest.join(QLatin1Char(' ')), style, width);
    return lines;
}

/// How many lines of definition and notes leave the plots enough height.
struct Wording
{
    QStringList title;
    QStringList definition;
    QStringList notes;

    double height(const TextMeasure& measure) const
    {
        return measure.lineHeight(titleStyle) * static_cast<double>(title.size())
               + measure.lineHeight(smallStyle)
                     * static_cast<double>(definition.size() + notes.size());
    }
    void trim(double most, const QString& wholeTitle, double width, const TextMeasure& measure)
    {
        while (!notes.isEmpty() && height(measure) > most)
            notes.removeLast();
        while (!definition.isEmpty() && height(measure) > most)
            definition.removeLast();
        if (height(measure) > most)
            title = wrapped(wholeTitle, titleStyle, width, 1, measure);
    }
};

Wording wording(const ChartWords& words, double width, const TextMeasure& measure)
{
    Wording result;
    if (!words.title.isEmpty())
        result.title = wrapped(words.title, titleStyle, width, titleLines, measure);
    if (!words.definition.isEmpty())
        result.definition = wrapped(words.definition, smallStyle, width, definitionLines, measure);
    if (!words.notes.isEmpty())
        result.notes = wrapped(words.notes.join(QLatin1Char(' ')), smallStyle, width, noteLines,
                               measure);
    return result;
}

double leastHeightOfPlots(const ChartSpec& spec, const TextMeasure& measure)
{
    const auto columns = static_cast<std::size_t>(std::max(spec.columns, 1));
    const auto rows = static_cast<double>((spec.panels.size() + columns - 1) / columns);
    return std::max(lowestPlots, rows * (lowestRow + captionHeight(spec, measure)));
}

/// Height of each row by the largest share in it.
std::vector<double> rowHeights(const ChartSpec& spec, std::size_t columns, double available)
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        shares.resize(i / columns + 1, 0.0);
        shares.back() = std::max(shares.back(), spec.panels[i].heightShare);
    }
    double sum = 0.0;
    for (const double share : shares)
        sum += share;
    for (double& share : shares)
        share = std::max(1.0, available * share / std::max(sum, 1e-9));
    return shares;
}

/// Plots in rows over `area`, each below its caption and right of its value axis. `overhang` is
/// what the last time label needs right of a plot.
std::vector<ChartScale> divide(const ChartSpec& spec, const ChartLayout& layout, const QRectF& area,
                               double overhang, double caption)
{
    std::vector<ChartScale> scales;
    const std::size_t columns = layout.columns;
    const double rows = static_cast<double>((spec.panels.size() + columns - 1) / columns);
    const double width = (area.width() - columnGap * static_cast<double>(columns - 1))
                         / static_cast<double>(columns);
    const auto heights = rowHeights(spec, columns, area.height() - caption * rows);
    double y = area.top();
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        if (i % columns == 0)
            y += caption;
        const double left = area.left() + (width + columnGap) * static_cast<double>(i % columns)
                            + layout.axisWidth;
        const double height = heights[i / columns];
        scales.push_back(
            {.plot = QRectF(left, y, std::max(1.0, width - layout.axisWidth - overhang), height),
             .window = spec.window});
        if (i % columns == columns - 1)
            y += height;
    }
    return scales;
}

void placePlots(const ChartSpec& spec, const ChartWords& words, const QRectF& area,
                ChartLayout& layout, const TextMeasure& measure)
{
    layout.columns = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(spec.columns, 1)), 1,
                                             std::max<std::size_t>(spec.panels.size(), 1));
    layout.axisWidth = valueAxisWidth(spec, words, measure);
    layout.panels = divide(spec, layout, area, timeAxisOverhang(spec, measure),
                           captionHeight(spec, measure));
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        setValueScale(spec, i, layout.panels[i], measure);
        if (spec.panels[i].kind == ChartKind::HeatMap)
            addHeatRows(spec.panels[i], words.panels[i], layout.panels[i], layout, measure);
    }
    addPanelCaptions(spec, words, layout, measure);
}

} // namespace

ChartLayout layoutFrame(const ChartSpec& spec, const ChartWords& words, QSizeF size,
                        const TextMeasure& measure)
{
    ChartLayout layout;
    layout.size = layout.header.size = layout.under.size = layout.over.size = size;
    const double line = measure.lineHeight(smallStyle);
    Column column{layout.header, measure, padding, size.width() - padding, padding};
    Wording text = wording(words, column.width(), measure);

    const double legendRows = legendHeight(spec, words, column.width(), measure);
    const double strips = stripHeight(spec, measure);
    const double axis = timeAxisHeight(measure);
    const double rest = 2.0 * padding + legendRows + strips + axis + 3.0 * gap;
    text.trim(size.height() - rest - leastHeightOfPlots(spec, measure), words.title, column.width(),
              measure);

    for (const QString& part : text.title)
        column.addLine(part, titleStyle, Role::Text);
    for (const QString& definition : text.definition)
        column.addLine(definition, smallStyle, Role::TextMuted);
    column.y += gap;
    addLegend(spec, words, QRectF(column.left, column.y, column.width(), legendRows), layout,
              measure);
    column.y += legendRows + gap + strips;

    const double notes = text.notes.isEmpty() ? 0.0
                                              : line * static_cast<double>(text.notes.size()) + gap;
    const double bottom = size.height() - padding - notes - axis;
    placePlots(spec, words,
               QRectF(column.left, column.y, column.width(), std::max(1.0, bottom - column.y)),
               layout, measure);

    column.y = bottom + axis + gap;
    for (const QString& note : text.notes)
        column.addLine(note, smallStyle, Role::TextMuted);
    return layout;
}

} // namespace steward
