// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/compile_tables.h"

#include "core/base/day.h"
#include "core/dataset/search_text.h"
#include "core/sqlite/database.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pollEvery = 4096;

Result<void> finish(sqlite::Statement& statement)
{
    const auto done = statement.step();
    statement.reset();
    if (!done)
        return done.error();
    return {};
}

QString insertSql(const TableSpec& table)
{
    QStringList names;
    QStringList places;
    for (const ColumnSpec& column : table.columns) {
        if (column.type == ColumnType::Sources)
            continue;
        names.append(u'"' + QString(column.name) + u'"');
        places.append(u"?"_s);
    }
    return u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, names.join(u','),
                                                        places.join(u','));
}

Result<void> insertRows(sqlite::Database& database, const TableSpec& table, const TextTable& rows)
{
    auto insert = database.prepare(insertSql(table));
    if (!insert)
        return insert.error();
    for (const TextRow& row : rows.rows) {
        int parameter = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (table.columns[i].type == ColumnType::Sources)
                continue;
            ++parameter;
            if (row[i].isEmpty())
                insert->bindNull(parameter);
            else if (table.columns[i].type == ColumnType::Integer)
                insert->bind(parameter, static_cast<std::int64_t>(row[i].toLongLong()));
            else
                insert->bind(parameter, row[i]);
        }
        if (const auto done = finish(*insert); !done)
            return done;
    }
    return {};
}

/// The bytes of every word that a contribution's row may need; the statement keeps pointers to
/// them.
std::vector<QByteArray> keysOf(const TextTable& table)
{
    std::vector<QByteArray> keys;
    keys.reserve(table.rows.size());
    for (const TextRow& row : table.rows)
        keys.push_back(row[0].toUtf8());
    return keys;
}

Result<void> insertContributions(sqlite::Database& database, const TextTables& tables,
                                 std::span<const DraftContribution> contributions,
                                 const std::stop_token& stop)
{
    if (contributions.empty())
        return {};
    const auto repositories = keysOf(tables[static_cast<std::size_t>(FactKind::Repository)]);
    const auto organizations = keysOf(tables[static_cast<std::size_t>(FactKind::Organization)]);
    auto insert = database.prepare(insertSql(tableOf(FactKind::Contribution)));
    if (!insert)
        return insert.error();
    std::size_t done = 0;
    std::int32_t lastMonth = -1;
    QByteArray month;
    for (const DraftContribution& row : contributions) {
        if (++done % pollEvery == 0 && stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        insert->bindStatic(1, repositories[static_cast<std::size_t>(row.repository)]);
        if (row.month != lastMonth) {
            lastMonth = row.month;
            month = isoText(Month{row.month}).toLatin1();
        }
        insert->bindStatic(2, month);
        insert->bind(3, std::int64_t{row.contributor});
        if (row.affiliation >= 0)
            insert->bindStatic(4, organizations[static_cast<std::size_t>(row.affiliation)]);
        else
            insert->bindStatic(4,
                               affiliationWords()[static_cast<std::size_t>(-1 - row.affiliation)]);
        insert->bind(5, std::int64_t{row.commits});
        if (const auto inserted = finish(*insert); !inserted)
            return inserted;
    }
    return {};
}

Result<void> insertCitations(sqlite::Database& database, const TextTables& tables)
{
    auto insert = database.prepare(
        u"INSERT INTO citation (fact_table, fact_id, position, source) VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const TableSpec& table : allTables()) {
        const int column = table.indexOf("sources"_L1);
        const auto& rows = tables[static_cast<std::size_t>(table.kind)].rows;
        for (std::size_t row = 0; column >= 0 && row < rows.size(); ++row) {
            const QStringList sources = sourceList(rows[row][static_cast<std::size_t>(column)]);
            for (qsizetype i = 0; i < sources.size(); ++i) {
                insert->bind(1, QString(table.name));
                insert->bind(2, static_cast<std::int64_t>(row + 1));
                insert->bind(3, static_cast<std::int64_t>(i));
                insert->bind(4, sources[i]);
                if (const auto done = finish(*insert); !done)
                    return done;
            }
        }
    }
    return {};
}

NamesByKey namesByKey(const TextTables& tables)
{
    NamesByKey names;
    for (const TableSpec& table : allTables()) {
        const auto kind = static_cast<std::size_t>(table.kind);
        const int nameColumn = nameColumnOf(table);
        if (!table.has(ColumnType::Key) || nameColumn < 0)
            continue;
        for (const TextRow& row : tables[kind].rows)
            names[kind].insert(row[0], row[static_cast<std::size_t>(nameColumn)]);
    }
    return names;
}

Result<void> insertSearchTexts(sqlite::Database& database, const TextTables& tables)
{
    auto insert = database.prepare(u"INSERT INTO search (title, body, rowid) VALUES (?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    const NamesByKey names = namesByKey(tables);
    for (const TableSpec& table : allTables()) {
        const auto& rows = tables[static_cast<std::size_t>(table.kind)].rows;
        for (std::size_t row = 0; isSearchable(table.kind) && row < rows.size(); ++row) {
            const SearchText text = searchTextOf(table, rows[row], names);
            insert->bind(1, text.title);
            insert->bind(2, text.body);
            insert->bind(3, searchRowOf({table.kind, static_cast<std::int32_t>(row)}));
            if (const auto done = finish(*insert); !done)
                return done;
        }
    }
    return {};
}

/// All tables but the one that may have millions of rows, and what is made of them.
Result<void> insertFacts(sqlite::Database& database, const TextTables& tables,
                         const std::stop_token& stop)
{
    for (const TableSpec& table : allTables()) {
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        const auto& rows = tables[static_cast<std::size_t>(table.kind)];
        if (table.kind == FactKind::Contribution)
            continue;
        if (const auto inserted = insertRows(database, table, rows); !inserted)
            return inserted;
    }
    if (const auto inserted = insertCitations(database, tables); !inserted)
        return inserted;
    return insertSearchTexts(database, tables);
}

} // namespace

Result<QByteArray> compileTables(const TextTables& tables,
                                 std::span<const DraftContribution> contributions,
                                 const Progress& progress, std::stop_token stop)
{
    auto database = sqlite::Database::createInMemory();
    if (!database)
        return database.error();
    // Foreign keys are declared for other readers; here the checks have been made already.
    if (const auto made = database->execute(createSchemaSql() + u"BEGIN;"_s); !made)
        return made.error();
    if (const auto inserted = insertFacts(*database, tables, stop); !inserted)
        return inserted.error();
    // Merging the index leaves pages empty; at the end of a file nobody would notice that they were
    // cut off. The large table comes after, since VACUUM would copy it for nothing.
    const auto gathered = database->execute(
        u"INSERT INTO search (search) VALUES ('optimize'); COMMIT; VACUUM; BEGIN;"_s);
    if (!gathered)
        return gathered.error();
    if (progress)
        progress(0.6);
    constexpr auto last = FactKind::Contribution;
    const auto& rows = tables[static_cast<std::size_t>(last)];
    if (const auto inserted = insertRows(*database, tableOf(last), rows); !inserted)
        return inserted.error();
    if (const auto inserted = insertContributions(*database, tables, contributions, stop);
        !inserted)
        return inserted.error();
    if (const auto closed = database->execute(u"COMMIT;"_s); !closed)
        return closed.error();
    return database->serialize();
}

} // namespace steward
