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

void setHops(Session& session, int hops)
{
    MembersState state = session.state().members;
    state.hops = hops;
    session.setMembers(state);
}

void setArrangement(Session& session, GraphArrangement arrangement)
{
    MembersState state = session.state().members;
    state.arrangement = arrangement;
    session.setMembers(state);
}

void addArrangements(ViewActions& actions, Session& session)
{
    actions.add({"members-rings"_L1, Members::tr("&Rings by Tier"),
                 Members::tr("The foundation in the middle, members round it by tier"), u"1"_s,
                 Qt::WidgetShortcut},
                [&session] { setArrangement(session, GraphArrangement::Rings); });
    actions.add({"members-network"_L1, Members::tr("&Network"),
                 Members::tr("Everything a node of its own, linked ones near each other"), u"2"_s,
                 Qt::WidgetShortcut},
                [&session] { setArrangement(session, GraphArrangement::Force); });
    actions.add({"members-bodies"_L1, Members::tr("By &Body"),
                 Members::tr("Each board, council and committee with those who belong to it"), u"3"_s,
                 Qt::WidgetShortcut},
                [&session] { setArrangement(session, GraphArrangement::Bodies); });
    actions.addSeparator();
}

void addFocus(ViewActions& actions, MembersView& view, Session& session)
{
    actions.add({"members-focus"_L1, Members::tr("&Focus on the Selection"),
                 Members::tr("Draw only what is linked to the selected node; again: everything"), u"F"_s,
                 Qt::WidgetShortcut},
                [&session] { setHops(session, session.state().members.hops == 0 ? 1 : 0); });
    actions.add({"members-wider"_L1, Members::tr("&Wider Focus"),
                 Members::tr("One link further round the selection"), u"Shift+F"_s, Qt::WidgetShortcut},
                [&session] { setHops(session, (session.state().members.hops + 1) % 4); });
    actions.add({"members-way"_L1, Members::tr("Shortest &Way…"),
                 Members::tr("Show how two nodes are linked"), u"W"_s, Qt::WidgetShortcut},
                [&view] { view.askForWay(); });
    actions.add({"members-fit"_L1, Members::tr("Show &All of It"),
                 Members::tr("As large as the window allows"), u"0"_s, Qt::WidgetShortcut},
                [&view] { view.fit(); });
    actions.addSeparator();
    actions.add({"members-unpin"_L1, Members::tr("&Unpin the Selection"),
                 Members::tr("Put the selected node back where the arrangement has it"), u"U"_s,
                 Qt::WidgetShortcut},
                [&view] { view.unpinSelection(); });
    actions.add({"members-unpin-all"_L1, Members::tr("Unpin A&ll"),
                 Members::tr("Put every dragged node back"), u"Shift+U"_s, Qt::WidgetShortcut},
                [&view] { view.unpinAll(); });
    actions.addSeparator();
}

} // namespace

void addMembersActions(MembersView& view, MembersBar& bar)
{
    Session& session = view.membersSession();
    ViewActions actions(view, view.canvas());
    addArrangements(actions, session);
    addFocus(actions, view, session);
    const auto addPage = [&](ActionText text, MembersPanel::Page page) {
        bar.addAction(actions.add(text, [&view, page] { view.panel().toggle(page); }));
    };
    addPage({"members-changes"_L1, Members::tr("&Changes"),
             Members::tr("List what changed since the compare day"), u"D"_s,
             Qt::WidgetWithChildrenShortcut},
            MembersPanel::Page::Changes);
    addPage({"members-boards"_L1, Members::tr("&Seats and Votes"),
             Members::tr("Who has how much say in a board or council"), u"S"_s,
             Qt::WidgetWithChildrenShortcut},
            MembersPanel::Page::Boards);
    addPage({"members-ties"_L1, Members::tr("T&ies"),
             Members::tr("Who is tied to whom: links, betweenness, and who meets in several bodies"), u"I"_s,
             Qt::WidgetWithChildrenShortcut},
            MembersPanel::Page::Ties);
    addPage({"members-table"_L1, Members::tr("&Table"), Members::tr("All that is drawn, as a table"),
             u"T"_s, Qt::WidgetWithChildrenShortcut},
            MembersPanel::Page::Table);
}

} // namespace steward
