// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_actions.h"

#include "app/views/day_dialog.h"
#include "app/views/timeline/timeline_bar.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/timeline/timeline_view.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(TimelineActions)
};

class Maker
{
public:
    explicit Maker(TimelineView& view) : m_view(view) {}

    /// With Qt::WidgetShortcut the keys mean this only while the canvas has the focus, not in text fields.
    void add(QLatin1StringView name, const QString& text, const QString& tip, const QKeySequence& key,
             Qt::ShortcutContext context, std::function<void()> run)
    {
        auto* action = new QAction(text, &m_view);
        action->setObjectName(name);
        action->setStatusTip(tip);
        action->setToolTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(context);
        QObject::connect(action, &QAction::triggered, &m_view, std::move(run));
        m_view.addAction(action);
        if (context == Qt::WidgetShortcut)
            m_view.canvas().addAction(action);
    }

    void addSeparator()
    {
        auto* separator = new QAction(&m_view);
        separator->setSeparator(true);
        m_view.addAction(separator);
    }

private:
    TimelineView& m_view;
};

void askForDay(TimelineView& view, Session& session)
{
    const DaySpan window = session.state().window;
    auto* dialog = new DayDialog(Timeline::tr("Go to Date"), Timeline::tr("&Show"),
                                 window.begin + window.days() / 2, session.history(), &view);
    QObject::connect(dialog, &DayDialog::dayChosen, &view, &TimelineView::goTo);
    dialog->open();
}

/// Opens or closes all lanes that hold others.
void openLanes(TimelineView& view, Session& session, bool wanted)
{
    if (!view.model())
        return;
    TimelineState state = session.state().timeline;
    state.toggled.clear();
    const LaneTree& tree = view.model()->tree;
    for (const Lane& lane : tree.lanes)
        if (lane.childCount > 0 && isOpen(tree, lane, {}) != wanted)
            state.toggled.insert(lane.key);
    session.setTimeline(state);
}

/// Between the compare day and the as-of day, or the window where nothing is compared.
void markComparedSpan(Session& session)
{
    const ViewState& now = session.state();
    TimelineState state = now.timeline;
    state.marked = now.window;
    if (now.compare)
        state.marked = DaySpan{std::min(*now.compare, now.filter.asOf), std::max(*now.compare, now.filter.asOf) + 1};
    session.setTimeline(state);
}

void clearMark(Session& session)
{
    TimelineState state = session.state().timeline;
    state.marked.reset();
    session.setTimeline(state);
}

} // namespace

void addTimelineActions(TimelineView& view, TimelineBar& bar)
{
    Session& session = view.timelineSession();
    Maker maker(view);
    constexpr auto inView = Qt::WidgetWithChildrenShortcut;
    constexpr auto onCanvas = Qt::WidgetShortcut;
    maker.add("timeline-find"_L1, Timeline::tr("&Find on the Timeline"), Timeline::tr("Look for words in what the timeline shows"),
              QKeySequence(u"Ctrl+F"_s), inView, [&bar] { bar.focusSearch(); });
    maker.add("timeline-go-to"_L1, Timeline::tr("&Go to Date…"), Timeline::tr("Move the window to a date, at the same zoom"),
              QKeySequence(u"Ctrl+Shift+G"_s), inView, [&view, &session] { askForDay(view, session); });
    maker.add("timeline-centre"_L1, Timeline::tr("&Centre on the As-of Day"), Timeline::tr("Move the window so that the as-of day stands in its middle"),
              QKeySequence(u"C"_s), onCanvas, [&view, &session] { view.goTo(session.state().filter.asOf); });
    maker.addSeparator();
    maker.add("timeline-next"_L1, Timeline::tr("&Next in Lane"), Timeline::tr("Select what follows in the same lane"),
              QKeySequence(u"Ctrl+Right"_s), onCanvas, [&view] { view.stepInLane(1); });
    maker.add("timeline-previous"_L1, Timeline::tr("&Previous in Lane"), Timeline::tr("Select what comes before in the same lane"),
              QKeySequence(u"Ctrl+Left"_s), onCanvas, [&view] { view.stepInLane(-1); });
    maker.add("timeline-below"_L1, Timeline::tr("Lane &Below"), Timeline::tr("Select what is nearest in the lane below"),
              QKeySequence(u"Ctrl+Down"_s), onCanvas, [&view] { view.stepAcrossLanes(1); });
    maker.add("timeline-above"_L1, Timeline::tr("Lane &Above"), Timeline::tr("Select what is nearest in the lane above"),
              QKeySequence(u"Ctrl+Up"_s), onCanvas, [&view] { view.stepAcrossLanes(-1); });
    maker.addSeparator();
    maker.add("timeline-zoom-selection"_L1, Timeline::tr("&Zoom to Selection"), Timeline::tr("Show the marked span, or else the selected fact, as large as it goes"),
              QKeySequence(u"Z"_s), onCanvas, [&view] { view.zoomToSelection(); });
    maker.add("timeline-mark"_L1, Timeline::tr("&Mark the Compared Span"), Timeline::tr("Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other"),
              QKeySequence(u"M"_s), onCanvas, [&session] { markComparedSpan(session); });
    maker.add("timeline-unmark"_L1, Timeline::tr("&Remove the Mark"), Timeline::tr("Mark no span of time"),
              QKeySequence(u"Shift+M"_s), onCanvas, [&session] { clearMark(session); });
    maker.add("timeline-statistics"_L1, Timeline::tr("&Statistics of the Span"), Timeline::tr("What happened in the marked span, or else in the window, in numbers"),
              QKeySequence(u"S"_s), inView, [&view] { view.panel().toggle(TimelinePanel::Page::Span); });
    maker.addSeparator();
    maker.add("timeline-table"_L1, Timeline::tr("&Table of What Is in Sight"), Timeline::tr("List below what the picture shows"),
              QKeySequence(u"T"_s), inView, [&view] { view.panel().toggle(TimelinePanel::Page::Sight); });
    maker.add("timeline-notes"_L1, Timeline::tr("Boo&kmarks"), Timeline::tr("List the bookmarks of this dataset"),
              QKeySequence(u"K"_s), inView, [&view] { view.panel().toggle(TimelinePanel::Page::Notes); });
    maker.add("timeline-add-note"_L1, Timeline::tr("&Add Bookmark…"), Timeline::tr("Note something at the as-of day, for yourself"),
              QKeySequence(u"B"_s), inView, [&view, &session] { view.panel().askForNote(session.state().filter.asOf); });
    maker.addSeparator();
    maker.add("timeline-open-lanes"_L1, Timeline::tr("&Open All Lanes"), Timeline::tr("Show the lanes inside lanes"),
              QKeySequence(u"Ctrl+Shift+Down"_s), onCanvas, [&view, &session] { openLanes(view, session, true); });
    maker.add("timeline-close-lanes"_L1, Timeline::tr("C&lose All Lanes"), Timeline::tr("Show only the outermost lanes"),
              QKeySequence(u"Ctrl+Shift+Up"_s), onCanvas, [&view, &session] { openLanes(view, session, false); });
}

} // namespace steward
