// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QAction;

namespace steward {

class Settings;

/// Gives the actions the keys the user has chosen for them, or their usual ones again.
void applyShortcuts(const QList<QAction*>& actions, const Settings& settings);
/// The keys an action has where the user has chosen none.
QList<QKeySequence> usualKeys(const QAction& action);
/// What hovering over the action tells: its tip and its first key.
void dressHint(QAction& action);

} // namespace steward
