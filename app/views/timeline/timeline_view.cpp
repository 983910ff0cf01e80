// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "app/session/settings_path.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/views/day_slider.h"
#include "app/views/timeline/cap_warnings.h"
#include "app/views/timeline/timeline_actions.h"
#include "app/views/timeline/sight_page.h"
#include "app/views/timeline/timeline_bar.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/timeline/timeline_words.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>

#include <cmath>

namespace steward {

namespace {

constexpr int scrollStep = 24; ///< pixels
constexpr int tallPicture = 10'000; ///< the picture takes what the panel leaves
constexpr int lowestPicture = 160;
constexpr int listingPauseMs = 120;
constexpr std::size_t mostListed = 5000;

} // namespace

TimelineView::TimelineView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent), m_bar(new TimelineBar(session, this)), m_canvas(new TimelineCanvas(this)),
      m_scrollBar(new QScrollBar(Qt::Vertical, this)),
      m_panel(new TimelinePanel(session, NoteStore(settingsPath()), this)), m_words(timelineWords()),
      m_measure(std::make_unique<FontMeasure>(theme)), m_source(session, m_words.lane)
{
    layOutWidgets();
    m_scrollBar->setAccessibleName(tr("Scroll the lanes"));
    m_scrollBar->setObjectName(QStringLiteral("lanes-scroll"));
    m_scrollBar->setSingleStep(scrollStep);
    m_scrollBar->hide();
    setFirstFocus(m_canvas);
    m_canvas->setTheme(theme);
    m_canvas->setAccessibleName(tr("Timeline"));
    m_canvas->setDescriber([this](const HitTarget& hit) { return describe(hit); });
    connectSession();
    connectCanvas();
    connectPanel();
    addTimelineActions(*this);
    watchCap();
}

void TimelineView::layOutWidgets()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    auto* picture = new QWidget(splitter);
    auto* row = new QHBoxLayout(picture);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_canvas, 1);
    row->addWidget(m_scrollBar);
    picture->setMinimumHeight(lowestPicture);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({tallPicture, m_panel->sizeHint().height()});
    m_panel->hide();
}

void TimelineView::connectPanel()
{
    m_listing.setSingleShot(true);
    m_listing.setInterval(listingPauseMs);
    connect(&m_listing, &QTimer::timeout, this, &TimelineView::listSight);
    connect(m_panel, &TimelinePanel::sightWanted, this, &TimelineView::listSight);
    connect(this, &TimelineView::shown, &m_listing, qOverload<>(&QTimer::start));
    connect(m_panel, &TimelinePanel::notesChanged, this, &TimelineView::refresh);
    connect(m_panel, &TimelinePanel::dayWanted, this, &TimelineView::goTo);
}

void TimelineView::listSight()
{
    if (!m_panel->showsSight() || !model())
        return;
    auto items = itemsInSight(mostListed + 1);
    const bool isCut = items.size() > mostListed || model()->isCoarse;
    if (items.size() > mostListed)
        items.resize(mostListed);
    m_panel->sight().show(model(), std::move(items), isCut);
    m_panel->sight().setSelection(session().state().selection);
}

TimelineView::~TimelineView() = default;

void TimelineView::connectSession()
{
    connect(&session(), &Session::datasetChanged, this, [this] {
        m_scrollBar->setValue(0);
        watchCap();
    });
    connect(&session(), &Session::snapshotChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::compareChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::windowChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::timelineChanged, this, &TimelineView::refresh);
    connect(&session(), &Session::membersChanged, this, [this] {
        watchCap();
        refresh();
    });
    connect(&session(), &Session::selectionChanged, this, &TimelineView::refresh);
    connect(&m_source, &TimelineSource::modelChanged, this, &TimelineView::takeModel);
}

void TimelineView::watchCap()
{
    m_warnings = capWarnings(*session().snapshot(), session().state().members);
}

void TimelineView::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::panned, this, &TimelineView::pan);
    connect(m_canvas, &TimelineCanvas::scrolled, this, &TimelineView::scroll);
    connect(m_canvas, &TimelineCanvas::zoomed, this, &TimelineView::zoom);
    connect(m_canvas, &TimelineCanvas::zoomedTo, this, &TimelineView::zoomTo);
    connect(m_canvas, &TimelineCanvas::spanDragged, this, &TimelineView::mark);
    connect(m_canvas, &TimelineCanvas::sizeChanged, this, &TimelineView::refresh);
    connect(m_canvas, &TimelineCanvas::fitRequested, this,
            [this] { session().setWindow(session().history()); });
    connect(m_canvas, &SceneCanvas::factSelected, this,
            [this](FactRef fact) { session().select(fact); });
    connect(m_canvas, &SceneCanvas::factActivated, this, &TimelineView::activate);
    connect(m_canvas, &SceneCanvas::partTriggered, this, &TimelineView::trigger);
    connect(m_canvas, &SceneCanvas::emptyAreaClicked, this,
            [this] { session().select(std::nullopt); });
    connect(m_scrollBar, &QScrollBar::valueChanged, this, &TimelineView::refresh);
}

HitDescription TimelineView::describe(const HitTarget& hit) const
{
    if (hit.part == HitPart::Note)
        return describeNote(hit);
    if (hit.part == HitPart::Header)
        return describeHeader(hit);
    const Dataset& dataset = *session().dataset();
    HitDescription description{factName(dataset, hit.fact), factDescription(dataset, hit.fact)};
    if (hit.lane >= 0 && model())
        //: where a mark stands: %1 the name of the lane
        description.description += u'\n' + tr("Lane: %1").arg(model()->tree.lanes[static_cast<std::size_t>(hit.lane)].name);
    if (hit.count > 1 && !model()->isCoarse)
        description.description += u'\n' + tr("And %n more here; zoom in to see them.", nullptr, hit.count - 1);
    return description;
}

HitDescription TimelineView::describeHeader(const HitTarget& hit) const
{
    if (!model() || hit.lane < 0)
        return {};
    const Lane& lane = model()->tree.lanes[static_cast<std::size_t>(hit.lane)];
    const QString count = tr("%n fact(s)", nullptr, lane.itemCount);
    if (lane.childCount == 0)
        return {lane.name, count};
    const bool open = isOpen(model()->tree, lane, session().state().timeline.toggled);
    return {lane.name, count + u'\n' + (open ? tr("Open; press to close") : tr("Closed; press to open"))};
}

HitDescription TimelineView::describeNote(const HitTarget& hit) const
{
    const TimelineNote& note = m_panel->notes()[static_cast<std::size_t>(hit.lane)];
    //: a bookmark of the user's; %1 its day
    return {note.text, tr("Bookmark, %1; press to edit").arg(dayText(note.day))};
}

void TimelineView::trigger(const HitTarget& hit)
{
    if (hit.part == HitPart::Note)
        m_panel->editNote(hit.lane);
    else if (hit.part == HitPart::Header && model() && hit.lane >= 0)
        triggerLane(hit);
}

void TimelineView::triggerLane(const HitTarget& hit)
{
    const Lane& lane = model()->tree.lanes[static_cast<std::size_t>(hit.lane)];
    if (lane.childCount == 0) {
        if (lane.subject.fact().isValid())
            session().select(lane.subject.fact());
        return;
    }
    TimelineState state = session().state().timeline;
    if (!state.toggled.remove(lane.key))
        state.toggled.insert(lane.key);
    session().setTimeline(state);
}

/// A mark that stands for many is opened by zooming in.
void TimelineView::activate(FactRef fact)
{
    session().select(fact);
    const auto focused = m_canvas->focusedHit();
    if (focused && m_canvas->scene().hits[*focused].count > 1)
        zoom(m_canvas->scene().hits[*focused].rect.center().x(), 0.25);
}

TimeScale TimelineView::scale() const
{
    return frameOf(options(), *m_measure).scale(session().state().window, m_panRemainder);
}

void TimelineView::pan(double pixels)
{
    const DaySpan window = session().state().window;
    const double perDay = scale().pixelsPerDay();
    const double days = (pixels + m_panRemainder) / perDay;
    const int whole = static_cast<int>(std::trunc(days));
    const double before = m_panRemainder;
    m_panRemainder = (days - whole) * perDay;
    if (whole != 0)
        session().setWindow({window.begin - whole, window.end - whole});
    if (session().state().window == window && whole != 0)
        m_panRemainder = 0.0; // at the end of the history
    else if (whole == 0 && m_panRemainder != before)
        refresh();
}

void TimelineView::scroll(double pixels)
{
    m_scrollBar->setValue(m_scrollBar->value() - static_cast<int>(std::lround(pixels)));
}

void TimelineView::zoom(double x, double factor)
{
    const TimeScale now = scale();
    const double inside = std::clamp(x, now.left, now.right());
    m_panRemainder = 0.0;
    session().setWindow(zoomed(session().state().window, now.dayAt(inside), factor));
}

void TimelineView::zoomTo(double left, double right)
{
    const TimeScale now = scale();
    m_panRemainder = 0.0;
    session().setWindow({now.dayAt(left), now.dayAt(right) + 1});
}

void TimelineView::mark(double left, double right)
{
    const TimeScale now = scale();
    TimelineState state = session().state().timeline;
    state.marked = DaySpan{now.dayAt(left), now.dayAt(right) + 1};
    session().setTimeline(state);
}

void TimelineView::goTo(Day day)
{
    const int days = session().state().window.days();
    session().setWindow({day - days / 2, day - days / 2 + days});
}

void TimelineView::zoomToSelection()
{
    std::optional<DaySpan> span = session().state().timeline.marked;
    const std::int32_t item
        = session().state().selection && model() ? findItem(*model(), *session().state().selection) : -1;
    if (!span && item >= 0)
        span = model()->index.item(item).span();
    if (!span)
        return;
    const int margin = std::max(3, span->days() / 10);
    session().setWindow({span->begin - margin, span->end + margin});
}

void TimelineView::selectItem(std::int32_t item)
{
    if (item < 0)
        return;
    const TimelineItem& chosen = model()->index.item(item);
    const DaySpan window = session().state().window;
    if (!window.contains(Day{chosen.begin}) && !window.contains(Day{chosen.end - 1}))
        goTo(Day{chosen.begin});
    session().select(chosen.fact());
}

void TimelineView::stepInLane(int direction)
{
    if (!model() || m_stack.shown.empty())
        return;
    const TimelineIndex& index = model()->index;
    const std::int32_t selected
        = session().state().selection ? findItem(*model(), *session().state().selection) : -1;
    for (const LaneSlot& slot : m_stack.shown) {
        if (selected >= 0 && !index.holds(slot.indexLane, selected))
            continue;
        if (selected >= 0)
            return selectItem(direction > 0 ? index.after(slot.indexLane, selected)
                                            : index.before(slot.indexLane, selected));
        const std::int32_t first = index.firstFrom(slot.indexLane, session().state().window.begin);
        if (first >= 0)
            return selectItem(first);
    }
}

void TimelineView::stepAcrossLanes(int direction)
{
    if (!model() || m_stack.shown.empty())
        return;
    const TimelineIndex& index = model()->index;
    const std::int32_t selected
        = session().state().selection ? findItem(*model(), *session().state().selection) : -1;
    if (selected < 0)
        return stepInLane(direction);
    const int count = static_cast<int>(m_stack.shown.size());
    int at = 0;
    while (at < count && !index.holds(m_stack.shown[static_cast<std::size_t>(at)].indexLane, selected))
        ++at;
    for (at += direction; at >= 0 && at < count; at += direction) {
        const std::int32_t nearest
            = index.firstFrom(m_stack.shown[static_cast<std::size_t>(at)].indexLane, Day{index.item(selected).begin});
        if (nearest >= 0)
            return selectItem(nearest);
    }
}

std::vector<std::pair<int, std::int32_t>> TimelineView::itemsInSight(std::size_t most) const
{
    std::vector<std::pair<int, std::int32_t>> items;
    if (!model())
        return items;
    for (const LaneSlot& slot : m_stack.shown) {
        std::vector<std::int32_t> inLane;
        model()->index.forEachTouching(slot.indexLane, session().state().window, [&](std::int32_t item) {
            inLane.push_back(item);
            return items.size() + inLane.size() < most;
        });
        std::sort(inLane.begin(), inLane.end(), [this](std::int32_t a, std::int32_t b) {
            return std::pair(model()->index.item(a).begin, a) < std::pair(model()->index.item(b).begin, b);
        });
        for (const std::int32_t item : inLane)
            items.emplace_back(slot.lane, item);
        if (items.size() >= most)
            break;
    }
    return items;
}

void TimelineView::themeChanged()
{
    m_measure = std::make_unique<FontMeasure>(theme());
    m_placer.reset();
    m_canvas->setTheme(theme());
    if (model())
        m_headerWidth = headerWidthFor(model()->tree, width(), *m_measure);
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
    m_source.setNamer(m_words.lane);
    refresh();
}

void TimelineView::takeModel()
{
    m_placer.reset();
    m_labels = itemLabels(m_words, *model());
    m_headerWidth = headerWidthFor(model()->tree, width(), *m_measure);
    if (model()->matches.isActive())
        m_bar->setFound(model()->matches.total(), static_cast<int>(model()->index.items().size()));
    refresh();
}

TimelineOptions TimelineView::options() const
{
    const ViewState& state = session().state();
    TimelineOptions options;
    options.size = QSizeF(m_canvas->size());
    options.window = state.window;
    options.shift = m_panRemainder;
    options.scrollTop = m_scrollBar->value();
    options.headerWidth = m_headerWidth;
    options.compare = state.compare;
    options.marked = state.timeline.marked;
    options.warnings = m_warnings;
    options.selection = state.selection;
    options.notes = m_panel->notes();
    return options;
}

void TimelineView::placeIfNeeded()
{
    const TimelineFrame frame = frameOf(options(), *m_measure);
    const ZoomStep step = zoomStepFor(scale().pixelsPerDay());
    const TimelineState& state = session().state().timeline;
    const bool isPlaced = m_placer && m_placer->step() == step && m_placer->density() == state.density;
    if (!isPlaced)
        m_placer = std::make_unique<TimelinePlacer>(*model(), step, state.density, m_labels, *m_measure);
    if (isPlaced && m_stackedFor == frame.lanesHeight && m_stackedToggled == state.toggled)
        return;
    m_stack = stackLanes(*m_placer, state.toggled, frame.lanesHeight);
    m_stackedFor = frame.lanesHeight;
    m_stackedToggled = state.toggled;
    showScrollRange(m_stack.height, frame.lanesHeight);
}

void TimelineView::showScrollRange(double laneHeight, double visible)
{
    const QSignalBlocker blocker(m_scrollBar); // the layout that follows shows the new place
    m_scrollBar->setRange(0, std::max(0, static_cast<int>(std::ceil(laneHeight - visible))));
    m_scrollBar->setPageStep(static_cast<int>(visible));
    m_scrollBar->setVisible(laneHeight > visible);
}

void TimelineView::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    m_source.bring(); // comes back here by takeModel where the model is another
    if (!model())
        return;
    placeIfNeeded();
    m_canvas->setHeaderWidth(m_headerWidth);
    m_canvas->setScene(layoutTimeline(*session().snapshot(), *m_placer, m_stack, options(), m_words));
    m_canvas->setSelection(session().state().selection);
    m_canvas->setStateText(asOfText(session().state().filter.asOf));
    emit shown();
}

} // namespace steward
