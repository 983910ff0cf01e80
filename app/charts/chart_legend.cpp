// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_legend.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_format.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle nameStyle{.size = TextSize::Caption};
constexpr TextStyle valueStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};
constexpr double swatch = 16.0;
constexpr double gap = 5.0;
constexpr double entryGap = 14.0;
constexpr double rowGap = 2.0;

struct Entry
{
    std::size_t panel = 0;
    std::size_t series = 0;
    QString name;
    double nameWidth = 0.0;
    double valueWidth = 0.0; ///< of the widest value, so that nothing moves with the as-of day
    QPointF position;        ///< in the legend

    double width() const { return swatch + gap + nameWidth + gap + valueWidth; }
};

struct Entries
{
    std::vector<Entry> entries;
    int rows = 1;
    double readoutWidth = 0.0;
};

double readoutWidth(const ChartSpec& spec, const TextMeasure& measure)
{
    double width = 0.0;
    for (const ChartPanel& panel : spec.panels) {
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points)
                width = std::max(width, measure.width(pointText(point), nameStyle));
            // All series of a panel have the same spans.
            break;
        }
    }
    return width + 2.0;
}

Entry makeEntry(const ChartSpec& spec, const ChartWords& words, std::size_t panel,
                std::size_t series, const TextMeasure& measure)
{
    Entry entry{.panel = panel, .series = series, .name = {}, .position = {}};
    entry.name = words.panels[panel].series[series];
    entry.nameWidth = measure.width(entry.name, nameStyle);
    double largest = 0.0;
    for (const ChartPoint& point : spec.panels[panel].series[series].points)
        largest = std::max(largest, point.value.value_or(0.0));
    const ChartUnit unit = spec.panels[panel].unit;
    constexpr double smallest = 1e-6;
    for (const std::optional<double>& value :
         {std::optional(largest), std::optional(smallest), std::optional<double>()})
        entry.valueWidth = std::max(entry.valueWidth,
                                    measure.width(valueText(unit, value), valueStyle) + 1.0);
    return entry;
}

/// Entries in rows, left to right; the first row ends before the readout.
Entries arrange(const ChartSpec& spec, const ChartWords& words, double width,
                const TextMeasure& measure)
{
    Entries result;
    result.readoutWidth = std::min(readoutWidth(spec, measure), width / 2.0);
    const double height = measure.lineHeight(nameStyle) + rowGap;
    QPointF cursor;
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        for (std::size_t series = 0; series < spec.panels[panel].series.size(); ++series) {
            Entry entry = makeEntry(spec, words, panel, series, measure);
            const double fixed = entry.width() - entry.nameWidth;
            entry.nameWidth = std::min(entry.nameWidth, std::max(20.0, width - fixed));
            const double limit = result.rows == 1 ? width - result.readoutWidth - entryGap : width;
            if (cursor.x() > 0.0 && cursor.x() + entry.width() > limit) {
                cursor = {0.0, cursor.y() + height};
                ++result.rows;
            }
            entry.position = cursor;
            cursor.rx() += entry.width() + entryGap;
            result.entries.push_back(entry);
        }
    }
    return result;
}

void addSwatch(Scene& scene, const ChartPanel& panel, std::size_t index, QRectF box)
{
    const ChartSeries& series = panel.series[index];
    if (panel.kind != ChartKind::Line) {
        const QRectF square(box.left(), box.center().y() - 5.0, box.width(), 10.0);
        if (series.hatch == Hatch::None)
            scene.add(RectItem{.rect = square, .fill = Fill{.role = series.role}, .stroke = {}});
        else
            scene.add(RectItem{
                .rect = square,
                .fill = Fill{.role = series.role, .tone = Tone::Medium, .hatch = series.hatch},
                .stroke = Stroke{.role = series.role}});
        return;
    }
    const double y = box.center().y();
    scene.add(LineItem{.from = {box.left(), y},
                       .to = {box.right(), y},
                       .stroke = {.role = series.role, .width = 2.0}});
    scene.add(MarkerItem{.center = box.center(),
                         .radius = 3.5,
                         .shape = markerOfSeries(index),
                         .fill = Fill{.role = series.role},
                         .stroke = {}});
}

} // namespace

MarkerShape markerOfSeries(std::size_t index)
{
    constexpr MarkerShape shapes[] = {MarkerShape::Circle,     MarkerShape::Square,
                                      MarkerShape::TriangleUp, MarkerShape::Diamond,
                                      MarkerShape::Hexagon,    MarkerShape::TriangleDown};
    return shapes[index % std::size(shapes)];
}

double legendHeight(const ChartSpec& spec, const ChartWords& words, double width,
                    const TextMeasure& measure)
{
    return arrange(spec, words, width, measure).rows * (measure.lineHeight(nameStyle) + rowGap);
}

void addLegend(const ChartSpec& spec, const ChartWords& words, const QRectF& area,
               ChartLayout& layout, const TextMeasure& measure)
{
    const Entries legend = arrange(spec, words, area.width(), measure);
    const double height = measure.lineHeight(nameStyle);
    for (const Entry& entry : legend.entries) {
        const QPointF at = area.topLeft() + entry.position;
        addSwatch(layout.under, spec.panels[entry.panel], entry.series,
                  QRectF(at, QSizeF(swatch, height)));
        const double nameX = at.x() + swatch + gap;
        layout.under.add(
            TextItem{.box = QRectF(nameX, at.y(), entry.nameWidth, height),
                     .text = measure.elided(entry.name, nameStyle, entry.nameWidth + 0.5),
                     .style = nameStyle});
        layout.legend.push_back(
            {entry.panel, entry.series,
             QRectF(nameX + entry.nameWidth + gap, at.y(), entry.valueWidth, height)});
    }
    layout.readout = QRectF(area.right() - legend.readoutWidth, area.top(), legend.readoutWidth,
                            height);
}

} // namespace steward
