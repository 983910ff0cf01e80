// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_picture.h"

#include "app/text/credit_text.h"
#include "app/text/date_text.h"
#include "app/views/members/graph_walk.h"
#include "app/views/members/member_words.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr int mostCreditLines = 2;
constexpr double gap = 6.0;

GraphArrangement arrangementFor(const PictureRequest& request)
{
    if (request.groupBy == QLatin1StringView("rings"))
        return GraphArrangement::Rings;
    if (request.groupBy == QLatin1StringView("network"))
        return GraphArrangement::Force;
    if (request.groupBy == QLatin1StringView("bodies"))
        return GraphArrangement::Bodies;
    return request.members.arrangement;
}

/// A graph for one day, or two compared.
GraphDrawing drawDay(const PictureRequest& request, const GraphLayout& layout, QSizeF size,
                     const TextMeasure& measure)
{
    GraphOptions options;
    options.size = size;
    options.selection = request.selection;
    options.words = memberWords(*request.snapshot);
    if (!request.days.empty())
        options.words.message.clear(); // no room for sentences in a small picture
    options.hops = request.members.hops;
    options.hasLegend = request.hasLegend;
    if (request.members.way)
        options.way = wayBetween(layout, *request.snapshot, *request.members.way);
    std::optional<GraphComparison> comparison;
    if (request.compare)
        comparison = compareGraph(layout, *request.compare, *request.snapshot);
    options.comparison = comparison ? &*comparison : nullptr;
    return drawGraph(layout, *request.snapshot, options, measure);
}

DrawnSources sourcesOf(const Graph& graph, const GraphDrawing& drawing)
{
    SourceCounter counter(*graph.dataset);
    std::vector<FactRef> rows;
    for (const DrawnLink& drawn : drawing.links) {
        const GraphLink& link = graph.links[static_cast<std::size_t>(drawn.link)];
        for (int i = link.first; i < link.first + link.count; ++i) {
            const int edge = graph.linkEdges[static_cast<std::size_t>(i)];
            if (drawing.state.edge(edge) != Certainty::No)
                rows.push_back(graph.edges[static_cast<std::size_t>(edge)].row);
        }
    }
    std::ranges::sort(rows);
    const auto rest = std::ranges::unique(rows);
    rows.erase(rest.begin(), rest.end());
    for (const FactRef row : rows)
        counter.add(row);
    return counter.finish();
}

void addCredits(Scene& scene, const QString& text, double top, const TextMeasure& measure)
{
    const double line = measure.lineHeight(caption);
    const QStringList lines = measure.lines(text, caption, scene.size.width());
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostCreditLines); ++i)
        scene.add(TextItem{{0.0, top + line * static_cast<double>(i), scene.size.width(), line},
                           lines[i].trimmed(), caption, Role::TextMuted});
}

/// A small picture for each day, in rows, with its day and members above it.
Scene filmstrip(const PictureRequest& request, const GraphLayout& layout, const TextMeasure& measure)
{
    Scene scene;
    scene.size = request.size;
    const auto count = static_cast<double>(request.days.size());
    const double aspect = request.size.width() / std::max(1.0, request.size.height());
    const int columns = std::max(1, static_cast<int>(std::lround(std::sqrt(count * aspect / 1.4))));
    const double rows = std::ceil(count / columns);
    const double head = measure.lineHeight(captionBold) + 2.0;
    const QSizeF cell(request.size.width() / columns, request.size.height() / rows);
    for (std::size_t i = 0; i < request.days.size(); ++i) {
        const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
        const auto row = std::floor(static_cast<double>(i) / columns);
        const QPointF at(column * cell.width(), row * cell.height());
        PictureRequest one = request;
        one.snapshot = request.days[i];
        one.compare = nullptr;
        one.hasLegend = false;
        const QSizeF inner(cell.width() - gap, cell.height() - head - gap);
        append(scene, drawDay(one, layout, inner, measure).scene, at + QPointF(0.0, head));
        scene.add(RectItem{{at + QPointF(0.0, head), inner}, std::nullopt, Stroke{Role::Border}});
        const QString title = measure.elided(filmTitle(*one.snapshot), captionBold, inner.width());
        scene.add(TextItem{{at, QSizeF(inner.width(), head)}, title, captionBold});
    }
    return scene;
}

} // namespace

Picture membersPicture(const PictureRequest& request, const TextMeasure& measure)
{
    const PlacingOptions placing{arrangementFor(request), request.snapshot->filter.attribution, request.pins};
    const auto layout = placeNodes(request.snapshot->dataset, placing, {}, {});
    if (!layout)
        return {}; // nothing asked it to stop
    if (!request.days.empty())
        return {filmstrip(request, **layout, measure)};
    if (!request.hasLegend)
        return {drawDay(request, **layout, request.size, measure).scene};
    const double credits = mostCreditLines * measure.lineHeight(caption);
    Scene scene;
    scene.size = request.size;
    const QSizeF inner(request.size.width(), std::max(1.0, request.size.height() - credits));
    GraphDrawing drawing = drawDay(request, **layout, inner, measure);
    append(scene, drawing.scene, {});
    addCredits(scene, creditText(*request.snapshot->dataset, sourcesOf((*layout)->graph, drawing)),
               inner.height(), measure);
    return {scene};
}

} // namespace steward
