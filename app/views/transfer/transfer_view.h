// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/view.h"

class QStackedWidget;
class QTabBar;

namespace steward {

class AnalysisPage;
class DiffPage;
class GovernancePage;

/// Before and after: of one metric around an event, of who held what, and of everything that
/// changed between two days.
class TransferView : public View
{
    Q_OBJECT

public:
    TransferView(Session& session, const Theme& theme, QWidget* parent = nullptr);

    Session& transferSession() const { return session(); }
    AnalysisPage& analysis() const { return *m_analysis; }
    DiffPage& changes() const { return *m_changes; }

protected:
    void themeChanged() override;

private:
    void choosePage(int index);
    void showState();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    AnalysisPage* m_analysis;
    GovernancePage* m_governance;
    DiffPage* m_changes;
};

} // namespace steward
