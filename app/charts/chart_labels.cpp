// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_labels.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_extent.h"
#include "app/charts/chart_legend.h"
#include "app/charts/chart_style.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace steward {

namespace {

constexpr TextStyle smallStyle{.size = TextSize::Caption};
constexpr double markerRadius = 3.5;
constexpr double markerDistance = 44.0;

/// Shapes on a line, a few to every hundred pixels: enough to tell it, too few to blur it.
void addShapes(const ChartSeries& series, std::size_t index, const ChartScale& scale, Scene& scene)
{
    double next = scale.plot.left();
    for (const ChartPoint& point : pointsNear(series, scale.window)) {
        const Day day = point.middle();
        const bool isPlotted = plottedValue(point, scale.kind).has_value();
        if (!isPlotted || !scale.window.contains(day) || scale.x(day) < next)
            continue;
        next = scale.x(day) + markerDistance;
        scene.add(MarkerItem{.center = {scale.x(day), scale.y(*point.value)},
                             .radius = markerRadius,
                             .shape = markerOfSeries(index),
                             .fill = Fill{.role = point.partial ? Role::Canvas : series.role},
                             .stroke = Stroke{.role = series.role}});
    }
}

/// A dot for each value inside the plot. Those on one and the same pixel are drawn once, which
/// bounds them by the plot, whatever there is to show.
void addDots(const ChartPanel& panel, const ChartSeries& series, const ChartScale& scale,
             Scene& scene)
{
    std::set<std::pair<int, int>> taken;
    for (const ChartPoint& point : pointsNear(series, scale.window)) {
        if (!plottedValue(point, scale.kind) || !scale.window.contains(point.middle()))
            continue;
        const QPointF at(scale.x(point.middle()), scale.y(*point.value));
        const bool isInside = scale.plot.top() - 0.5 <= at.y()
                              && at.y() <= scale.plot.bottom() + 0.5;
        const QPoint pixel = isInside ? at.toPoint() : QPoint();
        if (isInside && taken.emplace(pixel.x(), pixel.y()).second)
            scene.add(dotOf(panel, series, point.partial, at));
    }
}

/// A bar's name inside it, at its foot: across if it is wide enough, else upwards.
void addBarName(const ChartPoint& point, const QString& text, const ChartScale& scale, Scene& scene,
                const TextMeasure& measure)
{
    const double left = scale.x(std::max(point.span.begin, scale.window.begin));
    const double right = scale.x(std::min(point.span.end, scale.window.end));
    const double height = scale.plot.bottom() - scale.y(point.value.value_or(0.0)) - 6.0;
    const double width = measure.width(text, smallStyle) + 2.0;
    const double line = measure.lineHeight(smallStyle);
    const bool across = right - left >= width + 4.0 && height >= line;
    const bool upwards = right - left >= line - 2.0 && height >= width;
    if (!across && !upwards)
        return;
    const double below = across ? line : width;
    const QPointF center((left + right) / 2.0, scale.plot.bottom() - 3.0 - below / 2.0);
    scene.add(
        TextItem{.box = QRectF(center.x() - width / 2.0, center.y() - line / 2.0, width, line),
                 .text = text,
                 .style = smallStyle,
                 .role = Role::TextOnMark,
                 .horizontal = HAlign::Center,
                 .rotation = across ? 0.0 : -90.0});
}

void addBarNames(const ChartSeries& series, const ChartScale& scale, Scene& scene,
                 const TextMeasure& measure)
{
    for (const ChartPoint& point : pointsNear(series, scale.window)) {
        // "release 2.1" is 2.1 in a row of releases.
        const QString name = point.label.section(QLatin1Char(' '), -1);
        if (point.value && !name.isEmpty() && scale.window.begin < point.span.end
            && point.span.begin < scale.window.end)
            addBarName(point, name, scale, scene, measure);
    }
}

using Edge = std::vector<QPointF>;

double xOf(const QPointF& point, const ChartScale& scale)
{
    return scale.x(Day{static_cast<std::int32_t>(point.x())});
}

/// Free height, in pixels, of the area between two edges over [x - half, x + half], and its middle.
struct Room
{
    double height = 0.0;
    QPointF center;
};

Room roomAt(const Edge& upper, const Edge& lower, double x, double half, const ChartScale& scale)
{
    double top = 0.0;
    double bottom = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const double at = xOf(upper[i], scale);
        if (at < x - half - 8.0 || at > x + half + 8.0)
            continue;
        top = std::max(top, scale.y(upper[i].y()));
        bottom = std::min(bottom, scale.y(lower[i].y()));
    }
    return {bottom - top, {x, (top + bottom) / 2.0}};
}

/// Where the months with all their data end, if that leaves room for a name: others are veiled.
double rightLimit(const ChartSeries& series, const Edge& edge, double width,
                  const ChartScale& scale)
{
    const auto partial = std::ranges::find_if(series.points, &ChartPoint::partial);
    const double last = xOf(edge.back(), scale);
    if (partial == series.points.end())
        return last;
    const double limit = std::min(last, scale.x(partial->span.begin));
    return limit - xOf(edge.front(), scale) > width + 12.0 ? limit : last;
}

/// Where a name of that size has the most room left of `right`; none if it fits nowhere.
std::optional<QPointF> bestPlace(const Edge& upper, const Edge& lower, QSizeF size, double right,
                                 const ChartScale& scale)
{
    Room best;
    const double half = size.width() / 2.0;
    for (const QPointF& point : upper) {
        const double x = xOf(point, scale);
        if (x - half < xOf(upper.front(), scale) + 2.0 || x + half > right - 2.0)
            continue;
        const Room room = roomAt(upper, lower, x, half, scale);
        if (room.height > best.height)
            best = room;
    }
    return best.height >= size.height() + 3.0 ? std::optional(best.center) : std::nullopt;
}

void addHatchedArea(const ChartSeries& series, const Edge& upper, const Edge& lower,
                    const ChartScale& scale, Scene& scene)
{
    PathItem path;
    const auto position = [&](QPointF point) {
        return QPointF(scale.plot.left()
                           + scale.plot.width() * (point.x() - scale.window.begin.number)
                                 / std::max(scale.window.days(), 1),
                       scale.y(point.y()));
    };
    for (const QPointF& point : upper)
        path.points.push_back(position(point));
    for (auto point = lower.rbegin(); point != lower.rend(); ++point)
        path.points.push_back(position(*point));
    path.closed = true;
    path.fill = Fill{.role = series.role, .tone = Tone::Medium, .hatch = series.hatch};
    scene.add(std::move(path));
}

void addAreaName(const ChartSeries& series, const QString& name, QPointF center, QSizeF size,
                 Scene& scene)
{
    const QRectF box(center.x() - size.width() / 2.0, center.y() - size.height() / 2.0,
                     size.width(), size.height());
    const bool hatched = series.hatch != Hatch::None;
    if (hatched)
        scene.add(RectItem{.rect = box.adjusted(-4.0, -1.0, 4.0, 1.0),
                           .fill = Fill{.role = Role::Canvas},
                           .stroke = {},
                           .radius = 2.0});
    scene.add(TextItem{.box = box,
                       .text = name,
                       .style = smallStyle,
                       .role = hatched ? Role::Text : Role::TextOnMark,
                       .horizontal = HAlign::Center});
}

void addAreas(const ChartPanel& panel, const PanelWords& words, const ChartScale& scale,
              Scene& scene, const TextMeasure& measure)
{
    const std::vector<Edge> edges = stackedEdges(panel.series, scale.window);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].empty() || panel.series[i].isHidden)
            continue;
        Edge lower = i > 0 ? edges[i - 1] : edges[i];
        if (i == 0)
            std::ranges::for_each(lower, [](QPointF& point) { point.setY(0.0); });
        if (panel.series[i].hatch != Hatch::None)
            addHatchedArea(panel.series[i], edges[i], lower, scale, scene);
        const QSizeF size(measure.width(words.series[i], smallStyle) + 2.0,
                          measure.lineHeight(smallStyle));
        const double right = rightLimit(panel.series[i], edges[i], size.width(), scale);
        if (const auto place = bestPlace(edges[i], lower, size, right, scale))
            addAreaName(panel.series[i], words.series[i], *place, size, scene);
    }
}

} // namespace

void addPointLabels(const ChartSpec& spec, const ChartWords& words, ChartLayout& layout,
                    const TextMeasure& measure)
{
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const ChartPanel& panel = spec.panels[i];
        const ChartScale& scale = layout.panels[i];
        if (panel.kind == ChartKind::HeatMap)
            continue;
        if (panel.kind == ChartKind::StackedArea) {
            addAreas(panel, words.panels[i], scale, layout.over, measure);
            continue;
        }
        for (std::size_t series = 0; series < panel.series.size(); ++series) {
            const ChartSeries& shown = panel.series[series];
            if (shown.isHidden)
                continue;
            if (panel.kind == ChartKind::Bars)
                addBarNames(shown, scale, layout.over, measure);
            else if (isDotted(panel, shown))
                addDots(panel, shown, scale, layout.over);
            else if (panel.series.size() > 1 && !hasDots(panel))
                addShapes(shown, series, scale, layout.over);
        }
    }
}

} // namespace steward
