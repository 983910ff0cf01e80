// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/rename_keys.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool refersTo(const TableSpec& table, const ColumnSpec& column, FactKind kind)
{
    switch (column.type) {
    case ColumnType::Reference: return column.target == kind;
    case ColumnType::Text:
        return table.kind == FactKind::Coverage && column.name == "subject"_L1 && kind == FactKind::Repository;
    default: return false;
    }
}

void renameInList(QString& cell, const KeyRename& rename)
{
    QStringList keys = sourceList(cell);
    for (QString& key : keys)
        if (key == rename.before)
            key = rename.after;
    cell = keys.join(u';');
}

void renameFoundation(TextTable& info, const KeyRename& rename)
{
    for (TextRow& row : info.rows)
        if (row[0] == "foundation"_L1 && row[1] == rename.before)
            row[1] = rename.after;
}

} // namespace

void renameKey(TextTables& tables, const KeyRename& rename)
{
    for (const TableSpec& table : allTables()) {
        auto& rows = tables[static_cast<std::size_t>(table.kind)].rows;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool isList = table.columns[column].type == ColumnType::Sources && rename.kind == FactKind::Source;
            const bool isReference = refersTo(table, table.columns[column], rename.kind);
            for (TextRow& row : rows) {
                if (isList)
                    renameInList(row[column], rename);
                else if (isReference && row[column] == rename.before)
                    row[column] = rename.after;
            }
        }
    }
    if (rename.kind == FactKind::Body)
        renameFoundation(tables[static_cast<std::size_t>(FactKind::Info)], rename);
}

} // namespace steward
