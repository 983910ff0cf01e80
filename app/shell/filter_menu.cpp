// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/filter_menu.h"

#include "app/shell/action_maker.h"
#include "app/text/vocabulary_text.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct FilterMenu
{
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
};

void addCategories(QMenu& menu, MainWindow& window)
{
    Session& session = window.session();
    for (int i = 0; i < eventCategoryCount; ++i) {
        const auto category = static_cast<EventCategory>(i);
        const auto bit = static_cast<std::size_t>(i);
        QAction* action = makeAction(window, {toWord(category), capitalized(wordText(category)), FilterMenu::tr("Show or hide events of this category")},
                                     [&session, bit] {
                                         Filter filter = session.state().filter;
                                         filter.hiddenCategories.flip(bit);
                                         session.setFilter(filter);
                                     });
        action->setCheckable(true);
        const auto follow = [action, &session, category] {
            action->setChecked(session.state().filter.passes(category));
        };
        follow();
        QObject::connect(&session, &Session::snapshotChanged, action, follow);
        menu.addAction(action);
    }
}

void addConfidence(QMenu& menu, MainWindow& window)
{
    Session& session = window.session();
    auto* group = new QActionGroup(&window);
    const std::tuple<Confidence, QLatin1StringView, QString> choices[]{
        {Confidence::Low, "any-confidence"_L1, FilterMenu::tr("&Any Confidence")},
        {Confidence::Medium, "medium-confidence"_L1, FilterMenu::tr("&Medium or High Confidence")},
        {Confidence::High, "high-confidence"_L1, FilterMenu::tr("&High Confidence Only")}};
    for (const auto& [confidence, name, text] : choices) {
        const Confidence least = confidence;
        QAction* action = makeAction(window, {name, text, FilterMenu::tr("Leave out facts of less confidence")},
                                     [&session, least] {
                                         Filter filter = session.state().filter;
                                         filter.leastConfidence = least;
                                         session.setFilter(filter);
                                     });
        action->setCheckable(true);
        action->setActionGroup(group);
        const auto follow = [action, &session, least] {
            action->setChecked(session.state().filter.leastConfidence == least);
        };
        follow();
        QObject::connect(&session, &Session::snapshotChanged, action, follow);
        menu.addAction(action);
    }
}

} // namespace

QMenu* makeFilterMenu(MainWindow& window)
{
    auto* menu = new QMenu(FilterMenu::tr("&Filter"), &window);
    addCategories(*menu, window);
    menu->addSeparator();
    addConfidence(*menu, window);
    menu->addSeparator();
    Session& session = window.session();
    menu->addAction(makeAction(window, {"clear-filter"_L1, FilterMenu::tr("&Show Everything"), FilterMenu::tr("Remove all restrictions"), {QKeySequence(u"Ctrl+Shift+L"_s)}},
                               [&session] {
                                   Filter filter;
                                   filter.asOf = session.state().filter.asOf;
                                   session.setFilter(filter);
                               }));
    return menu;
}

} // namespace steward
