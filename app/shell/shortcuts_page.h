// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/named_commands.h"

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace steward {

class MainWindow;

/// The keys of all actions, those of views included, to be looked up and changed. A key that is taken
/// is refused, with the name of who has it; two views may have the same.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(MainWindow& window, QWidget* parent = nullptr);

    /// Gives the action of that object name the key; false, and a message, where another has it.
    bool assign(const QString& action, const QKeySequence& key);

private:
    void fill();
    void filter(const QString& typed);
    void showChosen();
    void assignTyped();
    void reset();
    void resetAll();
    void take(const NamedCommand& command, const std::optional<QList<QKeySequence>>& keys);
    /// As chosen, or the usual ones.
    QList<QKeySequence> keysOf(const NamedCommand& command) const;
    const NamedCommand* chosen() const;
    const NamedCommand* ownerOf(const QKeySequence& key, const NamedCommand& but) const;
    void tell(const QString& text);

    MainWindow& m_window;
    QList<NamedCommand> m_commands;
    QLineEdit* m_filter;
    QTreeWidget* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_note;
};

} // namespace steward
