// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace steward {

/// An action where the menus have it.
struct ListedAction
{
    QAction* action = nullptr;
    QString text;   ///< without mnemonic
    QString path;   ///< names of the menus it stands in: "View › Appearance"
};

/// All actions of the menus, in their order; separators and what opens a menu are none.
QList<ListedAction> listActions(const QMenuBar& bar);

/// Text of an action or a menu without its mnemonic.
QString withoutMnemonic(const QString& text);

} // namespace steward
