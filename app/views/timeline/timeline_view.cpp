// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "app/text/fact_text.h"
#include "app/views/timeline/timeline_canvas.h"
#include "app/views/timeline/timeline_words.h"

#include <QVBoxLayout>

#include <cmath>

namespace steward {

TimelineView::TimelineView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent), m_canvas(new TimelineCanvas(this)), m_words(timelineWords()),
      m_measure(std::make_unique<FontMeasure>(theme))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    m_canvas->setTheme(theme);
    m_canvas->setAccessibleName(tr("Timeline"));
    m_canvas->setDescriber([this](const HitTarget& hit) {
        const Dataset& dataset = *this->session().dataset();
        HitDescription description{factName(dataset, hit.fact), factDescription(dataset, hit.fact)};
        if (hit.folded.size() > 1)
            description.description += u'\n'
                                       + tr("And %n more event(s) here; zoom in to see them.",
                                            nullptr, static_cast<int>(hit.folded.size()) - 1);
        return description;
    });
    connectSession();
    connectCanvas();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectSession()
{
    connect(&session(), &Session::datasetChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::snapshotChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::compareChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::windowChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::selectionChanged, m_canvas, &SceneCanvas::setSelection);
}

void TimelineView::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::panned, this, &TimelineView::pan);
    connect(m_canvas, &TimelineCanvas::zoomed, this, &TimelineView::zoom);
    connect(m_canvas, &TimelineCanvas::sizeChanged, this, &TimelineView::refresh);
    connect(m_canvas, &TimelineCanvas::fitRequested, this,
            [this] { session().setWindow(session().history()); });
    connect(m_canvas, &SceneCanvas::factSelected, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::factActivated, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::emptyAreaClicked, this,
            [this] { session().select(std::nullopt); });
}

void TimelineView::pan(double pixels)
{
    const TimelineFrame frame = frameOf(options(), m_words, *m_measure);
    const DaySpan window = session().state().window;
    const TimeScale scale{window, frame.plotLeft, frame.plotWidth};
    const double days = (pixels + m_panRemainder) / scale.pixelsPerDay();
    const int whole = static_cast<int>(std::trunc(days));
    m_panRemainder = (days - whole) * scale.pixelsPerDay();
    if (whole != 0)
        session().setWindow({window.begin - whole, window.end - whole});
}

void TimelineView::zoom(double x, double factor)
{
    const TimelineFrame frame = frameOf(options(), m_words, *m_measure);
    const DaySpan window = session().state().window;
    const TimeScale scale{window, frame.plotLeft, frame.plotWidth};
    const double inside = std::clamp(x, scale.left, scale.right());
    session().setWindow(zoomed(window, scale.dayAt(inside), factor));
}

void TimelineView::themeChanged()
{
    m_measure = std::make_unique<FontMeasure>(theme());
    m_placedDataset.reset();
    m_canvas->setTheme(theme());
    refresh();
}

void TimelineView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void TimelineView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_words = timelineWords();
    refresh();
}

TimelineOptions TimelineView::options() const
{
    return {QSizeF(m_canvas->size()), session().state().window, session().state().compare,
            TimelineGrouping::Category};
}

void TimelineView::placeIfNeeded(const TimelineOptions& options)
{
    const PlacementOptions wanted
        = placementOptionsOf(*session().dataset(), options, frameOf(options, m_words, *m_measure));
    Filter filter = session().state().filter;
    filter.asOf = {}; // the day moves a line, not the events
    const bool isCurrent = m_placedDataset == session().dataset() && m_placedFilter == filter
                           && m_placement.options == wanted;
    if (isCurrent)
        return;
    m_placement = placeTimeline(*session().snapshot(), wanted, *m_measure);
    m_placedDataset = session().dataset();
    m_placedFilter = filter;
}

void TimelineView::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const TimelineOptions now = options();
    placeIfNeeded(now);
    m_canvas->setScene(layoutTimeline(*session().snapshot(), now, m_placement, m_words, *m_measure));
    m_canvas->setSelection(session().state().selection);
}

} // namespace steward
