// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_view.h"

#include "app/text/fact_text.h"
#include "app/views/members/member_words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace steward {

MembersView::MembersView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_canvas(new SceneCanvas(this))
    , m_measure(std::make_unique<FontMeasure>(theme))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    m_canvas->setTheme(theme);
    m_canvas->setAccessibleName(tr("Members"));
    m_canvas->setDescriber([this](const HitTarget& hit) { return describe(hit); });
    connectSession();
    connectCanvas();
}

MembersView::~MembersView() = default;

void MembersView::connectSession()
{
    // A new dataset comes with a new snapshot.
    connect(&session(), &Session::snapshotChanged, this, &MembersView::refresh);
    connect(&session(), &Session::selectionChanged, this, &MembersView::refresh);
}

void MembersView::connectCanvas()
{
    connect(m_canvas, &SceneCanvas::factSelected, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::factActivated, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::emptyAreaClicked, this,
            [this] { session().select(std::nullopt); });
}

HitDescription MembersView::describe(const HitTarget& hit) const
{
    const Snapshot& snapshot = *session().snapshot();
    if (hit.folded.size() > 1)
        return {tr("%n project(s)", nullptr, static_cast<int>(hit.folded.size())),
                countedDescription(*snapshot.dataset, hit.folded)};
    return {factName(*snapshot.dataset, hit.fact), memberDescription(snapshot, hit.fact)};
}

void MembersView::themeChanged()
{
    m_measure = std::make_unique<FontMeasure>(theme());
    m_canvas->setTheme(theme());
    refresh();
}

void MembersView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void MembersView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    refresh();
}

void MembersView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void MembersView::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const Snapshot& snapshot = *session().snapshot();
    if (!m_layout || m_layout->graph.dataset != snapshot.dataset)
        m_layout = placeNodes(snapshot.dataset);
    const std::optional<FactRef> selection = session().state().selection;
    const GraphOptions options{QSizeF(size()), selection, memberWords(snapshot)};
    m_canvas->setScene(layoutGraph(*m_layout, snapshot, options, *m_measure));
    m_canvas->setSelection(selection);
}

} // namespace steward
