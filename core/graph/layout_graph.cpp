// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/layout_graph.h"

#include "core/graph/graph_edges.h"
#include "core/graph/graph_labels.h"
#include "core/graph/graph_legend.h"
#include "core/graph/graph_marks.h"

#include <algorithm>
#include <set>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption, TextWeight::Regular};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr TextStyle body{TextSize::Body, TextWeight::Regular};

/// The node itself and those it has an edge with.
std::set<int> neighbourhood(const Graph& graph, const GraphState& state, int focus)
{
    std::set<int> nodes;
    if (focus < 0)
        return nodes;
    nodes.insert(focus);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge& edge = graph.edges[i];
        if (state.edges[i] == Certainty::No)
            continue;
        if (edge.from == focus)
            nodes.insert(edge.to);
        else if (edge.to == focus)
            nodes.insert(edge.from);
    }
    return nodes;
}

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
        , m_frame(frameFor(options.size))
        , m_state(graphStateAt(layout, snapshot))
        , m_marks(graphMarks(layout, m_state, m_frame, options.words, measure))
        , m_focus(focusNode())
    {}

    Scene paint()
    {
        m_scene.size = m_options.size;
        paintGuides(m_scene, m_layout, m_state, m_frame);
        if (m_state.mode == GraphMode::Foundation)
            paintAbsent(m_scene, m_layout, m_state, m_frame);
        paintEdges(m_scene, m_graph, m_state, marksOfNodes(), m_frame, m_focus);
        for (const GraphMark& mark : m_marks)
            paintMark(m_scene, mark, m_measure);
        LabelPlacer placer(m_frame.graph, m_frame.centre, m_measure);
        for (const GraphMark& mark : m_marks)
            placer.addObstacle(mark.form == MarkForm::Stack ? mark.box.adjusted(0.0, 0.0, 5.0, 5.0)
                                                            : mark.box);
        paintMessage(placer);
        placer.place(m_scene, labels());
        paintLegend(m_scene, m_frame, m_snapshot, m_state, m_graph, m_marks, m_options.words,
                    m_measure);
        addHits();
        return std::move(m_scene);
    }

private:
    /// The selected node, if it is drawn.
    int focusNode() const
    {
        const int node = m_options.selection ? m_graph.nodeOf(*m_options.selection) : -1;
        return node >= 0 && m_state.node(node) != Certainty::No ? node : -1;
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
        if (mark.zone != Zone::People)
            return mark.zone == Zone::Groups;
        const int place = m_layout.placeOf[static_cast<std::size_t>(mark.node)];
        const int anchor = m_layout.places[static_cast<std::size_t>(place)].anchor;
        return m_layout.places[static_cast<std::size_t>(anchor)].zone == Zone::Groups;
    }

    GraphLabel labelOf(const GraphMark& mark, bool isNear) const
    {
        GraphLabel label{.mark = mark.box, .text = nameOf(mark), .style = caption};
        label.importance = importanceOf(mark) + (isNear ? 200.0 : 0.0);
        label.widest = std::max(60.0, m_frame.graph.width() * 0.2);
        const bool isInColumn = mark.zone == Zone::LowestTiers || mark.zone == Zone::Related;
        if (isInColumn || isInList(mark)) {
            label.side = LabelSide::OutwardsOnly;
            label.widest = roomOutside(mark);
        }
        if (mark.zone == Zone::People) {
            label.role = isNear ? Role::Text : Role::TextMuted;
            label.mayShorten = isNear || isInList(mark);
        } else if (mark.zone == Zone::HighestTier) {
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

    std::vector<GraphLabel> labels() const
    {
        const std::set<int> near = neighbourhood(m_graph, m_state, m_focus);
        std::vector<GraphLabel> all;
        for (const GraphMark& mark : m_marks)
            if (mark.node >= 0 && mark.form == MarkForm::Marker)
                all.push_back(labelOf(mark, near.contains(mark.node)));
        return all;
    }

    /// In the middle, below the node that stands there if there is one.
    void paintMessage(LabelPlacer& placer)
    {
        const double width = std::min(420.0, m_frame.radiusX * 0.85);
        const double height = m_measure.lineHeight(body);
        double top = m_frame.centre.y();
        if (m_state.centre >= 0)
            top = m_marks.front().box.bottom() + height;
        if (m_options.words.message.isEmpty())
            return;
        for (const QString& line : m_measure.lines(m_options.words.message, body, width)) {
            if (top + height > m_frame.graph.bottom())
                return;
            const QRectF box(m_frame.centre.x() - width / 2.0, top, width, height);
            m_scene.add(TextItem{box, line, body, Role::TextMuted, HAlign::Center});
            placer.addObstacle(box);
            top += height;
        }
    }

    /// Small marks last: where they lie close to a large one, they are on top.
    void addHits()
    {
        for (const GraphMark& mark : m_marks) {
            if (mark.node >= 0)
                m_scene.hits.push_back(
                    {mark.box, m_graph.nodes[static_cast<std::size_t>(mark.node)]});
            else
                m_scene.hits.push_back({mark.box, mark.folded.front(), mark.folded});
        }
    }

    const GraphLayout& m_layout;
    const Graph& m_graph;
    const Snapshot& m_snapshot;
    const GraphOptions& m_options;
    const TextMeasure& m_measure;
    GraphFrame m_frame;
    GraphState m_state;
    std::vector<GraphMark> m_marks;
    int m_focus;
    Scene m_scene;
};

} // namespace

Scene layoutGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                  const TextMeasure& measure)
{
    return GraphPicture(layout, snapshot, options, measure).paint();
}

} // namespace steward
