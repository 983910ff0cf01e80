// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/window_actions.h"

#include "app/registry/view_registry.h"
#include "app/shell/action_maker.h"
#include "app/shell/appearance.h"
#include "app/shell/as_of_controls.h"
#include "app/shell/command_palette.h"
#include "app/shell/edit_actions.h"
#include "app/shell/settings_dialog.h"
#include "app/views/analyse_around.h"
#include "app/views/day_dialog.h"
#include "app/shell/file_menu.h"
#include "app/shell/filter_menu.h"
#include "app/shell/help_actions.h"
#include "app/shell/link_actions.h"
#include "app/shell/picture_actions.h"
#include "app/text/translations.h"
#include "app/views/search/search_box.h"
#include "core/timeline/time_scale.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

void zoomBy(Session& session, double factor)
{
    const DaySpan window = session.state().window;
    const Day asOf = session.state().filter.asOf;
    const Day middle = window.begin + window.days() / 2;
    session.setWindow(zoomed(window, window.contains(asOf) ? asOf : middle, factor));
}

/// Builds the menus of one window, and keeps those actions that bars show as well.
class ActionBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    explicit ActionBuilder(MainWindow& window) : m_window(window), m_session(window.session()) {}

    void build()
    {
        m_file = addFileMenu(m_window);
        buildEditMenu();
        buildViewMenu();
        buildGoMenu();
        buildOwnMenu();
        buildHelpMenu();
        buildRail();
        buildToolBar();
    }

private:
    void buildEditMenu();
    void buildViewMenu();
    void addZoomActions(QMenu& menu);
    void addAppearanceMenu(QMenu& menu);
    void addLanguageMenu(QMenu& menu);
    void buildGoMenu();
    void addDayActions(QMenu& menu);
    void addCompareMenu(QMenu& menu);
    void addAnalyseAction(QMenu& menu);
    void buildOwnMenu();
    void buildHelpMenu();
    void buildRail();
    void buildToolBar();

    QAction* add(QMenu& menu, const ActionSpec& spec, std::function<void()> run)
    {
        QAction* action = makeAction(m_window, spec, std::move(run));
        menu.addAction(action);
        return action;
    }
    void addDayStep(QMenu& menu, const ActionSpec& spec, std::function<Day(Day)> step);

    MainWindow& m_window;
    Session& m_session;
    FileMenu m_file;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_previousEvent = nullptr;
    QAction* m_nextEvent = nullptr;
    QAction* m_play = nullptr;
    QMenu* m_compareMenu = nullptr;
    QMenu* m_filterMenu = nullptr;
    QList<QAction*> m_views;
};

void ActionBuilder::buildEditMenu()
{
    QMenu& menu = *m_window.menuBar()->addMenu(tr("&Edit"));
    addUndoActions(m_window, menu);
    menu.addSeparator();
    addFactActions(m_window, menu);
    menu.addSeparator();
    add(menu, {"search"_L1, tr("&Search Facts"), tr("Find facts by their words"), {QKeySequence(u"Ctrl+K"_s)}, "edit-find"_L1},
        [&box = m_window.searchBox()] {
            box.setFocus(Qt::ShortcutFocusReason);
            box.selectAll();
        });
    addCopyPicture(m_window, menu);
    addCopyLink(m_window, menu);
    menu.addSeparator();
    add(menu, {"commands"_L1, tr("C&ommands…"), tr("Find any command by some letters of its name, or type a day"), {QKeySequence(u"Ctrl+Shift+P"_s)}},
        [&window = m_window] { (new CommandPalette(window))->open(); });
    add(menu, {"clear-selection"_L1, tr("Cle&ar Selection"), tr("Select nothing"), {QKeySequence(Qt::Key_Escape)}},
        [&session = m_session] { session.select(std::nullopt); });
    menu.addSeparator();
    QAction* settings = add(menu, {"settings"_L1, tr("Se&ttings…"), tr("Language, colours, text size and keys of the program"),
                                   standardKeys(QKeySequence::Preferences, u"Ctrl+,"_s)},
                            [&window = m_window] { (new SettingsDialog(window))->open(); });
    settings->setMenuRole(QAction::PreferencesRole);
}

void ActionBuilder::buildViewMenu()
{
    QMenu& menu = *m_window.menuBar()->addMenu(tr("&View"));
    auto* group = new QActionGroup(&m_window);
    int number = 0;
    for (const ViewEntry& view : viewEntries()) {
        const QString id = view.id;
        QAction* action = add(menu, {view.icon, view.name(), tr("Show the view “%1”").arg(view.name()),
                                     {QKeySequence(u"Ctrl+%1"_s.arg(++number))}, view.icon},
                              [&window = m_window, id] { window.goToView(id); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_session.state().view == id);
        QObject::connect(&m_session, &Session::viewChanged, action,
                         [action, id](const QString& shown) { action->setChecked(shown == id); });
        m_views.append(action);
    }
    menu.addSeparator();
    m_filterMenu = makeFilterMenu(m_window);
    menu.addMenu(m_filterMenu);
    addZoomActions(menu);
    menu.addSeparator();
    QAction* details = m_window.detailsDock().toggleViewAction();
    details->setObjectName(u"toggle-details"_s);
    details->setText(tr("&Details Panel"));
    details->setStatusTip(tr("Show or hide what is known of the selected fact"));
    details->setShortcut(QKeySequence(u"Ctrl+D"_s));
    menu.addAction(details);
    m_window.addAction(details);
    QAction* fullScreen = makeToggle(m_window, {"full-screen"_L1, tr("Full Scr&een"), tr("Use the whole screen"),
                                                standardKeys(QKeySequence::FullScreen, u"F11"_s)},
                                     [&window = m_window](bool on) { on ? window.showFullScreen() : window.showNormal(); });
    fullScreen->setChecked(m_window.isFullScreen());
    menu.addAction(fullScreen);
    addAppearanceMenu(menu);
    addLanguageMenu(menu);
}

void ActionBuilder::addZoomActions(QMenu& menu)
{
    menu.addSeparator();
    add(menu, {"zoom-in"_L1, tr("Zoom &In"), tr("Show a shorter time"),
               {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, "zoom-in"_L1},
        [&session = m_session] { zoomBy(session, 0.7); });
    add(menu, {"zoom-out"_L1, tr("Zoom &Out"), tr("Show a longer time"), {QKeySequence(u"Ctrl+-"_s)}, "zoom-out"_L1},
        [&session = m_session] { zoomBy(session, 1.0 / 0.7); });
    add(menu, {"zoom-fit"_L1, tr("Whole &History"), tr("Show all of the time there is"), {QKeySequence(u"Ctrl+0"_s)}, "zoom-fit-best"_L1},
        [&session = m_session] { session.setWindow(session.history()); });
}

void ActionBuilder::addAppearanceMenu(QMenu& menu)
{
    QMenu& appearance = *menu.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(&m_window);
    const std::pair<QLatin1StringView, QString> choices[]{{"system"_L1, tr("As the &System")},
                                                          {"light"_L1, tr("&Light")},
                                                          {"dark"_L1, tr("&Dark")},
                                                          {"high-contrast"_L1, tr("High &Contrast")}};
    for (const auto& [name, text] : choices) {
        QAction* action = add(appearance, {name, text, tr("Choose the colours of the program")},
                              [&window = m_window, name = QString(name)] { window.setAppearance(name); });
        action->setCheckable(true);
        action->setActionGroup(group);
        // Chosen in any window, it is that of all.
        const auto check = [&window = m_window, action, name = QString(name)] {
            action->setChecked(window.settings().appearance() == name);
        };
        check();
        QObject::connect(&m_window, &MainWindow::themeChanged, action, check);
    }
}

/// Each language by its own name: who cannot read the present one finds theirs.
void ActionBuilder::addLanguageMenu(QMenu& menu)
{
    QMenu& list = *menu.addMenu(tr("La&nguage"));
    auto* group = new QActionGroup(&m_window);
    const auto choice = [&](const QString& code, const QString& text) {
        QAction* action = list.addAction(text);
        action->setObjectName(u"language-"_s + code);
        m_window.addAction(action);
        action->setStatusTip(tr("Choose the language of the program; texts of a dataset stay as they are"));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_window.settings().language() == code);
        QObject::connect(action, &QAction::triggered, &m_window,
                         [&window = m_window, code] { window.setLanguage(code); });
    };
    choice(u"system"_s, tr("As the &System"));
    for (const Language& language : languages())
        choice(language.code, language.name.toString());
}

void ActionBuilder::buildGoMenu()
{
    QMenu& menu = *m_window.menuBar()->addMenu(tr("&Go"));
    m_back = add(menu, {"back"_L1, tr("&Back"), tr("Return to what was shown before"), {QKeySequence(u"Alt+Left"_s)}, "go-previous"_L1},
                 [&session = m_session] { session.goBack(); });
    m_forward = add(menu, {"forward"_L1, tr("&Forward"), tr("Undo going back"), {QKeySequence(u"Alt+Right"_s)}, "go-next"_L1},
                    [&session = m_session] { session.goForward(); });
    const auto enable = [&session = m_session, back = m_back, forward = m_forward] {
        back->setEnabled(session.canGoBack());
        forward->setEnabled(session.canGoForward());
    };
    enable();
    QObject::connect(&m_session, &Session::historyChanged, m_back, enable);
    menu.addSeparator();
    addOpenLink(m_window, menu);
    addDayActions(menu);
    menu.addSeparator();
    addCompareMenu(menu);
    addAnalyseAction(menu);
}

/// For the selected event, whichever view it was selected in.
void ActionBuilder::addAnalyseAction(QMenu& menu)
{
    QAction* analyse = add(menu, {"analyse-around"_L1, tr("&Analyse Around This Event"),
                                  tr("Compare a metric before and after the selected event"),
                                  {QKeySequence(u"Ctrl+Shift+A"_s)}, "view-transfer"_L1},
                           [&session = m_session] {
                               if (const auto fact = session.state().selection)
                                   analyseAround(session, *fact);
                           });
    const auto enable = [&session = m_session, analyse] {
        analyse->setEnabled(canAnalyseAround(session, session.state().selection));
    };
    enable();
    QObject::connect(&m_session, &Session::selectionChanged, analyse, enable);
}

void ActionBuilder::addDayStep(QMenu& menu, const ActionSpec& spec, std::function<Day(Day)> step)
{
    add(menu, spec, [&session = m_session, step = std::move(step)] {
        session.setAsOf(step(session.state().filter.asOf));
    });
}

void ActionBuilder::addDayActions(QMenu& menu)
{
    add(menu, {"go-to-day"_L1, tr("&Go to Day…"), tr("Type the day that is to be shown"), {QKeySequence(u"Ctrl+G"_s)}},
        [&controls = m_window.asOfControls()] { controls.editDay(); });
    addDayStep(menu, {"day-before"_L1, tr("Day Before"), tr("Show the day before"), {QKeySequence(u","_s)}},
               [](Day day) { return day - 1; });
    addDayStep(menu, {"day-after"_L1, tr("Day After"), tr("Show the day after"), {QKeySequence(u"."_s)}},
               [](Day day) { return day + 1; });
    addDayStep(menu, {"month-before"_L1, tr("Month Before"), tr("Show the same day a month before"), {QKeySequence(u"Shift+,"_s), QKeySequence(u"<"_s)}},
               [](Day day) { return addMonths(day, -1); });
    addDayStep(menu, {"month-after"_L1, tr("Month After"), tr("Show the same day a month later"), {QKeySequence(u"Shift+."_s), QKeySequence(u">"_s)}},
               [](Day day) { return addMonths(day, 1); });
    m_previousEvent = add(menu, {"event-before"_L1, tr("&Previous Event"), tr("Show the day of the event before"), {QKeySequence(u"["_s)}, "media-skip-backward"_L1},
                          [&session = m_session] { session.setAsOf(session.eventDayBefore(session.state().filter.asOf)); });
    m_nextEvent = add(menu, {"event-after"_L1, tr("&Next Event"), tr("Show the day of the event after"), {QKeySequence(u"]"_s)}, "media-skip-forward"_L1},
                      [&session = m_session] { session.setAsOf(session.eventDayAfter(session.state().filter.asOf)); });
    m_play = add(menu, {"play"_L1, tr("Pla&y"), tr("Move the day through the history, or pause"), {QKeySequence(Qt::Key_F5)}, "media-playback-start"_L1},
                 [&controls = m_window.asOfControls()] { controls.togglePlay(); });
    QObject::connect(&m_window.asOfControls(), &AsOfControls::playingChanged, m_play,
                     [play = m_play](bool isPlaying) { play->setText(isPlaying ? tr("Pa&use") : tr("Pla&y")); });
}

void ActionBuilder::addCompareMenu(QMenu& menu)
{
    m_compareMenu = menu.addMenu(tr("&Compare With"));
    QAction* transfer = add(*m_compareMenu, {"compare-transfer"_L1, tr("Day Before the &Transfer"), tr("Count changes from the day before the project changed hands")},
                            [&session = m_session] {
                                if (const auto day = session.dataset()->info.transferDate)
                                    session.setCompare(*day - 1);
                            });
    const auto enableTransfer = [transfer](const DatasetPtr& dataset) {
        transfer->setEnabled(dataset->info.transferDate.has_value());
    };
    enableTransfer(m_session.dataset());
    QObject::connect(&m_session, &Session::datasetChanged, transfer, enableTransfer);
    add(*m_compareMenu, {"compare-year"_L1, tr("One &Year Before"), tr("Count changes from the same day a year before")},
        [&session = m_session] { session.setCompare(addMonths(session.state().filter.asOf, -12)); });
    add(*m_compareMenu, {"compare-day"_L1, tr("Another &Day…"), tr("Choose the day changes are counted from"), {}, "view-compare"_L1},
        [&window = m_window] {
            Session& session = window.session();
            auto* dialog = new DayDialog(tr("Compare With"), tr("Count changes &from"),
                                         session.state().compare.value_or(addMonths(session.state().filter.asOf, -12)),
                                         session.history(), &window);
            QObject::connect(dialog, &DayDialog::dayChosen, &session, [&session](Day day) { session.setCompare(day); });
            dialog->open();
        });
    add(*m_compareMenu, {"compare-none"_L1, tr("&Nothing"), tr("Stop comparing")},
        [&session = m_session] { session.setCompare(std::nullopt); });
}

/// The menu of the view in front, under its name; hidden where the view has no actions of its own.
void ActionBuilder::buildOwnMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(QString());
    menu->menuAction()->setVisible(false);
    QObject::connect(&m_window, &MainWindow::viewShown, menu, [menu](const QString& id, QWidget* view) {
        menu->clear();
        const ViewEntry* entry = findView(id);
        menu->setTitle(entry ? entry->name() : QString());
        menu->addActions(view->actions());
        menu->menuAction()->setVisible(!view->actions().isEmpty());
    });
}

void ActionBuilder::buildHelpMenu()
{
    QMenu& menu = *m_window.menuBar()->addMenu(tr("&Help"));
    addHelpActions(m_window, menu);
}

void ActionBuilder::buildRail()
{
    auto* rail = new QToolBar(tr("Views"), &m_window);
    rail->setObjectName(u"views"_s);
    rail->setMovable(false);
    rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    rail->setIconSize({24, 24});
    rail->addActions(m_views);
    m_window.addToolBar(Qt::LeftToolBarArea, rail);
    for (QAction* action : std::as_const(m_views))
        rail->widgetForAction(action)->setMinimumWidth(76);
}

void ActionBuilder::buildToolBar()
{
    auto* bar = new QToolBar(tr("Tools"), &m_window);
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    const auto addMenuButton = [bar, this](const QString& text, QMenu* menu, QLatin1StringView icon) {
        auto* button = new QToolButton(bar);
        QAction* opener = menu->menuAction();
        opener->setStatusTip(text);
        button->setDefaultAction(opener);
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const auto dress = [opener, icon](const Theme& theme) { opener->setIcon(themedIcon(icon, theme)); };
        dress(m_window.theme());
        QObject::connect(&m_window, &MainWindow::themeChanged, opener, dress);
        bar->addWidget(button);
    };
    bar->addActions({m_back, m_forward});
    bar->addSeparator();
    bar->addAction(m_file.open);
    addMenuButton(tr("Export"), m_file.exports, "document-export"_L1);
    bar->addSeparator();
    bar->addAction(m_previousEvent);
    bar->addWidget(&m_window.asOfControls());
    bar->addActions({m_nextEvent, m_play});
    bar->addSeparator();
    addMenuButton(tr("Compare"), m_compareMenu, "view-compare"_L1);
    addMenuButton(tr("Filter"), m_filterMenu, "view-filter"_L1);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addWidget(&m_window.searchBox());
    m_window.addToolBar(Qt::TopToolBarArea, bar);
}

} // namespace

void createActions(MainWindow& window)
{
    ActionBuilder(window).build();
}

} // namespace steward
