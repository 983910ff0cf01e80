// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"

#include <QAbstractTableModel>

namespace steward {

/// A table of the dataset as its text form has it. Cells are clipped for display; CellText is
/// whole.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        CellText = Qt::UserRole, ///< the whole text of the cell
        SortKey,                 ///< a number for columns of numbers, else the text
    };

    explicit TableModel(QObject* parent = nullptr);

    void setRows(const TableSpec& table, std::vector<TextRow> rows);
    const TableSpec* table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const TableSpec* m_table = nullptr; ///< of the static list of tables
    std::vector<TextRow> m_rows;
};

} // namespace steward
