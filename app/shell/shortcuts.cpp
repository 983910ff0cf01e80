// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcuts.h"

#include "app/shell/settings.h"

#include <QAction>
#include <QVariant>

namespace steward {

namespace {

constexpr auto usualProperty = "stewardUsualKeys";

} // namespace

void applyShortcuts(const QList<QAction*>& actions, const Settings& settings)
{
    for (QAction* action : actions) {
        if (action->objectName().isEmpty() || action->isSeparator())
            continue;
        if (!action->property(usualProperty).isValid())
            action->setProperty(usualProperty, QVariant::fromValue(action->shortcuts()));
        const auto keys = settings.keysOf(action->objectName()).value_or(usualKeys(*action));
        if (keys == action->shortcuts())
            continue;
        action->setShortcuts(keys);
        dressHint(*action);
    }
}

QList<QKeySequence> usualKeys(const QAction& action)
{
    const QVariant kept = action.property(usualProperty);
    return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

void dressHint(QAction& action)
{
    QString hint = action.statusTip();
    if (const QKeySequence key = action.shortcut(); !key.isEmpty())
        hint += QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
    action.setToolTip(hint.toHtmlEscaped());
}

} // namespace steward
