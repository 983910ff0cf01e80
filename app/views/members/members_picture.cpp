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

auto layoutFor(const PictureRequest& request)
{
    const PlacingOptions placing{arrangementFor(request), request.snapshot->filter.attribution, request.pins};
    return placeNodes(request.snapshot->dataset, placing, {}, {});
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

/// The memberships, roles, … that are drawn.
void addRows(const Graph& graph, const GraphDrawing& drawing, std::vector<FactRef>& rows)
{
    for (const DrawnLink& drawn : drawing.links) {
        const GraphLink& link = graph.links[static_cast<std::size_t>(drawn.link)];
        for (int i = link.first; i < link.first + link.count; ++i) {
            const int edge = graph.linkEdges[static_cast<std::size_t>(i)];
            if (drawing.state.edge(edge) != Certainty::No)
                rows.push_back(graph.edges[static_cast<std::size_t>(edge)].row);
        }
    }
}

DrawnSources sourcesOf(const Dataset& dataset, std::vector<FactRef> rows)
{
    SourceCounter counter(dataset);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
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
class Filmstrip
{
public:
    Filmstrip(const PictureRequest& request, const GraphLayout& layout, const TextMeasure& measure)
        : m_request(request), m_layout(layout), m_measure(measure), m_head(measure.lineHeight(captionBold) + 2.0)
    {}

    Scene draw()
    {
        if (!m_request.hasLegend)
            return inRows(m_request.size);
        // The pictures show the same signs at every size: the first round tells what the key needs.
        inRows(m_request.size);
        const Scene key = layoutKey(mergedKey(m_keys), m_request.size.width(), m_measure);
        const double height = std::max(1.0, m_request.size.height() - key.size.height() - gap);
        Scene scene = inRows({m_request.size.width(), height});
        append(scene, key, {0.0, height + gap});
        scene.size = m_request.size;
        return scene;
    }

private:
    Scene inRows(QSizeF size)
    {
        Scene scene;
        scene.size = size;
        m_keys.clear();
        const auto count = static_cast<double>(m_request.days.size());
        const double aspect = size.width() / std::max(1.0, size.height());
        const int columns = std::max(1, static_cast<int>(std::lround(std::sqrt(count * aspect / 1.4))));
        const double rows = std::ceil(count / columns);
        const QSizeF cell(size.width() / columns, size.height() / rows);
        for (std::size_t i = 0; i < m_request.days.size(); ++i) {
            const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
            const auto row = std::floor(static_cast<double>(i) / columns);
            add(scene, m_request.days[i], {QPointF(column * cell.width(), row * cell.height()), cell});
        }
        return scene;
    }

    void add(Scene& scene, const SnapshotPtr& day, const QRectF& cell)
    {
        PictureRequest one = m_request;
        one.snapshot = day;
        one.compare = nullptr;
        one.hasLegend = false;
        const QRectF frame = cell.adjusted(0.0, m_head, -gap, -gap);
        const GraphDrawing drawing = drawDay(one, m_layout, frame.size(), m_measure);
        m_keys.push_back(drawing.key);
        append(scene, drawing.scene, frame.topLeft());
        scene.add(RectItem{frame, std::nullopt, Stroke{Role::Border}});
        const QString title = m_measure.elided(filmTitle(*day), captionBold, frame.width());
        scene.add(TextItem{{cell.topLeft(), QSizeF(frame.width(), m_head)}, title, captionBold});
    }

    const PictureRequest& m_request;
    const GraphLayout& m_layout;
    const TextMeasure& m_measure;
    double m_head; ///< height of a day's title
    std::vector<GraphKey> m_keys; ///< of the pictures, by day
};

} // namespace

Picture membersPicture(const PictureRequest& request, const TextMeasure& measure)
{
    const auto layout = layoutFor(request);
    if (!layout)
        return {}; // nothing asked it to stop
    if (!request.days.empty())
        return {Filmstrip(request, **layout, measure).draw()};
    if (!request.showsSources())
        return {drawDay(request, **layout, request.size, measure).scene};
    const double credits = mostCreditLines * measure.lineHeight(caption);
    Scene scene;
    scene.size = request.size;
    const QSizeF inner(request.size.width(), std::max(1.0, request.size.height() - credits));
    GraphDrawing drawing = drawDay(request, **layout, inner, measure);
    append(scene, drawing.scene, {});
    std::vector<FactRef> rows;
    addRows((*layout)->graph, drawing, rows);
    const Dataset& dataset = *request.snapshot->dataset;
    addCredits(scene, creditText(dataset, sourcesOf(dataset, std::move(rows))), inner.height(), measure);
    return {scene};
}

DrawnSources membersSources(const PictureRequest& request, const TextMeasure& measure)
{
    const auto layout = layoutFor(request);
    if (!layout)
        return {};
    std::vector<FactRef> rows;
    PictureRequest one = request;
    for (const SnapshotPtr& day : request.days.empty() ? std::vector{request.snapshot} : request.days) {
        one.snapshot = day;
        addRows((*layout)->graph, drawDay(one, **layout, request.size, measure), rows);
    }
    return sourcesOf(*request.snapshot->dataset, std::move(rows));
}

} // namespace steward
