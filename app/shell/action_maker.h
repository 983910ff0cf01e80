// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/main_window.h"

#include <QAction>
#include <QKeySequence>

#include <functional>

namespace steward {

/// What an action is, in one place.
struct ActionSpec
{
    QLatin1StringView name; ///< object name: stable, for tests and settings
    QString text;           ///< with mnemonic
    QString tip;            ///< one sentence for the status line and screen readers
    QList<QKeySequence> keys{};
    QLatin1StringView icon{};
};

/// Makes an action that does `run` and dresses its icon in the window's theme.
QAction* makeAction(MainWindow& window, const ActionSpec& spec, std::function<void()> run);
/// The same, checkable; `run` is told the new state.
QAction* makeToggle(MainWindow& window, const ActionSpec& spec, std::function<void(bool)> run);

/// Keys of a standard action on this desktop, or `fallback` where it has none.
QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence& fallback);

} // namespace steward
