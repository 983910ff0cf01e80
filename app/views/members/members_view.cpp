// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_view.h"

#include "app/session/settings_path.h"
#include "app/text/fact_text.h"
#include "app/views/day_slider.h"
#include "app/views/members/graph_canvas.h"
#include "app/views/members/graph_table_page.h"
#include "app/views/members/graph_walk.h"
#include "app/views/members/link_words.h"
#include "app/views/members/member_words.h"
#include "app/views/members/members_actions.h"
#include "app/views/members/members_bar.h"
#include "app/views/members/members_panel.h"
#include "app/views/members/tier_strip.h"
#include "app/views/members/way_dialog.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int wideGraph = 10'000; ///< the graph takes what the panel leaves
constexpr int leastGraph = 320;

} // namespace

MembersView::MembersView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_bar(new MembersBar(session, this))
    , m_canvas(new GraphCanvas(this))
    , m_strip(new TierStrip(session, theme, this))
    , m_panel(new MembersPanel(session, theme, this))
    , m_measure(std::make_unique<FontMeasure>(theme))
    , m_source(session, PinStore(settingsPath()))
{
    layOutWidgets();
    setFirstFocus(m_canvas);
    m_canvas->setTheme(theme);
    m_canvas->setAccessibleName(tr("Members"));
    m_canvas->setDescriber([this](const HitTarget& hit) { return describe(hit); });
    connectSession();
    connectCanvas();
    connectPanel();
    addMembersActions(*this, *m_bar);
}

MembersView::~MembersView() = default;

void MembersView::layOutWidgets()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    auto* picture = new QWidget(splitter);
    auto* inner = new QVBoxLayout(picture);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_canvas, 1);
    inner->addWidget(m_strip);
    picture->setMinimumWidth(leastGraph);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({wideGraph, m_panel->sizeHint().width()});
    m_panel->hide();
}

void MembersView::connectSession()
{
    // A new dataset comes with a new snapshot.
    connect(&session(), &Session::datasetChanged, this, [this] { m_camera = {}; });
    connect(&session(), &Session::snapshotChanged, this, [this] { refresh(Motion::Fade); });
    connect(&session(), &Session::compareChanged, this, [this] { refresh(Motion::Fade); });
    connect(&session(), &Session::selectionChanged, this, [this] { refresh(Motion::Still); });
    connect(&session(), &Session::membersChanged, this, [this](const MembersState& state) {
        if (std::exchange(m_arrangement, state.arrangement) != state.arrangement)
            m_camera = {};
        refresh(Motion::Fade);
    });
    connect(&m_source, &GraphSource::layoutChanged, this, [this] { refresh(Motion::Still); });
}

void MembersView::connectCanvas()
{
    const auto select = [this](FactRef fact) { session().select(fact); };
    connect(m_canvas, &SceneCanvas::factSelected, this, select);
    connect(m_canvas, &SceneCanvas::factActivated, this, select);
    connect(m_canvas, &SceneCanvas::emptyAreaClicked, this,
            [this] { session().select(std::nullopt); });
    connect(m_canvas, &GraphCanvas::zoomed, this, [this](QPointF pixel, double factor) {
        if (layout())
            setCamera(zoomedCamera(*layout(), QSizeF(m_canvas->size()), m_camera, pixel, factor));
    });
    connect(m_canvas, &GraphCanvas::panned, this, [this](QPointF pixels) {
        if (layout())
            setCamera(pannedCamera(*layout(), QSizeF(m_canvas->size()), m_camera, pixels));
    });
    connect(m_canvas, &GraphCanvas::fitRequested, this, &MembersView::fit);
    connect(m_canvas, &GraphCanvas::sizeChanged, this, [this] { refresh(Motion::Still); });
    connect(m_canvas, &GraphCanvas::nodeDragged, this,
            [this](FactRef node, QPointF pixel) { moveNode(node, pixel, false); });
    connect(m_canvas, &GraphCanvas::nodeDropped, this,
            [this](FactRef node, QPointF pixel) { moveNode(node, pixel, true); });
    connect(m_canvas, &GraphCanvas::walkWanted, this, &MembersView::walk);
    connect(m_canvas, &GraphCanvas::turnWanted, this, &MembersView::turn);
}

void MembersView::connectPanel()
{
    connect(m_panel, &MembersPanel::tableWanted, this, &MembersView::fillTable);
    connect(m_bar, &MembersBar::wayWanted, this, &MembersView::askForWay);
}

HitDescription MembersView::describe(const HitTarget& hit) const
{
    const Snapshot& snapshot = *session().snapshot();
    if (hit.folded.size() > 1)
        return {tr("%n project(s)", nullptr, static_cast<int>(hit.folded.size())),
                countedDescription(*snapshot.dataset, hit.folded)};
    QStringList lines{memberDescription(snapshot, hit.fact), linksText(hit.fact)};
    lines.removeAll(QString());
    return {factName(*snapshot.dataset, hit.fact), lines.join(u'\n')};
}

QString MembersView::linksText(FactRef fact) const
{
    const int node = layout() ? layout()->graph.nodeOf(fact) : -1;
    const int links = node < 0 ? 0 : static_cast<int>(neighboursOf(node).size());
    //: how many other nodes of the graph a node is linked to
    return links > 0 ? tr("linked to %n node(s)", nullptr, links) : QString();
}

void MembersView::setCamera(const GraphCamera& camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    refresh(Motion::Still);
}

void MembersView::moveNode(FactRef node, QPointF pixel, bool isDropped)
{
    if (!layout())
        return;
    const GraphFrame frame = frameFor(*layout(), QSizeF(m_canvas->size()), m_camera);
    m_source.pin(node, frame.unitAt(pixel), isDropped);
}

void MembersView::unpinSelection()
{
    if (const auto selection = session().state().selection)
        m_source.unpin(*selection);
}

int MembersView::focusedNode() const
{
    const auto hit = m_canvas->focusedHit();
    if (!hit || !layout())
        return -1;
    return layout()->graph.nodeOf(m_canvas->scene().hits[*hit].fact);
}

std::vector<int> MembersView::neighboursOf(int node) const
{
    std::vector<int> neighbours;
    for (const DrawnLink& drawn : m_drawing.links) {
        const GraphLink& link = layout()->graph.links[static_cast<std::size_t>(drawn.link)];
        if (link.from == node)
            neighbours.push_back(link.to);
        else if (link.to == node)
            neighbours.push_back(link.from);
    }
    std::ranges::sort(neighbours);
    neighbours.erase(std::unique(neighbours.begin(), neighbours.end()), neighbours.end());
    return neighbours;
}

QPointF MembersView::middleOf(int node) const
{
    const FactRef fact = layout()->graph.nodes[static_cast<std::size_t>(node)];
    const auto& hits = m_canvas->scene().hits;
    const auto hit = std::ranges::find(hits, fact, &HitTarget::fact);
    return hit == hits.end() ? QPointF() : hit->rect.center();
}

void MembersView::focusNode(int node)
{
    const FactRef fact = layout()->graph.nodes[static_cast<std::size_t>(node)];
    const auto& hits = m_canvas->scene().hits;
    const auto hit = std::ranges::find(hits, fact, &HitTarget::fact);
    if (hit != hits.end())
        m_canvas->focusHit(static_cast<std::size_t>(hit - hits.begin()));
}

void MembersView::walk(int key)
{
    const int from = focusedNode();
    if (from < 0)
        return;
    std::vector<WalkEnd> ends;
    for (const int node : neighboursOf(from))
        ends.push_back({node, middleOf(node)});
    const int next = linkedNodeTowards(ends, middleOf(from), key);
    if (next < 0)
        return;
    m_walkedFrom = from;
    focusNode(next);
}

void MembersView::turn(int direction)
{
    const int now = focusedNode();
    if (now < 0)
        return;
    std::vector<int> round = m_walkedFrom < 0 ? std::vector<int>() : neighboursOf(m_walkedFrom);
    if (std::ranges::find(round, now) == round.end())
        return walk(direction > 0 ? Qt::Key_Right : Qt::Key_Left);
    std::vector<WalkEnd> ends;
    for (const int node : round)
        ends.push_back({node, middleOf(node)});
    focusNode(nextRound(ends, middleOf(m_walkedFrom), now, direction));
}

void MembersView::askForWay()
{
    if (!layout())
        return;
    const ViewState& state = session().state();
    WayEnds start = state.members.way.value_or(WayEnds{});
    if (!start.from.isValid() && state.selection && layout()->graph.nodeOf(*state.selection) >= 0)
        start.from = *state.selection;
    auto* dialog = new WayDialog(layout()->graph, start, this);
    connect(dialog, &WayDialog::wayChosen, this, [this](const WayEnds& ends) {
        MembersState members = session().state().members;
        members.way = ends;
        session().setMembers(members);
    });
    dialog->open();
}

GraphWay MembersView::findWay() const
{
    const std::optional<WayEnds>& ends = session().state().members.way;
    if (!ends || !layout())
        return {};
    return wayBetween(*layout(), *session().snapshot(), *ends);
}

void MembersView::themeChanged()
{
    m_measure = std::make_unique<FontMeasure>(theme());
    m_canvas->setTheme(theme());
    m_strip->setTheme(theme());
    m_panel->setTheme(theme());
    refresh(Motion::Still);
}

void MembersView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_isOutOfDate)
        refresh(Motion::Still);
}

void MembersView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh(Motion::Still);
}

void MembersView::refresh(Motion motion)
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const SnapshotPtr& snapshot = session().snapshot();
    const GraphLayoutPtr before = layout();
    m_source.follow();
    if (layout() != before || !layout() || layout()->graph.dataset != snapshot->dataset)
        return; // the source's signal has drawn it, or will
    const ViewState& state = session().state();
    takeState();
    GraphOptions options;
    options.size = QSizeF(m_canvas->size());
    options.selection = state.selection;
    options.words = memberWords(*snapshot);
    options.camera = m_camera;
    options.hops = state.members.hops;
    options.way = findWay();
    options.state = &m_state;
    options.comparison = m_comparison ? &*m_comparison : nullptr;
    m_drawing = drawGraph(*layout(), *snapshot, options, *m_measure);
    m_bar->setWay(state.members.way ? wayResultText(layout()->graph, *state.members.way, options.way)
                                    : QString());
    if (motion == Motion::Fade)
        m_canvas->fadeTo(std::move(m_drawing.scene));
    else
        m_canvas->setScene(std::move(m_drawing.scene));
    m_canvas->setSelection(state.selection);
    m_canvas->setStateText(asOfText(state.filter.asOf));
    fillTable();
}

void MembersView::takeState()
{
    const SnapshotPtr& snapshot = session().snapshot();
    const SnapshotPtr& compare = session().compareSnapshot();
    if (m_stateOf == snapshot && m_stateIn == layout() && m_comparedWith == compare)
        return;
    m_stateOf = snapshot;
    m_stateIn = layout();
    m_comparedWith = compare;
    m_state = graphStateAt(*layout(), *snapshot);
    m_comparison.reset();
    if (compare)
        m_comparison = compareGraph(*layout(), *compare, *snapshot);
}

void MembersView::fillTable()
{
    if (!m_panel->showsTable() || !layout())
        return;
    m_panel->table().model().show(session().snapshot(), layout(), m_drawing.nodes, m_drawing.links);
    m_panel->table().setSelection(session().state().selection);
}

} // namespace steward
