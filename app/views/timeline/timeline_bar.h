// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace steward {

class SubjectChooser;

/// The row above the timeline: how lanes are arranged, what is shown, and what is looked for, with a
/// chip for every condition in force. Reads and sets the session's TimelineState.
class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(Session& session, QWidget* parent = nullptr);

    /// How many items were found, of how many; shown while something is looked for.
    void setFound(int found, int all);
    void focusSearch();

private:
    void addArrangement(QLayout& row);
    void addChoosers(QLayout& row);
    void addSearch(QHBoxLayout& row);
    QToolButton* addMenuButton(QLayout& row, const QString& text, QMenu* menu);
    QMenu* groupingMenu();
    QMenu* showMenu();
    QMenu* layoutMenu();
    void showState();
    void showChips();
    void addChip(const QString& text, std::function<void()> remove);
    void addConditionChip(const QString& text, std::function<void(TimelineState&)> remove);
    void addFilterChips();
    void followFilter();
    /// Changes a copy of the state and sets it.
    void change(const std::function<void(TimelineState&)>& edit);
    TimelineState state() const { return m_session.state().timeline; }

    Session& m_session;
    QToolButton* m_grouping = nullptr;
    SubjectChooser* m_organizations = nullptr;
    SubjectChooser* m_bodies = nullptr;
    SubjectChooser* m_projects = nullptr;
    QLineEdit* m_text = nullptr;
    QToolButton* m_rest = nullptr;
    QLabel* m_found = nullptr;
    QWidget* m_chips = nullptr;
    QLayout* m_chipRow = nullptr;
    QTimer m_typing;
    Filter m_shownFilter; ///< that the chips were made for
};

} // namespace steward
