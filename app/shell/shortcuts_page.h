// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/listed_actions.h"

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

/// The keys of all actions, to be looked up and changed. A key has one action: one that is taken is
/// refused, with the name of who has it.
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
    void take(QAction& action, const std::optional<QList<QKeySequence>>& keys);
    QAction* chosen() const;
    QAction* ownerOf(const QKeySequence& key, const QAction& but) const;
    void tell(const QString& text);

    MainWindow& m_window;
    QList<ListedAction> m_actions;
    QLineEdit* m_filter;
    QTreeWidget* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_note;
};

} // namespace steward
