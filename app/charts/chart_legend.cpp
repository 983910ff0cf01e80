// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_legend.h"

#include "app/charts/chart_format.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_style.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

/// Whether only limits are known.
bool isRange(const ChartPoint& point) { return !point.value && point.low && point.high; }

constexpr TextStyle nameStyle{.size = TextSize::Caption};
constexpr TextStyle valueStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};
constexpr double swatch = 16.0;
constexpr double gap = 5.0;
constexpr double entryGap = 14.0;
constexpr double rowGap = 2.0;
constexpr std::size_t manyEntries = 4;

struct Entry
{
    std::size_t panel = 0;
    std::size_t series = 0;
    std::optional<RectItem> shade{}; ///< instead of a series: a step of a heat map
    QString name;
    double nameWidth = 0.0;
    double valueWidth = 0.0; ///< 0: it shows none
    QPointF position{};      ///< in the legend

    double width() const
    {
        return swatch + gap + nameWidth + (valueWidth > 0.0 ? gap + valueWidth : 0.0);
    }
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
    if (!spec.asOf || (spec.columns > 1 && !captionsHoldValues(spec)))
        return width;
    for (const ChartPanel& panel : spec.panels) {
        if (panel.series.empty() || panel.kind == ChartKind::HeatMap)
            continue;
        // All series of a panel have the same spans; of many, months, the widest is near enough
        // among the last years.
        constexpr std::size_t enough = 60;
        const std::vector<ChartPoint>& points = panel.series.front().points;
        const std::size_t first = points.size() > enough ? points.size() - enough : 0;
        for (std::size_t i = first; i < points.size(); ++i)
            width = std::max(width, measure.width(pointText(points[i], spec.axis), nameStyle));
    }
    return width > 0.0 ? width + 2.0 : 0.0;
}

Entry makeEntry(const ChartSpec& spec, const ChartWords& words, std::size_t panel,
                std::size_t series, const TextMeasure& measure)
{
    Entry entry{.panel = panel, .series = series, .name = words.panels[panel].series[series]};
    entry.nameWidth = measure.width(entry.name, nameStyle) + 1.0;
    if (spec.columns <= 1 && spec.asOf)
        entry.valueWidth = valueWidth(spec.panels[panel], series, measure);
    return entry;
}

std::vector<Entry> makeEntries(const ChartSpec& spec, const ChartWords& words,
                               const TextMeasure& measure)
{
    std::vector<Entry> entries;
    QStringList keys;
    for (std::size_t panel = 0; panel < spec.panels.size() && !captionsHoldValues(spec); ++panel) {
        const std::vector<ChartSeries>& all = spec.panels[panel].series;
        for (std::size_t series = 0; series < all.size(); ++series) {
            const bool isTold = spec.columns > 1 && keys.contains(all[series].key);
            if (isTold || spec.panels[panel].kind == ChartKind::HeatMap)
                continue;
            keys << all[series].key;
            entries.push_back(makeEntry(spec, words, panel, series, measure));
        }
    }
    for (const HeatKey& key : heatKeys(spec)) {
        entries.push_back({.shade = key.swatch, .name = key.text});
        entries.back().nameWidth = measure.width(key.text, nameStyle) + 1.0;
    }
    return entries;
}

/// Entries in rows, left to right; the first row ends before the readout.
Entries arrange(const ChartSpec& spec, const ChartWords& words, double width,
                const TextMeasure& measure)
{
    Entries result;
    result.readoutWidth = std::min(readoutWidth(spec, measure), width / 2.0);
    const double height = measure.lineHeight(nameStyle) + rowGap;
    QPointF cursor;
    std::vector<Entry> entries = makeEntries(spec, words, measure);
    const double readout = result.readoutWidth > 0.0 ? result.readoutWidth + entryGap : 0.0;
    const auto limit = [&](const QPointF& at) { return at.y() <= 0.0 ? width - readout : width; };
    // Of many long names two stand beside each other: the plots need the height.
    const double widest = entries.size() > manyEntries ? (width - entryGap) / 2.0 : width;
    for (Entry& entry : entries) {
        const double fixed = entry.width() - entry.nameWidth;
        entry.nameWidth = std::min(entry.nameWidth, std::max(20.0, widest - fixed));
        const bool isFirst = cursor.x() <= 0.0 && result.rows > 1;
        if (!isFirst && cursor.x() + entry.width() > limit(cursor)) {
            cursor = {0.0, cursor.y() + height};
            ++result.rows;
        }
        entry.position = cursor;
        cursor.rx() += entry.width() + entryGap;
        result.entries.push_back(std::move(entry));
    }
    // What a row has left goes to the name at its end.
    for (std::size_t i = 0; i < result.entries.size(); ++i) {
        Entry& entry = result.entries[i];
        const bool isLast = i + 1 == result.entries.size()
                            || result.entries[i + 1].position.y() > entry.position.y();
        const double rest = limit(entry.position) - entry.position.x() - entry.width();
        const double wanted = measure.width(entry.name, nameStyle) + 1.0;
        if (isLast && rest > 0.0)
            entry.nameWidth = std::min(wanted, entry.nameWidth + rest);
    }
    return result;
}

void addArea(Scene& scene, const ChartSeries& series, const QRectF& square)
{
    const bool hatched = series.hatch != Hatch::None;
    const Fill fill{
        .role = series.role, .tone = hatched ? Tone::Medium : Tone::Full, .hatch = series.hatch};
    scene.add(
        RectItem{.rect = square,
                 .fill = fill,
                 .stroke = hatched ? std::optional(Stroke{.role = series.role}) : std::nullopt});
}

} // namespace

bool captionsHoldValues(const ChartSpec& spec)
{
    const auto isPlain = [](const ChartPanel& panel) {
        return panel.series.size() <= 1 && panel.kind != ChartKind::HeatMap;
    };
    return spec.columns > 1 && std::ranges::all_of(spec.panels, isPlain);
}

double valueWidth(const ChartPanel& panel, std::size_t series, const TextMeasure& measure)
{
    double largest = 0.0;
    double widestRange = 0.0;
    bool hasFraction = false;
    for (const ChartPoint& point : panel.series[series].points) {
        const double value = point.value.value_or(0.0);
        largest = std::max(largest, value);
        hasFraction = hasFraction || value != std::floor(value);
        widestRange = std::max(widestRange, isRange(point) ? point.high.value_or(0.0) : 0.0);
    }
    constexpr double smallest = 1e-6;
    constexpr double longFraction = 0.88;
    const std::optional<double> widest[] = {
        largest, smallest, std::nullopt, std::floor(largest) + (hasFraction ? longFraction : 0.0)};
    double width = 0.0;
    for (const std::optional<double>& value : widest)
        width = std::max(width, measure.width(valueText(panel.unit, value), valueStyle) + 1.0);
    if (widestRange > 0.0)
        width = std::max(width, measure.width(valueWithBounds(panel.unit, {}, widestRange - 0.12,
                                                              widestRange - 0.02),
                                              valueStyle)
                                    + 1.0);
    return width;
}

MarkerShape markerOfSeries(std::size_t index)
{
    constexpr MarkerShape shapes[] = {MarkerShape::Circle,     MarkerShape::Square,
                                      MarkerShape::TriangleUp, MarkerShape::Diamond,
                                      MarkerShape::Hexagon,    MarkerShape::TriangleDown};
    return shapes[index % std::size(shapes)];
}

void addSwatch(Scene& scene, const ChartPanel& panel, std::size_t series, const QRectF& box)
{
    const ChartSeries& shown = panel.series[series];
    const double y = box.center().y();
    if (panel.kind != ChartKind::Line && panel.kind != ChartKind::Steps)
        return addArea(scene, shown, QRectF(box.left(), y - 5.0, box.width(), 10.0));
    if (shown.hasBand)
        scene.add(RectItem{.rect = QRectF(box.left(), y - 5.0, box.width(), 10.0),
                           .fill = Fill{.role = shown.role, .tone = Tone::Soft},
                           .stroke = {}});
    if (isDotted(panel, shown))
        return scene.add(dotOf(panel, shown, false, box.center()));
    const bool isDashed = styleOf(panel, shown) == SeriesStyle::Dashed;
    scene.add(LineItem{.from = {box.left(), y},
                       .to = {box.right(), y},
                       .stroke = {.role = shown.role,
                                  .width = 2.0,
                                  .dash = isDashed ? Dash::Dashed : Dash::Solid}});
    if (hasDots(panel))
        return;
    scene.add(MarkerItem{.center = box.center(),
                         .radius = 3.5,
                         .shape = markerOfSeries(series),
                         .fill = Fill{.role = shown.role},
                         .stroke = {}});
}

void addSeriesName(const QString& name, bool isHidden, const QRectF& box, HAlign align,
                   Scene& scene, const TextMeasure& measure)
{
    const QString text = measure.elided(name, nameStyle, box.width() + 0.5);
    scene.add(TextItem{.box = box,
                       .text = text,
                       .style = nameStyle,
                       .role = isHidden ? Role::TextMuted : Role::Text,
                       .horizontal = align});
    if (!isHidden)
        return;
    const double width = std::min(measure.width(text, nameStyle), box.width());
    const double left = align == HAlign::Right ? box.right() - width : box.left();
    scene.add(LineItem{.from = {left, box.center().y() + 1.0},
                       .to = {left + width, box.center().y() + 1.0},
                       .stroke = {.role = Role::TextMuted}});
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
        const QRectF box(at, QSizeF(swatch, height));
        const QRectF name(at.x() + swatch + gap, at.y(), entry.nameWidth, height);
        if (entry.shade) {
            RectItem shade = *entry.shade;
            shade.rect = box.adjusted(0.0, 2.0, 0.0, -2.0);
            layout.header.add(shade);
            addSeriesName(entry.name, false, name, HAlign::Left, layout.header, measure);
            continue;
        }
        const ChartSeries& series = spec.panels[entry.panel].series[entry.series];
        if (series.isHidden)
            layout.header.add(RectItem{.rect = box.adjusted(0.0, 4.0, 0.0, -4.0),
                                       .fill = {},
                                       .stroke = Stroke{.role = Role::Border}});
        else
            addSwatch(layout.header, spec.panels[entry.panel], entry.series, box);
        addSeriesName(entry.name, series.isHidden, name, HAlign::Left, layout.header, measure);
        layout.entries.push_back({series.key, box.united(name)});
        if (entry.valueWidth > 0.0)
            layout.legend.push_back({entry.panel, entry.series,
                                     QRectF(name.right() + gap, at.y(), entry.valueWidth, height)});
    }
    layout.readout = QRectF(area.right() - legend.readoutWidth, area.top(), legend.readoutWidth,
                            height);
}

} // namespace steward
