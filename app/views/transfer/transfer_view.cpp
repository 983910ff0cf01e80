// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/transfer_view.h"

#include "app/views/transfer/analysis_page.h"
#include "app/views/transfer/diff_page.h"
#include "app/views/transfer/governance_page.h"
#include "app/views/transfer/transfer_actions.h"
#include "app/views/transfer/transfer_words.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace steward {

TransferView::TransferView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_analysis(new AnalysisPage(session, theme))
    , m_governance(new GovernancePage(session, theme))
    , m_changes(new DiffPage(session, theme))
{
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < transferPageCount; ++i)
        m_tabs->addTab(transferPageText(static_cast<TransferPage>(i)));
    for (QWidget* page : {static_cast<QWidget*>(m_analysis), static_cast<QWidget*>(m_governance),
                          static_cast<QWidget*>(m_changes)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    setFirstFocus(m_tabs);
    addTransferActions(*this);
    connect(m_tabs, &QTabBar::currentChanged, this, &TransferView::choosePage);
    connect(&session, &Session::transferChanged, this, &TransferView::showState);
    showState();
}

void TransferView::choosePage(int index)
{
    TransferState state = session().state().transfer;
    state.page = static_cast<TransferPage>(index);
    session().setTransfer(state);
}

void TransferView::showState()
{
    const QSignalBlocker blocker(m_tabs);
    const int page = static_cast<int>(session().state().transfer.page);
    m_tabs->setCurrentIndex(page);
    m_pages->setCurrentIndex(page);
}

void TransferView::themeChanged()
{
    m_analysis->setTheme(theme());
    m_governance->setTheme(theme());
    m_changes->setTheme(theme());
}

} // namespace steward
