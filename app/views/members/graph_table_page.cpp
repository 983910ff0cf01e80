// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_table_page.h"

#include "app/views/copyable_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <array>

namespace steward {

GraphTablePage::GraphTablePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new GraphTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new CopyableTable(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as drawn
    m_table->setAccessibleName(tr("What the graph shows"));
    m_table->setColumnLetters(std::array{26, 26, 22, 26, 10, 10, 11, 8});
    auto* find = new QLineEdit(this);
    find->setPlaceholderText(tr("Filter the table"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(find);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const FactRef fact = m_model->factAt(m_sorted->mapToSource(current).row());
                if (!m_isSettingSelection && fact.isValid())
                    emit factChosen(fact);
            });
}

void GraphTablePage::setSelection(std::optional<FactRef> fact)
{
    const QScopedValueRollback guard(m_isSettingSelection, true);
    const int now = m_sorted->mapToSource(m_table->currentIndex()).row();
    if (fact && m_model->factAt(now) == *fact)
        return;
    const int row = fact ? m_model->rowOf(*fact) : -1;
    if (row < 0)
        return m_table->clearSelection();
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

} // namespace steward
