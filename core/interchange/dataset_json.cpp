// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/dataset_json.h"

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"
#include "core/import/text_tables.h"
#include "core/interchange/json_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Importance is a closed list, but its words are numbers to everybody else.
bool isNumber(const ColumnSpec& column)
{
    return column.type == ColumnType::Integer || column.words.data() == importanceWords().data();
}

QByteArray valueOf(const ColumnSpec& column, const QString& cell)
{
    if (isNumber(column))
        return cell.toLatin1();
    if (column.type != ColumnType::Sources)
        return jsonText(cell);
    QList<QByteArray> sources;
    for (const QString& source : sourceList(cell))
        sources.append(jsonText(source));
    return jsonList(sources);
}

QByteArray rowOf(const TableSpec& table, const TextRow& row)
{
    JsonObjectText object;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].isEmpty())
            object.addRaw(table.columns[i].name, valueOf(table.columns[i], row[i]));
    return object.bytes();
}

/// One row a line, so that a comparison of two files shows rows.
QByteArray tableText(const TableSpec& table, const std::vector<TextRow>& rows)
{
    QByteArray json = jsonText(table.name) + ":[";
    for (std::size_t i = 0; i < rows.size(); ++i)
        json += (i > 0 ? ",\n" : "\n") + rowOf(table, rows[i]);
    return json + (rows.empty() ? "]" : "\n]");
}

} // namespace

Result<QByteArray> toDatasetJson(const DatasetImage& image, std::stop_token stop)
{
    QByteArray json = "{\"format\":\"stewardship\",\"schema\":" + QByteArray::number(schemaVersion)
                      + ",\"tables\":{";
    bool isFirst = true;
    for (const TableSpec& table : allTables()) {
        const auto rows = readTextRows(image, table, stop);
        if (!rows)
            return rows.error();
        json += (isFirst ? "\n" : ",\n") + tableText(table, *rows);
        isFirst = false;
    }
    return json + "\n}}\n";
}

} // namespace steward
