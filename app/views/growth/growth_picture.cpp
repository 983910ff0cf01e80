// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_picture.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/text/date_text.h"
#include "app/text/scope_text.h"
#include "app/views/growth/growth_charts.h"
#include "app/views/growth/growth_notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

constexpr double margin = 12.0;
constexpr double gap = 12.0;
constexpr TextStyle titleStyle{.size = TextSize::Heading, .weight = TextWeight::Bold};
constexpr TextStyle smallStyle{.size = TextSize::Caption};

GrowthState stateOf(const PictureRequest& request, const Dataset& dataset)
{
    GrowthState state = request.growth;
    if (request.groupBy.isEmpty())
        return state;
    if (const Result<RepositoryScope> scope = parseScope(dataset, request.groupBy))
        state.scope = *scope;
    return state;
}

/// Whose numbers these are and what the dataset says about them. Returns where it ends.
double addHeader(Scene& scene, const QString& title, const QString& note,
                 const TextMeasure& measure)
{
    const double width = scene.size.width() - 2.0 * margin;
    double y = margin;
    const auto add = [&](const QString& text, TextStyle style, Role role) {
        const double height = measure.lineHeight(style);
        scene.add(TextItem{.box = QRectF(margin, y, width, height),
                           .text = measure.elided(text, style, width),
                           .style = style,
                           .role = role});
        y += height;
    };
    add(title, titleStyle, Role::Text);
    if (!note.isEmpty()) {
        for (const QString& line : measure.lines(note, smallStyle, width))
            add(line, smallStyle, Role::TextMuted);
    }
    return y + gap / 2.0;
}

/// Cells left to right, top to bottom; of more than two, two columns where they are not too narrow.
std::vector<QRectF> cells(QRectF area, std::size_t count)
{
    const std::size_t columns = count > 2 && area.width() >= 720.0 ? 2 : 1;
    const std::size_t rows = (count + columns - 1) / columns;
    const double width = (area.width() - gap * static_cast<double>(columns - 1))
                         / static_cast<double>(columns);
    const double height = (area.height() - gap * static_cast<double>(rows - 1))
                          / static_cast<double>(rows);
    std::vector<QRectF> result;
    for (std::size_t i = 0; i < count; ++i) {
        const auto column = static_cast<double>(i % columns);
        const auto row = static_cast<double>(i / columns);
        result.emplace_back(area.left() + column * (width + gap), area.top() + row * (height + gap),
                            width, height);
    }
    return result;
}

void addDividers(Scene& scene, const std::vector<QRectF>& cells)
{
    for (const QRectF& cell : cells)
        scene.add(RectItem{
            .rect = cell, .fill = {}, .stroke = Stroke{.role = Role::Border}, .radius = 4.0});
}

EmbeddedPainting embed(const QRectF& rect, GrowthChart chart)
{
    return {.rect = rect,
            .paint = [chart = std::move(chart)](QPainter& painter, const QRectF& target,
                                                const Theme& theme) {
                paintChart(painter, target, chart.spec, chart.words, theme);
            }};
}

struct DrawnCharts
{
    QString scope;
    std::vector<GrowthChart> charts;
};

DrawnCharts chartsFor(const PictureRequest& request)
{
    const DatasetPtr& dataset = request.snapshot->dataset;
    const GrowthData data = takeGrowthData(dataset, stateOf(request, *dataset),
                                           request.snapshot->filter);
    const GrowthFrame frame{request.window, request.snapshot->filter};
    if (!request.metric.isEmpty())
        return {scopeText(data), {growthChart(data, request.metric, frame)}};
    return {scopeText(data), growthChartsOf(data, data.state.page, frame)};
}

} // namespace

QStringList growthChartNames()
{
    QStringList names;
    for (const GrowthChartEntry& entry : growthCharts())
        names << entry.key;
    for (const Metric& metric : allMetrics()) {
        // Values below 0 have no place in these charts.
        const bool isDrawn = metric.id != QLatin1StringView("seat-gap:");
        if (isDrawn && !names.contains(metric.id))
            names << metric.id;
    }
    return names;
}

Picture growthPicture(const PictureRequest& request, const TextMeasure& measure)
{
    auto [scope, charts] = chartsFor(request);
    Picture picture;
    picture.scene.size = request.size;
    //: Above the charts: %1 a set of repositories, %2 a day
    const QString title = QCoreApplication::translate("GrowthPicture", "Growth: %1, as of %2")
                              .arg(scope, dayText(request.snapshot->asOf()));
    const double top = addHeader(picture.scene, title, contributionsNote(*request.snapshot->dataset),
                                 measure);
    const QRectF area(margin, top, request.size.width() - 2.0 * margin,
                      std::max(1.0, request.size.height() - top - margin));
    const std::vector<QRectF> places = cells(area, charts.size());
    addDividers(picture.scene, places);
    for (std::size_t i = 0; i < charts.size(); ++i)
        picture.embedded.push_back(
            embed(places[i].adjusted(1.0, 1.0, -1.0, -1.0), std::move(charts[i])));
    return picture;
}

std::vector<PictureTable> growthTables(const PictureRequest& request)
{
    std::vector<PictureTable> tables;
    for (const GrowthChart& chart : chartsFor(request).charts)
        tables.push_back({chart.words.title, chartCsv(chart.spec, chart.words)});
    return tables;
}

} // namespace steward
