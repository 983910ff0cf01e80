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

void change(GrowthView& view, const std::function<void(GrowthState&)>& edit)
{
    Session& session = view.growthSession();
    GrowthState state = session.state().growth;
    edit(state);
    session.setGrowth(state);
}

constexpr auto inView = Qt::WidgetWithChildrenShortcut;

ViewCommands<GrowthView> pages()
{
    ViewCommands<GrowthView> commands;
    for (int i = 0; i < growthPageCount; ++i) {
        const auto page = static_cast<GrowthPage>(i);
        commands.push_back({{growthPageNames[static_cast<std::size_t>(i)], growthPageText(page),
                             Growth::tr("Show these charts"), QString::number(i + 1), inView},
                            [page](GrowthView& view) {
                                change(view, [page](GrowthState& state) { state.page = page; });
                            }});
    }
    commands.push_back({});
    return commands;
}

void toggleScale(GrowthState& state)
{
    state.scale = state.scale == ValueScale::Log ? ValueScale::Linear : ValueScale::Log;
}

ViewCommands<GrowthView> onCharts()
{
    return {
        {{"growth-log"_L1, Growth::tr("&Logarithmic Scale"),
          Growth::tr("Show lines on a logarithmic scale, or a linear one"), u"G"_s, inView},
         [](GrowthView& view) { change(view, toggleScale); }},
        {{"growth-index"_L1, Growth::tr("&Index on the As-of Day"),
          Growth::tr("Show lines as percent of their value on the as-of day"), u"I"_s, inView},
         [](GrowthView& view) { view.toggleIndex(); }},
        {{"growth-show-all"_L1, Growth::tr("&Show All Series"),
          Growth::tr("Switch on again what was switched off in a legend"), u"A"_s, inView},
         [](GrowthView& view) { change(view, [](GrowthState& state) { state.hidden.clear(); }); }},
        {},
        {{"growth-copy-picture"_L1, Growth::tr("Copy Chart as &Picture"),
          Growth::tr("Copy the chart that is looked at"), u"P"_s, inView},
         [](GrowthView& view) { view.copyPicture(); }},
        {{"growth-copy-csv"_L1, Growth::tr("Copy Chart as &CSV"),
          Growth::tr("Copy the numbers of the chart that is looked at"), u"C"_s, inView},
         [](GrowthView& view) { view.copyCsv(); }},
        {},
        {{"growth-timeline"_L1, Growth::tr("Show Selection on the Time&line"),
          Growth::tr("Go to the event or era that is selected in a chart"), u"Shift+T"_s, inView},
         [](GrowthView& view) { view.growthSession().setView(u"timeline"_s); }},
    };
}

/// Those that the bar has buttons for.
ViewCommands<GrowthView> panelPages()
{
    using Page = GrowthPanel::Page;
    return {
        {{"growth-table"_L1, Growth::tr("&Table"),
          Growth::tr("The chart that is looked at, as a table"), u"T"_s, inView},
         [](GrowthView& view) { view.panel().toggle(Page::Table); }},
        {{"growth-definitions"_L1, Growth::tr("&Definitions"),
          Growth::tr("What exactly is counted, and by whose definition"), u"D"_s, inView},
         [](GrowthView& view) { view.panel().toggle(Page::Definitions); }},
        {{"growth-counts"_L1, Growth::tr("&Other Counts"),
          Growth::tr("How other tools would count, and why they differ"), u"O"_s, inView},
         [](GrowthView& view) { view.panel().toggle(Page::Reconciliation); }},
    };
}

} // namespace

void addGrowthActions(GrowthView& view, GrowthBar& bar)
{
    ViewActions actions(view, view);
    actions.addAll(pages(), view);
    actions.addAll(onCharts(), view);
    for (QAction* action : actions.addAll(panelPages(), view))
        bar.addAction(action);
}

QList<ActionText> growthCommands()
{
    return textsOf(pages()) + textsOf(onCharts()) + textsOf(panelPages());
}

} // namespace steward
