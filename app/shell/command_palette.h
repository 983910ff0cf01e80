// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/listed_actions.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace steward {

class MainWindow;

/// All actions of the window by their names: one types some letters, Enter does what is meant. A day
/// ("2022-09-12", "2022-09") goes there. Deletes itself when it is closed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();
    void addDay();
    void addRow(const ListedAction& entry);
    void choose();

    MainWindow& m_window;
    QList<ListedAction> m_all;
    QList<ListedAction> m_shown; ///< of the rows; no action: the day that is typed
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace steward
