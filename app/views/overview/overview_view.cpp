// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_view.h"

#include "core/overview/layout_overview.h"

#include "app/views/after_paint.h"
#include "app/views/day_slider.h"
#include "app/views/overview/hit_words.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// The as-of day has no part in the trends.
Filter withoutDay(Filter filter)
{
    filter.asOf = {};
    return filter;
}

} // namespace

OverviewView::OverviewView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_scroll(new QScrollArea(this))
    , m_canvas(new SceneCanvas)
    , m_measure(std::make_unique<FontMeasure>(theme))
{
    m_canvas->setTheme(theme);
    m_canvas->setAccessibleName(tr("Overview"));
    m_canvas->setDescriber([this](const HitTarget& hit) { return describe(hit); });
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the canvas is the one tab stop
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_canvas);
    m_scroll->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFirstFocus(m_canvas);
    m_canvas->setSelection(session.state().selection);
    connectSession();
}

OverviewView::~OverviewView() = default;

void OverviewView::connectSession()
{
    connect(&session(), &Session::datasetChanged, this, &OverviewView::refreshContent);
    connect(&session(), &Session::snapshotChanged, this, &OverviewView::refreshContent);
    connect(&session(), &Session::compareChanged, this, &OverviewView::refreshContent);
    connect(&session(), &Session::selectionChanged, m_canvas, &SceneCanvas::setSelection);
    connect(m_canvas, &SceneCanvas::factSelected, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::factActivated, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::emptyAreaClicked, this,
            [this] { session().select(std::nullopt); });
}

void OverviewView::themeChanged()
{
    m_measure = std::make_unique<FontMeasure>(theme());
    m_canvas->setTheme(theme());
    refreshLayout();
}

void OverviewView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    // The first showing is followed by a resize to the true width, which lays out anyway.
    if (m_scroll->viewport()->testAttribute(Qt::WA_PendingResizeEvent))
        return;
    catchUp();
}

bool OverviewView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        if (m_canvas->size().isEmpty() || scene().items.empty())
            refreshLayout();
        else if (m_scroll->viewport()->size() != m_laidOutFor)
            layOutSoon();
    }
    return View::eventFilter(watched, event);
}

void OverviewView::refreshContent()
{
    m_isContentStale = true;
    refreshLayout();
}

void OverviewView::refreshLayout()
{
    m_isLayoutStale = true;
    if (isVisible())
        catchUp();
}

/// Once for all that is waiting in the queue: a window that is resized, trends that arrive.
void OverviewView::layOutSoon()
{
    m_isLayoutStale = true;
    if (!std::exchange(m_isLayoutDue, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isLayoutDue = false;
                if (isVisible())
                    catchUp();
            },
            Qt::QueuedConnection);
}

/// Beside the scroll bar that most windows need; only if all fits, with the room it would take.
Scene OverviewView::layOut()
{
    const QSize whole = m_scroll->maximumViewportSize();
    m_laidOutFor = whole - QSize(m_scroll->verticalScrollBar()->sizeHint().width(), 0);
    Scene scene = layoutOverview(m_content, m_laidOutFor, *m_measure);
    if (scene.size.height() > whole.height())
        return scene;
    m_laidOutFor = whole;
    return layoutOverview(m_content, whole, *m_measure);
}

void OverviewView::catchUp()
{
    if (m_isContentStale) {
        startTrends();
        m_content = overviewContent({session().snapshot(), session().compareSnapshot(), m_trends});
        m_isContentStale = false;
    }
    if (!m_isLayoutStale)
        return;
    m_isLayoutStale = false;
    Scene scene = layOut();
    m_descriptions.reset();
    const QSize size = scene.size.toSize();
    m_canvas->setScene(std::move(scene));
    m_canvas->setStateText(asOfText(session().state().filter.asOf));
    m_canvas->resize(size);
}

/// The page does not wait for the trends: it is filled in when they are there.
void OverviewView::startTrends()
{
    const Filter filter = withoutDay(session().state().filter);
    const DatasetPtr dataset = session().dataset();
    if (dataset == m_trendsOf && filter == m_trendsFilter)
        return;
    if (dataset != m_trendsOf)
        m_trends.reset();
    const bool isFirst = !m_trendsOf;
    m_job.cancel();
    m_trendsOf = dataset;
    m_trendsFilter = filter;
    // Another thread at work while the first window comes up keeps the display server from a processor.
    if (isFirst)
        afterPaint(*m_canvas, [this] { computeTrends(); });
    else
        QTimer::singleShot(0, this, &OverviewView::computeTrends);
}

void OverviewView::computeTrends()
{
    m_job.start<OverviewTrendsPtr>(
        [dataset = m_trendsOf, filter = m_trendsFilter](const Progress&, std::stop_token) {
            return overviewTrends(dataset, filter);
        },
        [this](OverviewTrendsPtr trends) {
            m_trends = std::move(trends);
            m_isContentStale = true;
            layOutSoon();
        });
}

HitDescription OverviewView::describe(const HitTarget& hit) const
{
    // Put into words when somebody asks, which few windows see happen before they are painted.
    if (!m_descriptions)
        m_descriptions = hitDescriptions(*session().dataset(), m_content, scene());
    const std::vector<HitTarget>& hits = scene().hits;
    const auto found = std::ranges::find_if(hits, [&hit](const HitTarget& other) {
        return other.fact == hit.fact && other.rect == hit.rect;
    });
    const auto index = static_cast<std::size_t>(found - hits.begin());
    return index < m_descriptions->size() ? (*m_descriptions)[index] : HitDescription();
}

} // namespace steward
