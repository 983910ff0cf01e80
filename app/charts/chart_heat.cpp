// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_heat.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_extent.h"
#include "app/charts/chart_format.h"
#include "app/charts/chart_legend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

struct ChartHeat
{
    Q_DECLARE_TR_FUNCTIONS(ChartHeat)
};

constexpr TextStyle cellStyle{.size = TextSize::Caption};
constexpr Role heatRole = Role::SeriesFirst;
constexpr int steps = 3;
constexpr double nameGap = 6.0;
constexpr double cellGap = 1.0;
constexpr double narrowestGapped = 4.0; ///< cells below that stand close

constexpr Fill undefinedFill{.role = Role::Axis, .tone = Tone::Medium, .hatch = Hatch::Diagonal};

/// So that three of them, or fewer, reach the maximum.
double shadeStep(ChartUnit unit, double maximum)
{
    constexpr double factors[] = {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
    const double whole = hasFractions(unit) ? 0.01 : 1.0;
    return roundStep(std::max(maximum, whole) / steps, whole, factors);
}

const ChartPanel* firstHeatMap(const ChartSpec& spec)
{
    const auto found = std::ranges::find(spec.panels, ChartKind::HeatMap, &ChartPanel::kind);
    return found == spec.panels.end() ? nullptr : &*found;
}

template <class Predicate>
bool anyCell(const ChartSpec& spec, Predicate predicate)
{
    return std::ranges::any_of(spec.panels, [&](const ChartPanel& panel) {
        return panel.kind == ChartKind::HeatMap
               && std::ranges::any_of(panel.series, [&](const ChartSeries& series) {
                      return std::ranges::any_of(series.points, predicate);
                  });
    });
}

/// The faintest step that reaches the value; nullptr for 0.
const HeatShade* shadeOf(const std::vector<HeatShade>& shades, double value)
{
    if (value <= 0.0)
        return nullptr;
    const auto found = std::ranges::find_if(
        shades, [&](const HeatShade& shade) { return value <= shade.upTo * (1.0 + 1e-9); });
    return found == shades.end() ? &shades.back() : &*found;
}

/// Empty where the point lies outside the window.
QRectF cellOf(const ChartPoint& point, const QRectF& row, const ChartScale& scale)
{
    const Day begin = std::max(point.span.begin, scale.window.begin);
    const Day end = std::min(point.span.end, scale.window.end);
    if (end <= begin)
        return {};
    const QRectF cell(QPointF(scale.x(begin), row.top()), QPointF(scale.x(end), row.bottom()));
    return cell.width() < narrowestGapped ? cell : cell.adjusted(0.0, 0.0, -cellGap, 0.0);
}

void addCell(const ChartPoint& point, const QRectF& cell, const std::vector<HeatShade>& shades,
             Scene& scene)
{
    if (!point.value) {
        scene.add(RectItem{.rect = cell, .fill = undefinedFill, .stroke = {}});
        return;
    }
    const HeatShade* shade = shadeOf(shades, *point.value);
    if (shade != nullptr)
        scene.add(RectItem{
            .rect = cell, .fill = Fill{.role = heatRole, .tone = shade->tone}, .stroke = {}});
    if (shade == nullptr && cell.width() >= narrowestGapped)
        scene.add(RectItem{.rect = cell,
                           .fill = Fill{.role = Role::Canvas},
                           .stroke = Stroke{.role = Role::Grid}});
    if (point.partial && cell.width() >= narrowestGapped)
        scene.add(RectItem{.rect = cell.adjusted(1, 1, -1, -1),
                           .fill = {},
                           .stroke = Stroke{.role = shade != nullptr ? shade->text : Role::Text,
                                            .dash = Dash::Dashed}});
}

/// Whether every value fits into its cell: some with numbers and some without would be read as
/// something.
bool haveRoom(const ChartPanel& panel, const ChartScale& scale, const TextMeasure& measure)
{
    constexpr double narrowest = 10.0;
    const QRectF row = heatRow(panel, 0, scale.plot);
    if (row.height() < measure.lineHeight(cellStyle))
        return false;
    for (const ChartSeries& series : panel.series) {
        for (const ChartPoint& point : series.points) {
            const QRectF cell = cellOf(point, row, scale);
            if (!point.value || cell.isEmpty())
                continue;
            // Decides quickly against most cells of a long chart.
            if (cell.width() < narrowest
                || measure.width(valueText(panel.unit, *point.value), cellStyle) + 4.0
                       > cell.width())
                return false;
        }
    }
    return true;
}

void addCellText(const ChartPoint& point, ChartUnit unit, const QRectF& cell,
                 const std::vector<HeatShade>& shades, Scene& scene, const TextMeasure& measure)
{
    if (!point.value)
        return;
    const double line = measure.lineHeight(cellStyle);
    const QString text = valueText(unit, *point.value);
    const double width = measure.width(text, cellStyle);
    const HeatShade* shade = shadeOf(shades, *point.value);
    scene.add(TextItem{.box = QRectF(cell.center().x() - width / 2.0 - 1.0,
                                     cell.center().y() - line / 2.0, width + 2.0, line),
                       .text = text,
                       .style = cellStyle,
                       .role = shade != nullptr ? shade->text : Role::Text,
                       .horizontal = HAlign::Center});
}

} // namespace

double heatMaximum(const ChartSpec& spec)
{
    const ChartPanel* first = firstHeatMap(spec);
    double largest = 0.0;
    for (const ChartPanel& panel : spec.panels) {
        if (panel.kind == ChartKind::HeatMap)
            largest = std::max(largest, largestValue(panel));
    }
    const double step = shadeStep(first != nullptr ? first->unit : ChartUnit::Number, largest);
    return step * std::max(1.0, std::ceil(largest / step - 1e-9));
}

std::vector<HeatShade> heatShades(ChartUnit unit, double maximum)
{
    // Tone::Faint is too close to Soft and to the plain ground of a 0 to be told from them.
    constexpr HeatShade all[steps] = {{.upTo = 0.0, .tone = Tone::Soft},
                                      {.upTo = 0.0, .tone = Tone::Medium},
                                      {.upTo = 0.0, .tone = Tone::Full, .text = Role::TextOnMark}};
    const double step = shadeStep(unit, maximum);
    const int count = std::clamp(static_cast<int>(std::lround(maximum / step)), 1, steps);
    std::vector<HeatShade> shades;
    // Fewer steps leave the faint ones out.
    for (int i = 0; i < count; ++i) {
        shades.push_back(all[steps - count + i]);
        shades.back().upTo = step * (i + 1);
    }
    return shades;
}

std::vector<HeatKey> heatKeys(const ChartSpec& spec)
{
    const ChartPanel* panel = firstHeatMap(spec);
    if (panel == nullptr)
        return {};
    std::vector<HeatKey> keys;
    const auto add = [&](const QString& text, std::optional<Fill> fill,
                         std::optional<Stroke> edge) {
        keys.push_back({text, RectItem{.rect = {}, .fill = fill, .stroke = edge}});
    };
    for (const HeatShade& shade : heatShades(panel->unit, heatMaximum(spec)))
        //: In the legend of a heat map: values up to %1
        add(ChartHeat::tr("up to %1").arg(valueText(panel->unit, shade.upTo)),
            Fill{.role = heatRole, .tone = shade.tone}, Stroke{.role = Role::Border});
    if (anyCell(spec, [](const ChartPoint& point) { return !point.value; }))
        add(ChartHeat::tr("not known"), undefinedFill, Stroke{.role = Role::Border});
    if (anyCell(spec, [](const ChartPoint& point) { return point.value && point.partial; }))
        add(ChartHeat::tr("incomplete"), Fill{.role = Role::Canvas},
            Stroke{.role = Role::Text, .dash = Dash::Dashed});
    return keys;
}

QRectF heatRow(const ChartPanel& panel, std::size_t series, const QRectF& plot)
{
    const double height = plot.height()
                          / static_cast<double>(std::max<std::size_t>(panel.series.size(), 1));
    const double gap = height < narrowestGapped ? 0.0 : cellGap;
    return {plot.left(), plot.top() + height * static_cast<double>(series), plot.width(),
            height - gap};
}

void addHeatRows(const ChartPanel& panel, const PanelWords& words, const ChartScale& scale,
                 ChartLayout& layout, const TextMeasure& measure)
{
    const double line = measure.lineHeight(cellStyle);
    double free = scale.plot.top() - line; // names that would overlap are left out
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const QRectF row = heatRow(panel, i, scale.plot);
        const double top = std::clamp(row.center().y() - line / 2.0, scale.plot.top(),
                                      std::max(scale.plot.top(), scale.plot.bottom() - line));
        if (top < free)
            continue;
        free = top + line;
        const QRectF box(scale.plot.left() - layout.axisWidth, top, layout.axisWidth - nameGap,
                         line);
        addSeriesName(words.series[i], panel.series[i].isHidden, box, HAlign::Right, layout.header,
                      measure);
        layout.entries.push_back({panel.series[i].key, box});
    }
}

void addHeatCells(const ChartPanel& panel, const ChartScale& scale, Scene& scene,
                  const TextMeasure& measure)
{
    const std::vector<HeatShade> shades = heatShades(panel.unit, scale.maximum);
    const bool hasText = haveRoom(panel, scale, measure);
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        if (panel.series[i].isHidden)
            continue;
        const QRectF row = heatRow(panel, i, scale.plot);
        QRectF incomplete; // of cells too narrow to be marked one by one
        for (const ChartPoint& point : pointsNear(panel.series[i], scale.window)) {
            const QRectF cell = cellOf(point, row, scale);
            if (cell.isEmpty())
                continue;
            addCell(point, cell, shades, scene);
            if (hasText)
                addCellText(point, panel.unit, cell, shades, scene, measure);
            if (point.value && point.partial && cell.width() < narrowestGapped)
                incomplete |= cell;
        }
        if (!incomplete.isEmpty())
            scene.add(RectItem{.rect = incomplete,
                               .fill = {},
                               .stroke = Stroke{.role = Role::Text, .dash = Dash::Dashed}});
    }
}

} // namespace steward
