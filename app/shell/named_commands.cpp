// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/named_commands.h"

#include "app/registry/view_registry.h"
#include "app/shell/listed_actions.h"
#include "app/shell/shortcuts.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>

namespace steward {

namespace {

/// One of a list that changes with what was done, and has no key for long.
bool isOfAList(const QString& name)
{
    return name.isEmpty() || name.startsWith(QLatin1StringView("recent-"))
           || name == QLatin1StringView("clear-recent");
}

QList<NamedCommand> commandsOfViews()
{
    QList<NamedCommand> commands;
    for (const ViewEntry& view : viewEntries()) {
        if (!view.commands)
            continue;
        for (const ActionText& action : view.commands()) {
            const QKeySequence key(action.key);
            commands.append({action.name, withoutMnemonic(action.text), view.name(), action.tip,
                             key.isEmpty() ? QList<QKeySequence>() : QList{key}, view.id});
        }
    }
    return commands;
}

} // namespace

QList<NamedCommand> namedCommands(const QMenuBar& bar)
{
    const QList<NamedCommand> ofViews = commandsOfViews();
    // The menu of the view in front has some of them as well.
    const auto isOfAView = [&ofViews](const QString& name) {
        return std::ranges::any_of(
            ofViews, [&](const NamedCommand& command) { return command.name == name; });
    };
    QList<NamedCommand> commands;
    for (const ListedAction& entry : listActions(bar)) {
        const QString name = entry.action->objectName();
        if (!isOfAList(name) && !isOfAView(name))
            commands.append({name,
                             entry.text,
                             entry.path,
                             entry.action->statusTip(),
                             usualKeys(*entry.action),
                             {}});
    }
    return commands + ofViews;
}

bool canMeet(const NamedCommand& first, const NamedCommand& second)
{
    return first.view.isEmpty() || second.view.isEmpty() || first.view == second.view;
}

} // namespace steward
