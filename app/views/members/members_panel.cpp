// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_panel.h"

#include "app/views/members/board_page.h"
#include "app/views/members/changes_page.h"
#include "app/views/members/graph_table_page.h"
#include "app/views/members/ties_page.h"

namespace steward {

namespace {

constexpr int usualWidth = 400;

} // namespace

MembersPanel::MembersPanel(Session& session, const Theme& theme, QWidget* parent)
    : ViewPanel(parent)
    , m_changes(new ChangesPage(session, theme, this))
    , m_boards(new BoardPage(session, this))
    , m_ties(new TiesPage(session, this))
    , m_table(new GraphTablePage(this))
{
    addTab(m_changes, tr("Changes"));
    addTab(m_boards, tr("Seats and Votes"));
    addTab(m_ties, tr("Ties"));
    addTab(m_table, tr("Table"));
    connect(this, &ViewPanel::pageShown, this, [this] {
        if (showsTable())
            emit tableWanted();
    });
    const auto select = [&session](FactRef fact) { session.select(fact); };
    connect(m_table, &GraphTablePage::factChosen, this, select);
    connect(m_ties, &TiesPage::factChosen, this, select);
    connect(&session, &Session::selectionChanged, this, [this](std::optional<FactRef> fact) {
        if (showsTable())
            m_table->setSelection(fact);
    });
}

QSize MembersPanel::sizeHint() const { return {usualWidth, ViewPanel::sizeHint().height()}; }

void MembersPanel::setTheme(const Theme& theme) { m_changes->setTheme(theme); }

} // namespace steward
