// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/row_filter.h"

#include "app/views/data/table_model.h"

namespace steward {

RowFilter::RowFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TableModel::SortKey);
}

void RowFilter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_text.isEmpty())
        return true;
    const int columns = sourceModel()->columnCount(parent);
    for (int column = 0; column < columns; ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        if (index.data(TableModel::CellText).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant first = left.data(TableModel::SortKey);
    const QVariant second = right.data(TableModel::SortKey);
    if (first.metaType() == QMetaType::fromType<qlonglong>())
        return first.toLongLong() < second.toLongLong();
    // Not by the locale's collation: on 30,000 rows that takes a second.
    const int order = first.toString().compare(second.toString(), Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.row() < right.row();
}

} // namespace steward
