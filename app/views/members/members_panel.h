// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/session/session.h"
#include "app/views/view_panel.h"

namespace steward {

class BoardPage;
class ChangesPage;
class GraphTablePage;
class TiesPage;

/// Beside the membership graph: what changed since the compare day, who has how much say, who is tied
/// to whom, and all that is drawn as a table.
class MembersPanel : public ViewPanel
{
    Q_OBJECT

public:
    enum class Page { Changes, Boards, Ties, Table };

    MembersPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void setTheme(const Theme& theme);
    void toggle(Page page) { togglePage(static_cast<int>(page)); }
    bool showsTable() const { return showsPage(static_cast<int>(Page::Table)); }
    GraphTablePage& table() { return *m_table; }

signals:
    /// The table has come into view.
    void tableWanted();

private:
    ChangesPage* m_changes;
    BoardPage* m_boards;
    TiesPage* m_ties;
    GraphTablePage* m_table;
};

} // namespace steward
