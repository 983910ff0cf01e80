// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/layout_graph.h"

#include "core/graph/graph_edges.h"
#include "core/graph/graph_labels.h"
#include "core/graph/graph_legend.h"
#include "core/graph/graph_marks.h"
#include "core/network/paths.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption, TextWeight::Regular};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr TextStyle body{TextSize::Body, TextWeight::Regular};

constexpr std::size_t mostLabels = 400; ///< more would be tried in vain
constexpr std::size_t crowd = 3000;     ///< marks, among which even these find no room
constexpr std::size_t mostLabelsInCrowd = 80;

double importanceOf(const GraphMark& mark)
{
    switch (mark.zone) {
    case Zone::Centre: return 100.0;
    case Zone::Bodies: return mark.isLeading ? 95.0 : 60.0;
    case Zone::HighestTier: return 90.0;
    case Zone::Groups: return 85.0;
    case Zone::MiddleTiers: return 80.0;
    case Zone::LowestTiers: return 70.0;
    case Zone::Related: return 75.0;
    case Zone::Libraries:
    case Zone::Projects: return 78.0;
    case Zone::People: return 10.0;
    }
    return 0.0;
}

GraphState stateFor(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options)
{
    if (options.comparison)
        return options.comparison->both;
    return options.state ? *options.state : graphStateAt(layout, snapshot);
}

class GraphPicture
{
public:
    GraphPicture(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                 const TextMeasure& measure)
        : m_layout(layout)
        , m_graph(layout.graph)
        , m_snapshot(snapshot)
        , m_options(options)
        , m_measure(measure)
        , m_frame(frameFor(layout, options.size, options.camera, options.hasLegend))
        , m_state(stateFor(layout, snapshot, options))
    {
        m_emphasis = {focusNode(), options.way};
        if (m_emphasis.isAny())
            m_near = nearNodes();
        m_marks = graphMarks(layout, m_state, m_frame, options.words, measure);
        if (options.comparison)
            markChanges(*options.comparison);
    }

    GraphDrawing paint()
    {
        m_drawing.scene.size = m_options.size;
        Scene& scene = m_drawing.scene;
        paintGuides(scene, m_layout, m_state, m_frame);
        if (m_state.mode == GraphMode::Foundation && m_options.hops == 0)
            paintAbsent(scene, m_layout, m_state, m_frame);
        const MarkOfNode marks = marksOfNodes();
        m_drawing.links = drawnLinks(m_graph, m_state, marks, m_options.comparison);
        paintLinks(scene, m_layout, m_drawing.links, marks, m_frame, m_emphasis);
        paintDots(scene, m_marks);
        for (const GraphMark& mark : m_marks)
            if (!isDot(mark))
                paintMark(scene, mark, m_measure);
        for (const GraphMark& mark : m_marks)
            paintChange(scene, mark);
        LabelPlacer placer(m_frame.graph, m_frame.centre, m_measure);
        for (const GraphMark& mark : m_marks)
            if (!isDot(mark)) // there are too many of them to keep clear of
                placer.addObstacle(mark.form == MarkForm::Stack ? mark.box.adjusted(0.0, 0.0, 5.0, 5.0)
                                                            : mark.box);
        for (const QRectF& glyph : m_glyphs)
            if (!glyph.isEmpty())
                placer.addObstacle(glyph);
        paintMessage(placer);
        placer.place(scene, labels());
        m_drawing.key = graphKey(m_snapshot, m_state, m_graph, m_marks, m_options.words);
        if (m_options.hasLegend)
            paintKey();
        addHits();
        m_drawing.state = std::move(m_state);
        return std::move(m_drawing);
    }

private:
    void markChanges(const GraphComparison& comparison)
    {
        for (GraphMark& mark : m_marks) {
            mark.change = mark.node < 0 ? GraphChange::None : comparison.node(mark.node);
            mark.glyphSide = mark.at.x() < m_frame.centre.x() ? 1.0 : -1.0; // names go outwards
            m_glyphs.push_back(changeBox(mark));
        }
    }

    /// The selected node, if it is drawn.
    int focusNode() const
    {
        const int node = m_options.selection ? m_graph.nodeOf(*m_options.selection) : -1;
        return node >= 0 && m_state.node(node) != Certainty::No ? node : -1;
    }

    /// By node: whether it stands out. With hops, the others are not drawn at all.
    std::vector<bool> nearNodes()
    {
        std::vector<bool> near(m_graph.nodes.size(), false);
        if (m_emphasis.focus >= 0) {
            const Adjacency adjacency = adjacencyAt(m_graph, m_state);
            const int reach = std::max(1, m_options.hops);
            const std::vector<int> hops = hopsFrom(adjacency, m_emphasis.focus, reach);
            for (std::size_t i = 0; i < near.size(); ++i)
                near[i] = hops[i] >= 0;
        }
        for (const int node : m_emphasis.way.nodes)
            near[static_cast<std::size_t>(node)] = true;
        if (m_options.hops > 0 && m_emphasis.focus >= 0)
            dropFarNodes(near);
        return near;
    }

    void dropFarNodes(const std::vector<bool>& near)
    {
        for (std::size_t i = 0; i < near.size(); ++i)
            if (!near[i])
                m_state.nodes[i] = Certainty::No;
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const GraphEdge& edge = m_graph.edges[i];
            const bool hasEnds = m_state.node(edge.from) != Certainty::No
                                 && m_state.node(edge.to) != Certainty::No;
            if (!hasEnds)
                m_state.edges[i] = Certainty::No;
        }
        m_state.libraries.clear();
        m_state.ecosystem.clear();
    }

    bool isNear(int node) const
    {
        return !m_near.empty() && m_near[static_cast<std::size_t>(node)];
    }

    /// A drawing that reaches beyond its frame must not run into the key.
    void paintKey()
    {
        if (!m_options.camera.isWhole()) {
            const QSizeF size = m_options.size;
            const QRectF ground = m_frame.legendAtSide
                                      ? QRectF(0.0, 0.0, m_frame.legend.right() + 6.0, size.height())
                                      : QRectF(0.0, m_frame.legend.top() - 6.0, size.width(),
                                               size.height() - m_frame.legend.top() + 6.0);
            m_drawing.scene.add(RectItem{ground, Fill{Role::Canvas}, std::nullopt});
        }
        paintLegend(m_drawing.scene, m_frame, m_drawing.key, m_options.words, m_measure);
    }

    MarkOfNode marksOfNodes() const
    {
        MarkOfNode marks(m_graph.nodes.size(), nullptr);
        for (const GraphMark& mark : m_marks)
            if (mark.node >= 0)
                marks[static_cast<std::size_t>(mark.node)] = &mark;
        return marks;
    }

    QString nameOf(const GraphMark& mark) const
    {
        const FactRef fact = m_graph.nodes[static_cast<std::size_t>(mark.node)];
        return fact.kind == FactKind::Body ? shortName(*m_graph.dataset, BodyId{fact.row})
                                           : nodeName(*m_graph.dataset, fact);
    }

    bool isInList(const GraphMark& mark) const
    {
        if (m_layout.arrangement != GraphArrangement::Rings)
            return false;
        if (mark.zone != Zone::People)
            return mark.zone == Zone::Groups;
        const int place = m_layout.placeOf[static_cast<std::size_t>(mark.node)];
        const int anchor = m_layout.places[static_cast<std::size_t>(place)].anchor;
        if (anchor < 0)
            return false;
        return m_layout.places[static_cast<std::size_t>(anchor)].zone == Zone::Groups;
    }

    GraphLabel labelOf(const GraphMark& mark, bool isNear) const
    {
        GraphLabel label{.mark = mark.box, .text = nameOf(mark), .style = caption};
        label.widest = std::max(60.0, m_frame.graph.width() * 0.2);
        const bool isInColumn = m_layout.arrangement == GraphArrangement::Rings
                                && m_options.camera.isWhole()
                                && (mark.zone == Zone::LowestTiers || mark.zone == Zone::Related);
        if (isInColumn || isInList(mark)) {
            label.side = LabelSide::OutwardsOnly;
            label.widest = roomOutside(mark);
        }
        if (mark.zone == Zone::People) {
            label.role = isNear ? Role::Text : Role::TextMuted;
            label.mayShorten = isNear || isInList(mark);
        } else if (mark.zone == Zone::HighestTier || mark.zone == Zone::Centre) {
            label.style = body;
        } else if (mark.zone == Zone::Groups) {
            label.style = captionBold;
        } else if (mark.zone == Zone::Bodies) {
            label.style = importanceOf(mark) > 90.0 ? captionBold : caption;
            label.widest = 124.0;
            label.maximumLines = 3;
        }
        return label;
    }

    /// From a mark on an outer arc to the edge of the picture, less the gap.
    double roomOutside(const GraphMark& mark) const
    {
        const double room = mark.at.x() < m_frame.centre.x()
                                ? mark.box.left() - m_frame.graph.left()
                                : m_frame.graph.right() - mark.box.right();
        return std::max(0.0, room - 7.0);
    }

    /// A disc whose name did not fit into it has its initials there.
    bool isNamedInside(const GraphMark& mark) const
    {
        return mark.form != MarkForm::Marker
               && (mark.form != MarkForm::Disc || mark.inside.join(u' ') == nameOf(mark));
    }

    std::vector<GraphLabel> labels() const
    {
        std::vector<const GraphMark*> named;
        for (const GraphMark& mark : m_marks)
            if (mark.node >= 0 && !isNamedInside(mark) && m_frame.graph.contains(mark.at))
                named.push_back(&mark);
        const auto importance = [this](const GraphMark* mark) {
            return importanceOf(*mark) + (isNear(mark->node) ? 200.0 : 0.0)
                   + (mark->change != GraphChange::None ? 20.0 : 0.0);
        };
        const auto isBefore = [&](const GraphMark* a, const GraphMark* b) {
            const double left = importance(a);
            const double right = importance(b);
            return left != right ? left > right : a->node < b->node;
        };
        const std::size_t most = m_marks.size() > crowd ? mostLabelsInCrowd : mostLabels;
        const auto end = named.begin() + static_cast<std::ptrdiff_t>(std::min(most, named.size()));
        std::ranges::partial_sort(named, end, isBefore);
        named.erase(end, named.end());
        std::vector<GraphLabel> all;
        for (const GraphMark* mark : named) {
            all.push_back(labelOf(*mark, isNear(mark->node)));
            all.back().importance = importance(mark);
            standBesideDisc(all.back(), mark->node);
        }
        return all;
    }

    /// The name of a body stands beside its disc, not inside among the others.
    void standBesideDisc(GraphLabel& label, int node) const
    {
        const auto disc = std::ranges::find(m_layout.clusters, node, &NodeCluster::node);
        if (disc == m_layout.clusters.end())
            return;
        const QPointF reach(disc->radius * m_frame.radiusX, disc->radius * m_frame.radiusY);
        const QPointF middle = m_frame.map(disc->at);
        label.mark = QRectF(middle - reach, middle + reach);
        label.isBesideArea = true;
        label.style = captionBold;
        label.importance += 100.0;
    }

    /// In the middle, below the node that stands there if there is one.
    void paintMessage(LabelPlacer& placer)
    {
        if (m_options.words.message.isEmpty())
            return;
        const double width = std::min(420.0, m_frame.radiusX * 0.85);
        const double height = m_measure.lineHeight(body);
        const bool isFree = m_layout.arrangement != GraphArrangement::Rings;
        double top = isFree ? m_frame.graph.top() : m_frame.centre.y();
        if (m_state.centre >= 0 && !isFree)
            top = m_marks.front().box.bottom() + height;
        for (const QString& line : m_measure.lines(m_options.words.message, body, width)) {
            if (top + height > m_frame.graph.bottom())
                return;
            const double left = (isFree ? m_frame.graph.center() : m_frame.centre).x() - width / 2.0;
            const QRectF box(left, top, width, height);
            m_drawing.scene.add(TextItem{box, line, body, Role::TextMuted, HAlign::Center});
            placer.addObstacle(box);
            top += height;
        }
    }

    /// Small marks last: where they lie close to a large one, they are on top.
    void addHits()
    {
        const auto add = [this](FactRef fact, Certainty certainty, GraphChange change) {
            m_drawing.nodes.push_back({fact, certainty, change});
        };
        std::vector<HitTarget>& hits = m_drawing.scene.hits;
        hits.reserve(m_marks.size());
        m_drawing.nodes.reserve(m_marks.size());
        for (const GraphMark& mark : m_marks) {
            if (mark.node >= 0) {
                const FactRef fact = m_graph.nodes[static_cast<std::size_t>(mark.node)];
                add(fact, mark.certainty, mark.change);
                if (mark.box.intersects(m_frame.graph))
                    hits.push_back({mark.box, fact});
                continue;
            }
            for (const FactRef fact : mark.folded)
                add(fact, mark.certainty, mark.change);
            hits.push_back({mark.box, mark.folded.front(), mark.folded});
        }
    }

    const GraphLayout& m_layout;
    const Graph& m_graph;
    const Snapshot& m_snapshot;
    const GraphOptions& m_options;
    const TextMeasure& m_measure;
    GraphFrame m_frame;
    GraphState m_state;
    GraphEmphasis m_emphasis;
    std::vector<bool> m_near; ///< by node; empty where nothing stands out
    std::vector<GraphMark> m_marks;
    std::vector<QRectF> m_glyphs; ///< of changes, by mark; empty where no days are compared
    GraphDrawing m_drawing;
};

} // namespace

GraphDrawing drawGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                       const TextMeasure& measure)
{
    return GraphPicture(layout, snapshot, options, measure).paint();
}

Scene layoutGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                  const TextMeasure& measure)
{
    return drawGraph(layout, snapshot, options, measure).scene;
}

} // namespace steward
