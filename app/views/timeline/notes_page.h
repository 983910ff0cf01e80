// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace steward {

/// The list of the user's bookmarks, with what can be done to them.
class NotesPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPage(QWidget* parent = nullptr);

    void show(const std::vector<TimelineNote>& notes);

signals:
    void addWanted();
    /// Numbers of the list shown.
    void goWanted(int note);
    void editWanted(int note);
    void removeWanted(int note);

private:
    QPushButton* addButton(QWidget* row, const QString& text, void (NotesPage::*signal)(int));

    QListWidget* m_list;
    std::vector<QPushButton*> m_buttons; ///< that need a note; owned by the page
};

} // namespace steward
