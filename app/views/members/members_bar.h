// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QWidget>

#include <functional>

class QLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace steward {

/// The row above the membership graph: how nodes are arranged, to whom subsidiaries count, how far
/// round the selection is drawn, and the way that is shown. Reads and sets the session's state.
class MembersBar : public QWidget
{
    Q_OBJECT

public:
    explicit MembersBar(Session& session, QWidget* parent = nullptr);

    /// How the way that is looked for runs; empty hides it.
    void setWay(const QString& text);
    /// A place for buttons of actions at the right end.
    void addAction(QAction* action);

signals:
    void wayWanted();

private:
    QToolButton* addMenuButton(QLayout& row, QMenu* menu, const QString& name);
    QMenu* arrangementMenu();
    QMenu* attributionMenu();
    QMenu* reachMenu();
    void showState();
    void change(const std::function<void(MembersState&)>& edit);

    Session& m_session;
    QLayout* m_row;
    QToolButton* m_arrangement = nullptr;
    QToolButton* m_attribution = nullptr;
    QToolButton* m_reach = nullptr;
    QWidget* m_wayBox = nullptr;
    QLabel* m_way = nullptr;
};

} // namespace steward
