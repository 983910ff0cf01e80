// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/help_actions.h"

#include "app/help/help_window.h"
#include "app/help/tour.h"
#include "app/shell/about.h"
#include "app/shell/action_maker.h"
#include "app/shell/as_of_controls.h"
#include "app/shell/time_bar.h"
#include "app/views/search/search_box.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWhatsThis>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(HelpActions)
};

std::vector<TourStep> tourSteps(MainWindow& window)
{
    return {
        {window.centralWidget(), Help::tr("Who stewards a project, at any moment"),
         Help::tr("Every view shows the facts as they were on one day. The dataset in front of you is "
                  "PyTorch: it passed from Meta to a foundation in September 2022.")},
        {window.findChild<QToolBar*>(u"views"_s), Help::tr("Six ways to look"),
         Help::tr("Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth "
                  "for the contributors, Transfer for before and after, Data for every row.")},
        {&window.asOfControls(), Help::tr("One day for everything"),
         Help::tr("Type a day, step from event to event, or play the history. Compare counts what changed since another day.")},
        {window.findChild<TimeBar*>(), Help::tr("The whole history"),
         Help::tr("Drag the handle to another day; drag the ends of the window to look at a shorter time.")},
        {&window.detailsDock(), Help::tr("Who says so"),
         Help::tr("Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.")},
        {&window.searchBox(), Help::tr("Looking for something?"),
         Help::tr("Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.")},
    };
}

void listKeys(MainWindow& window) { showShortcuts(window); }

} // namespace

void showManual(MainWindow& window, const QString& place)
{
    auto* help = window.findChild<HelpWindow*>();
    if (!help)
        help = new HelpWindow(*window.session().dataset(), &window);
    help->showPage(place);
    help->show();
    help->raise();
    help->activateWindow();
}

void beginTour(MainWindow& window)
{
    if (window.findChild<Tour*>())
        return;
    auto* tour = new Tour(tourSteps(window), &window);
    QObject::connect(tour, &Tour::ended, &window, &MainWindow::rememberTour);
    tour->begin();
}

void addHelpActions(MainWindow& window, QMenu& menu)
{
    const auto add = [&](const ActionSpec& spec, std::function<void()> run) {
        QAction* action = makeAction(window, spec, std::move(run));
        menu.addAction(action);
        return action;
    };
    add({"manual"_L1, Help::tr("&Manual"), Help::tr("Open the manual at the view that is shown"),
         standardKeys(QKeySequence::HelpContents, u"F1"_s)},
        [&window] { showManual(window, manualPageOf(window.session().state().view)); });
    add({"numbers"_L1, Help::tr("What the &Numbers Mean"), Help::tr("Open the definitions of all numbers"), {QKeySequence(u"Shift+F2"_s)}},
        [&window] { showManual(window, u"numbers"_s); });
    add({"whats-this"_L1, Help::tr("&What’s This?"), Help::tr("Click on something to learn what it is for"),
         standardKeys(QKeySequence::WhatsThis, u"Shift+F1"_s)},
        [] { QWhatsThis::enterWhatsThisMode(); });
    add({"tour"_L1, Help::tr("&Tour of the Window"), Help::tr("See what the parts of the window are for")},
        [&window] { beginTour(window); });
    menu.addSeparator();
    add({"shortcuts"_L1, Help::tr("&Keyboard Shortcuts"), Help::tr("List the keys of all actions"), {QKeySequence(u"Ctrl+F1"_s)}},
        [&window] { listKeys(window); });
    add({"about"_L1, Help::tr("&About"), Help::tr("Version, licence and libraries"), {}, "help-about"_L1},
        [&window] { showAbout(window); });
    // Qt's menu bar answers to Alt, but not to F10 as desktops expect.
    add({"focus-menu"_L1, Help::tr("Menu &Bar"), Help::tr("Put the keyboard into the menu bar"), {QKeySequence(Qt::Key_F10)}},
        [&window] {
            window.menuBar()->setFocus(Qt::MenuBarFocusReason);
            window.menuBar()->setActiveAction(window.menuBar()->actions().value(0));
        });
}

} // namespace steward
