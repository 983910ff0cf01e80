// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace steward {

/// Adds an entry for each of the first `count` values of an enum, one of which is checked: the one
/// `now` gives when the menu opens. Choosing another calls `choose`.
template <class Enum>
void addChoices(QMenu& menu, int count, QString (*text)(Enum), std::function<Enum()> now,
                std::function<void(Enum)> choose)
{
    auto* group = new QActionGroup(&menu);
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        QAction* action = menu.addAction(text(value));
        action->setCheckable(true);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &menu, [choose, value] { choose(value); });
        QObject::connect(&menu, &QMenu::aboutToShow, action, [action, now, value] { action->setChecked(now() == value); });
    }
}

} // namespace steward
