// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QTabBar;
class QToolBar;

namespace steward {

class ScopeChooser;

/// Above the charts: which ones, of which repositories, counted how. Everything it shows is the
/// session's; choosing sets it there.
class GrowthBar : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthBar(Session& session, QWidget* parent = nullptr);

    /// A button for an action of the view, at the end of the row.
    void addAction(QAction* action);

private:
    void addPages();
    QAction* addMenuButton(const QString& name, QMenu* menu);
    QMenu* periodMenu();
    QMenu* windowMenu();
    QMenu* definitionMenu();
    QMenu* scaleMenu();
    void change(const std::function<void(GrowthState&)>& edit);
    void takeDataset();
    void showState();

    Session& m_session;
    QTabBar* m_pages;
    ScopeChooser* m_scope;
    QToolBar* m_row; ///< what has no room goes into its extension
    QAction* m_every;
    QAction* m_window;
    QAction* m_definitions;
    QAction* m_scale;
};

} // namespace steward
