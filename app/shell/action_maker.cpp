// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/action_maker.h"

#include "app/shell/appearance.h"
#include "app/shell/shortcuts.h"

namespace steward {

namespace {

QAction* makePlain(MainWindow& window, const ActionSpec& spec)
{
    auto* action = new QAction(spec.text, &window);
    action->setObjectName(spec.name);
    action->setStatusTip(spec.tip);
    action->setWhatsThis(spec.tip.toHtmlEscaped());
    action->setShortcuts(spec.keys);
    dressHint(*action);
    window.addAction(action);
    if (!spec.icon.isEmpty()) {
        const auto dress = [action, icon = spec.icon](const Theme& theme) {
            action->setIcon(themedIcon(icon, theme));
        };
        dress(window.theme());
        QObject::connect(&window, &MainWindow::themeChanged, action, dress);
    }
    return action;
}

} // namespace

QAction* makeAction(MainWindow& window, const ActionSpec& spec, std::function<void()> run)
{
    QAction* action = makePlain(window, spec);
    QObject::connect(action, &QAction::triggered, &window, [run = std::move(run)] { run(); });
    return action;
}

QAction* makeToggle(MainWindow& window, const ActionSpec& spec, std::function<void(bool)> run)
{
    QAction* action = makePlain(window, spec);
    action->setCheckable(true);
    QObject::connect(action, &QAction::toggled, &window, std::move(run));
    return action;
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence& fallback)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(fallback))
        keys.append(fallback);
    return keys;
}

} // namespace steward
