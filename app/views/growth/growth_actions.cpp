// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_actions.h"

#include "app/views/growth/growth_bar.h"
#include "app/views/growth/growth_panel.h"
#include "app/views/growth/growth_view.h"
#include "app/views/growth/growth_words.h"
#include "app/views/view_actions.h"

#include <QCoreApplication>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Growth
{
    Q_DECLARE_TR_FUNCTIONS(GrowthActions)
};

constexpr std::array growthPageNames{"growth-main"_L1,          "growth-people"_L1,
                                     "growth-retention"_L1,     "growth-concentration"_L1,
                                     "growth-organizations"_L1, "growth-repositories"_L1,
                                     "growth-releases"_L1,      "growth-governance"_L1};

void change(Session& session, void (*edit)(GrowthState&))
{
    GrowthState state = session.state().growth;
    edit(state);
    session.setGrowth(state);
}

void addPages(ViewActions& actions, Session& session)
{
    for (int i = 0; i < growthPageCount; ++i) {
        const auto page = static_cast<GrowthPage>(i);
        actions.add({growthPageNames[static_cast<std::size_t>(i)], growthPageText(page),
                     Growth::tr("Show these charts"), QString::number(i + 1),
                     Qt::WidgetWithChildrenShortcut},
                    [&session, page] {
                        GrowthState state = session.state().growth;
                        state.page = page;
                        session.setGrowth(state);
                    });
    }
    actions.addSeparator();
}

void addScales(ViewActions& actions, GrowthView& view, Session& session)
{
    actions.add({"growth-log"_L1, Growth::tr("&Logarithmic Scale"),
                 Growth::tr("Show lines on a logarithmic scale, or a linear one"), u"G"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&session] {
                    change(session, [](GrowthState& state) {
                        state.scale = state.scale == ValueScale::Log ? ValueScale::Linear
                                                                     : ValueScale::Log;
                    });
                });
    actions.add({"growth-index"_L1, Growth::tr("&Index on the As-of Day"),
                 Growth::tr("Show lines as percent of their value on the as-of day"), u"I"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&view] { view.toggleIndex(); });
    actions.add({"growth-show-all"_L1, Growth::tr("&Show All Series"),
                 Growth::tr("Switch on again what was switched off in a legend"), u"A"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&session] { change(session, [](GrowthState& state) { state.hidden.clear(); }); });
    actions.addSeparator();
}

} // namespace

void addGrowthActions(GrowthView& view, GrowthBar& bar)
{
    Session& session = view.growthSession();
    ViewActions actions(view, view);
    addPages(actions, session);
    addScales(actions, view, session);
    actions.add({"growth-copy-picture"_L1, Growth::tr("Copy Chart as &Picture"),
                 Growth::tr("Copy the chart that is looked at"), u"P"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&view] { view.copyPicture(); });
    actions.add({"growth-copy-csv"_L1, Growth::tr("Copy Chart as &CSV"),
                 Growth::tr("Copy the numbers of the chart that is looked at"), u"C"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&view] { view.copyCsv(); });
    actions.addSeparator();
    actions.add({"growth-timeline"_L1, Growth::tr("Show Selection on the Time&line"),
                 Growth::tr("Go to the event or era that is selected in a chart"), u"Shift+T"_s,
                 Qt::WidgetWithChildrenShortcut},
                [&session] { session.setView(u"timeline"_s); });
    const auto addPage = [&](ActionText text, GrowthPanel::Page page) {
        bar.addAction(actions.add(text, [&view, page] { view.panel().toggle(page); }));
    };
    addPage({"growth-table"_L1, Growth::tr("&Table"),
             Growth::tr("The chart that is looked at, as a table"), u"T"_s,
             Qt::WidgetWithChildrenShortcut},
            GrowthPanel::Page::Table);
    addPage({"growth-definitions"_L1, Growth::tr("&Definitions"),
             Growth::tr("What exactly is counted, and by whose definition"), u"D"_s,
             Qt::WidgetWithChildrenShortcut},
            GrowthPanel::Page::Definitions);
    addPage({"growth-counts"_L1, Growth::tr("&Other Counts"),
             Growth::tr("How other tools would count, and why they differ"), u"O"_s,
             Qt::WidgetWithChildrenShortcut},
            GrowthPanel::Page::Reconciliation);
}

} // namespace steward
