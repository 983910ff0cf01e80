// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/table_rows.h"

#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// A column of sources is empty: they stand in a table of their own.
QString selectSql(const TableSpec& table)
{
    QStringList names;
    for (const ColumnSpec& column : table.columns)
        names.append(column.type == ColumnType::Sources ? u"NULL"_s : u'"' + QString(column.name) + u'"');
    return u"SELECT %1 FROM \"%2\""_s.arg(names.join(", "_L1), table.name);
}

TextRow textRowOf(const sqlite::Statement& statement, const TableSpec& table)
{
    TextRow row(table.columns.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = statement.text(static_cast<int>(i));
    return row;
}

Result<void> addSources(sqlite::Database& database, const TableSpec& table, int column,
                        std::vector<TextRow>& rows)
{
    auto citations = database.prepare(u"SELECT fact_id, source FROM citation WHERE fact_table = ?1 "
                                      "ORDER BY fact_id, position"_s);
    if (!citations)
        return citations.error();
    citations->bind(1, QString(table.name));
    while (true) {
        const auto more = citations->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const std::int64_t id = citations->integer(0);
        if (id < 1 || id > static_cast<std::int64_t>(rows.size()))
            continue;
        QString& cell = rows[static_cast<std::size_t>(id - 1)][static_cast<std::size_t>(column)];
        if (!cell.isEmpty())
            cell += u';';
        cell += citations->text(1);
    }
}

} // namespace

Result<std::vector<TextRow>> readTextRows(const DatasetImage& image, const TableSpec& table,
                                          std::stop_token stop)
{
    auto database = sqlite::Database::openReadOnly(image.bytes, std::move(stop));
    if (!database)
        return database.error();
    int sourcesColumn = -1;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].type == ColumnType::Sources)
            sourcesColumn = static_cast<int>(i);
    auto statement = database->prepare(selectSql(table) + u" ORDER BY rowid"_s);
    if (!statement)
        return statement.error();
    std::vector<TextRow> rows;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.push_back(textRowOf(*statement, table));
    }
    if (sourcesColumn >= 0) {
        if (const auto added = addSources(*database, table, sourcesColumn, rows); !added)
            return added.error();
    }
    return rows;
}

Result<TextRow> readTextRow(sqlite::Database& database, const TableSpec& table, std::int32_t row)
{
    auto statement = database.prepare(selectSql(table) + u" WHERE rowid = ?1"_s);
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{row} + 1);
    const auto more = statement->step();
    if (!more)
        return more.error();
    return *more ? textRowOf(*statement, table) : TextRow(table.columns.size());
}

} // namespace steward
