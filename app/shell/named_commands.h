// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace steward {

/// A command whose key can be chosen.
struct NamedCommand
{
    QString name; ///< object name of its action: what the settings know it by
    QString text; ///< without mnemonic
    QString path; ///< names of the menus it stands in; of a view, its name
    QString tip;
    QList<QKeySequence> usual; ///< keys where the user has chosen none
    QString view;              ///< id of the view that has it; empty: the window
};

/// Those of the menus, then those of all views, whether or not they were shown yet.
QList<NamedCommand> namedCommands(const QMenuBar& bar);

/// Whether both can be meant at the same time, so that they cannot share a key: of two views, only
/// one is in front.
bool canMeet(const NamedCommand& first, const NamedCommand& second);

} // namespace steward
