// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_panel.h"

#include "app/views/copyable_table.h"
#include "app/views/focus_ring.h"
#include "app/views/growth/chart_table_model.h"
#include "app/views/growth/definitions_text.h"
#include "app/views/growth/reconciliation_page.h"

#include <QTextBrowser>

namespace steward {

namespace {

constexpr QSize preferredSize(430, 500);
constexpr int periodLetters = 26; ///< of "Sep 2022, incomplete"
constexpr int valueLetters = 16;

} // namespace

GrowthPanel::GrowthPanel(Session& session, QWidget* parent)
    : ViewPanel(parent)
    , m_session(session)
    , m_rows(new ChartTableModel(this))
    , m_table(new CopyableTable(this))
    , m_definitions(new QTextBrowser(this))
    , m_reconciliation(new ReconciliationPage(session, this))
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("The chart as a table"));
    m_definitions->setAccessibleName(tr("What the numbers mean"));
    m_definitions->setFrameShape(QFrame::NoFrame);
    addFocusRing(*m_definitions);
    m_definitions->setOpenExternalLinks(true);
    addTab(m_table, tr("Table"));
    addTab(m_definitions, tr("Definitions"));
    addTab(m_reconciliation, tr("Other Counts"));
    connect(m_table, &QTableView::activated, this, &GrowthPanel::chooseRow);
}

QSize GrowthPanel::sizeHint() const { return preferredSize; }

void GrowthPanel::showChart(std::shared_ptr<const GrowthData> numbers, const GrowthChart& chart)
{
    m_axis = chart.spec.axis;
    m_rows->showChart(chart.spec, chart.words);
    std::vector<int> letters(static_cast<std::size_t>(m_rows->columnCount()), valueLetters);
    letters.front() = periodLetters;
    m_table->setColumnLetters(letters);
    m_table->scrollTo(m_rows->index(m_rows->rowBy(m_session.state().filter.asOf), 0),
                      QAbstractItemView::PositionAtCenter);
    m_definitions->setHtml(
        definitionsHtml(numbers->dataset(), chart.questions, numbers->source.filter.attribution));
    m_reconciliation->showData(std::move(numbers), chart.questions);
}

/// The last day of the row's period becomes the as-of day: then the period has ended.
void GrowthPanel::chooseRow(const QModelIndex& index)
{
    if (index.isValid() && m_axis == ChartAxis::Calendar)
        m_session.setAsOf(m_rows->spanOf(index.row()).end - 1);
}

} // namespace steward
