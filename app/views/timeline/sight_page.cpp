// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/sight_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

SightPage::SightPage(QWidget* parent)
    : QWidget(parent), m_model(new SightModel(this)), m_table(new QTableView(this)), m_note(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_note->setMargin(4);
    m_note->hide();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What is in sight"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letters[] = {60, 34, 22, 24, 14, 12};
    for (int i = 0; i < SightModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, letters[i] * fontMetrics().averageCharWidth());
    auto* copy = new QAction(tr("&Copy Rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &SightPage::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const FactRef fact = m_model->factAt(current.row());
                if (!m_isSettingSelection && fact.isValid())
                    emit factChosen(fact);
            });
}

void SightPage::show(const TimelineModelPtr& model, std::vector<std::pair<int, std::int32_t>> items, bool isCut)
{
    const QScopedValueRollback guard(m_isSettingSelection, true);
    m_note->setText(tr("The first %1 in sight. Zoom in to list all.").arg(QLocale().toString(static_cast<int>(items.size()))));
    m_note->setVisible(isCut);
    m_model->show(model, std::move(items));
}

void SightPage::setSelection(std::optional<FactRef> fact)
{
    const QScopedValueRollback guard(m_isSettingSelection, true);
    const QModelIndex current = m_table->currentIndex();
    if (fact && m_model->factAt(current.row()) == *fact)
        return;
    const int row = fact ? m_model->rowOf(*fact) : -1;
    if (row < 0)
        return m_table->clearSelection();
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void SightPage::copyRows()
{
    QStringList lines;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (int i = 0; i < SightModel::ColumnCount; ++i)
            cells.append(m_model->index(row.row(), i).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace steward
