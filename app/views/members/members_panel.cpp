// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_panel.h"

#include "app/views/members/board_page.h"
#include "app/views/members/changes_page.h"
#include "app/views/members/graph_table_page.h"
#include "app/views/members/ties_page.h"

#include <QToolButton>

namespace steward {

namespace {

constexpr int usualWidth = 400;

} // namespace

MembersPanel::MembersPanel(Session& session, const Theme& theme, QWidget* parent)
    : QTabWidget(parent)
    , m_changes(new ChangesPage(session, theme, this))
    , m_boards(new BoardPage(session, this))
    , m_ties(new TiesPage(session, this))
    , m_table(new GraphTablePage(this))
{
    setDocumentMode(true);
    addTab(m_changes, tr("Changes"));
    addTab(m_boards, tr("Seats and Votes"));
    addTab(m_ties, tr("Ties"));
    addTab(m_table, tr("Table"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    setCornerWidget(close);
    connect(this, &QTabWidget::currentChanged, this, [this] {
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

QSize MembersPanel::sizeHint() const { return {usualWidth, QTabWidget::sizeHint().height()}; }

void MembersPanel::setTheme(const Theme& theme) { m_changes->setTheme(theme); }

void MembersPanel::toggle(Page page)
{
    const int index = static_cast<int>(page);
    if (isVisible() && currentIndex() == index)
        return hide();
    setCurrentIndex(index);
    show();
    if (page == Page::Table)
        emit tableWanted();
}

bool MembersPanel::showsTable() const
{
    return isVisible() && currentIndex() == static_cast<int>(Page::Table);
}

} // namespace steward
