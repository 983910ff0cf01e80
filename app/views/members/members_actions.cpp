// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_actions.h"

#include "app/views/members/graph_canvas.h"
#include "app/views/members/members_bar.h"
#include "app/views/members/members_panel.h"
#include "app/views/members/members_view.h"
#include "app/views/view_actions.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Members
{
    Q_DECLARE_TR_FUNCTIONS(MembersActions)
};

void setHops(MembersView& view, int hops)
{
    Session& session = view.membersSession();
    MembersState state = session.state().members;
    state.hops = hops;
    session.setMembers(state);
}

void setArrangement(MembersView& view, GraphArrangement arrangement)
{
    Session& session = view.membersSession();
    MembersState state = session.state().members;
    state.arrangement = arrangement;
    session.setMembers(state);
}

int hopsOf(MembersView& view) { return view.membersSession().state().members.hops; }

constexpr auto onCanvas = Qt::WidgetShortcut;
constexpr auto inView = Qt::WidgetWithChildrenShortcut;

ViewCommands<MembersView> onThePicture()
{
    return {
        {{"members-rings"_L1, Members::tr("&Rings by Tier"),
          Members::tr("The foundation in the middle, members round it by tier"), u"1"_s, onCanvas},
         [](MembersView& view) { setArrangement(view, GraphArrangement::Rings); }},
        {{"members-network"_L1, Members::tr("&Network"),
          Members::tr("Everything a node of its own, linked ones near each other"), u"2"_s, onCanvas},
         [](MembersView& view) { setArrangement(view, GraphArrangement::Force); }},
        {{"members-bodies"_L1, Members::tr("By &Body"),
          Members::tr("Each board, council and committee with those who belong to it"), u"3"_s, onCanvas},
         [](MembersView& view) { setArrangement(view, GraphArrangement::Bodies); }},
        {},
        {{"members-focus"_L1, Members::tr("&Focus on the Selection"),
          Members::tr("Draw only what is linked to the selected node; again: everything"), u"F"_s, onCanvas},
         [](MembersView& view) { setHops(view, hopsOf(view) == 0 ? 1 : 0); }},
        {{"members-wider"_L1, Members::tr("&Wider Focus"),
          Members::tr("One link further round the selection"), u"Shift+F"_s, onCanvas},
         [](MembersView& view) { setHops(view, (hopsOf(view) + 1) % 4); }},
        {{"members-way"_L1, Members::tr("Shortest &Way…"),
          Members::tr("Show how two nodes are linked"), u"W"_s, onCanvas},
         [](MembersView& view) { view.askForWay(); }},
        {{"members-fit"_L1, Members::tr("Show &All of It"),
          Members::tr("As large as the window allows"), u"0"_s, onCanvas},
         [](MembersView& view) { view.fit(); }},
        {},
        {{"members-unpin"_L1, Members::tr("&Unpin the Selection"),
          Members::tr("Put the selected node back where the arrangement has it"), u"U"_s, onCanvas},
         [](MembersView& view) { view.unpinSelection(); }},
        {{"members-unpin-all"_L1, Members::tr("Unpin A&ll"),
          Members::tr("Put every dragged node back"), u"Shift+U"_s, onCanvas},
         [](MembersView& view) { view.unpinAll(); }},
        {},
    };
}

/// Those that the bar has buttons for.
ViewCommands<MembersView> pages()
{
    using Page = MembersPanel::Page;
    return {
        {{"members-changes"_L1, Members::tr("&Changes"),
          Members::tr("List what changed since the compare day"), u"D"_s, inView},
         [](MembersView& view) { view.panel().toggle(Page::Changes); }},
        {{"members-boards"_L1, Members::tr("&Seats and Votes"),
          Members::tr("Who has how much say in a board or council"), u"S"_s, inView},
         [](MembersView& view) { view.panel().toggle(Page::Boards); }},
        {{"members-ties"_L1, Members::tr("T&ies"),
          Members::tr("Who is tied to whom: links, betweenness, and who meets in several bodies"), u"I"_s, inView},
         [](MembersView& view) { view.panel().toggle(Page::Ties); }},
        {{"members-table"_L1, Members::tr("&Table"),
          Members::tr("All that is drawn, as a table"), u"T"_s, inView},
         [](MembersView& view) { view.panel().toggle(Page::Table); }},
    };
}

} // namespace

void addMembersActions(MembersView& view, MembersBar& bar)
{
    ViewActions actions(view, view.canvas());
    actions.addAll(onThePicture(), view);
    for (QAction* action : actions.addAll(pages(), view))
        bar.addAction(action);
}

QList<ActionText> membersCommands() { return textsOf(onThePicture()) + textsOf(pages()); }

} // namespace steward
