// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_actions.h"

#include "app/views/day_dialog.h"
#include "app/views/timeline/timeline_bar.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/timeline/timeline_view.h"
#include "app/views/view_actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(TimelineActions)
};

void askForDay(TimelineView& view)
{
    const Session& session = view.timelineSession();
    const DaySpan window = session.state().window;
    auto* dialog = new DayDialog(Timeline::tr("Go to Date"), Timeline::tr("&Show"),
                                 window.begin + window.days() / 2, session.history(), &view);
    QObject::connect(dialog, &DayDialog::dayChosen, &view, &TimelineView::goTo);
    dialog->open();
}

/// Opens or closes all lanes that hold others.
void openLanes(TimelineView& view, bool wanted)
{
    if (!view.model())
        return;
    Session& session = view.timelineSession();
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

constexpr auto inView = Qt::WidgetWithChildrenShortcut;
constexpr auto onCanvas = Qt::WidgetShortcut;

ViewCommands<TimelineView> goingThere()
{
    return {
        {{"timeline-find"_L1, Timeline::tr("&Find on the Timeline"), Timeline::tr("Look for words in what the timeline shows"), u"Ctrl+F"_s, inView},
         [](TimelineView& view) { view.bar().focusSearch(); }},
        {{"timeline-go-to"_L1, Timeline::tr("&Go to Date…"), Timeline::tr("Move the window to a date, at the same zoom"), u"Ctrl+Shift+G"_s, inView},
         [](TimelineView& view) { askForDay(view); }},
        {{"timeline-centre"_L1, Timeline::tr("&Centre on the As-of Day"), Timeline::tr("Move the window so that the as-of day stands in its middle"), u"C"_s, onCanvas},
         [](TimelineView& view) { view.goTo(view.timelineSession().state().filter.asOf); }},
        {},
        {{"timeline-next"_L1, Timeline::tr("&Next in Lane"), Timeline::tr("Select what follows in the same lane"), u"Ctrl+Right"_s, onCanvas},
         [](TimelineView& view) { view.stepInLane(1); }},
        {{"timeline-previous"_L1, Timeline::tr("&Previous in Lane"), Timeline::tr("Select what comes before in the same lane"), u"Ctrl+Left"_s, onCanvas},
         [](TimelineView& view) { view.stepInLane(-1); }},
        {{"timeline-below"_L1, Timeline::tr("Lane &Below"), Timeline::tr("Select what is nearest in the lane below"), u"Ctrl+Down"_s, onCanvas},
         [](TimelineView& view) { view.stepAcrossLanes(1); }},
        {{"timeline-above"_L1, Timeline::tr("Lane &Above"), Timeline::tr("Select what is nearest in the lane above"), u"Ctrl+Up"_s, onCanvas},
         [](TimelineView& view) { view.stepAcrossLanes(-1); }},
        {},
    };
}

ViewCommands<TimelineView> lookingCloser()
{
    return {
        {{"timeline-zoom-selection"_L1, Timeline::tr("&Zoom to Selection"), Timeline::tr("Show the marked span, or else the selected fact, as large as it goes"), u"Z"_s, onCanvas},
         [](TimelineView& view) { view.zoomToSelection(); }},
        {{"timeline-mark"_L1, Timeline::tr("&Mark the Compared Span"), Timeline::tr("Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other"), u"M"_s, onCanvas},
         [](TimelineView& view) { markComparedSpan(view.timelineSession()); }},
        {{"timeline-unmark"_L1, Timeline::tr("&Remove the Mark"), Timeline::tr("Mark no span of time"), u"Shift+M"_s, onCanvas},
         [](TimelineView& view) { clearMark(view.timelineSession()); }},
        {{"timeline-statistics"_L1, Timeline::tr("&Statistics of the Span"), Timeline::tr("What happened in the marked span, or else in the window, in numbers"), u"S"_s, inView},
         [](TimelineView& view) { view.panel().toggle(TimelinePanel::Page::Span); }},
        {},
        {{"timeline-table"_L1, Timeline::tr("&Table of What Is in Sight"), Timeline::tr("List below what the picture shows"), u"T"_s, inView},
         [](TimelineView& view) { view.panel().toggle(TimelinePanel::Page::Sight); }},
        {{"timeline-notes"_L1, Timeline::tr("Boo&kmarks"), Timeline::tr("List the bookmarks of this dataset"), u"K"_s, inView},
         [](TimelineView& view) { view.panel().toggle(TimelinePanel::Page::Notes); }},
        {{"timeline-add-note"_L1, Timeline::tr("&Add Bookmark…"), Timeline::tr("Note something at the as-of day, for yourself"), u"B"_s, inView},
         [](TimelineView& view) { view.panel().askForNote(view.timelineSession().state().filter.asOf); }},
        {},
        {{"timeline-open-lanes"_L1, Timeline::tr("&Open All Lanes"), Timeline::tr("Show the lanes inside lanes"), u"Ctrl+Shift+Down"_s, onCanvas},
         [](TimelineView& view) { openLanes(view, true); }},
        {{"timeline-close-lanes"_L1, Timeline::tr("C&lose All Lanes"), Timeline::tr("Show only the outermost lanes"), u"Ctrl+Shift+Up"_s, onCanvas},
         [](TimelineView& view) { openLanes(view, false); }},
    };
}

ViewCommands<TimelineView> allOfThem()
{
    ViewCommands<TimelineView> commands = goingThere();
    std::ranges::move(lookingCloser(), std::back_inserter(commands));
    return commands;
}

} // namespace

void addTimelineActions(TimelineView& view)
{
    ViewActions(view, view.canvas()).addAll(allOfThem(), view);
}

QList<ActionText> timelineCommands() { return textsOf(allOfThem()); }

} // namespace steward
