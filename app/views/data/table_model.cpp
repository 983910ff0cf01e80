// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/table_model.h"

#include "app/views/data/column_text.h"

namespace steward {

namespace {

/// Longer texts cost layout time at every repaint, and nobody reads them in a cell.
constexpr qsizetype longestCell = 200;

QString clipped(const QString& text)
{
    return text.size() <= longestCell ? text : text.left(longestCell) + QChar(0x2026);
}

bool isNumeric(const ColumnSpec& column) { return column.type == ColumnType::Integer; }

/// Of cells and the header above them.
QVariant alignmentOf(const ColumnSpec& column)
{
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
}

} // namespace

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableModel::setRows(const TableSpec& table, std::vector<TextRow> rows)
{
    beginResetModel();
    m_table = &table;
    m_rows = std::move(rows);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const QString& text = m_rows[static_cast<std::size_t>(index.row())][column];
    const bool isNumber = isNumeric(m_table->columns[column]);
    switch (role) {
    case Qt::DisplayRole: return clipped(text);
    case Qt::ToolTipRole:
        return text.size() > 24 ? QVariant(text.left(2000).toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole: return alignmentOf(m_table->columns[column]);
    case CellText: return text;
    case SortKey: return isNumber ? QVariant(text.toLongLong()) : QVariant(text);
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (!m_table || section < 0 || section >= static_cast<int>(m_table->columns.size()))
        return {};
    const ColumnSpec& column = m_table->columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return QString(column.name);
    case Qt::ToolTipRole: return columnText(column).toHtmlEscaped();
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: return {};
    }
}

} // namespace steward
