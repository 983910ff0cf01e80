// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/load_dataset.h"

#include "core/dataset/key_lookup.h"
#include "core/dataset/load_contributions.h"
#include "core/dataset/load_events.h"
#include "core/dataset/open_image.h"
#include "core/dataset/read_rows.h"
#include "core/dataset/schema.h"

#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString selectSql(const TableSpec& table)
{
    QStringList names;
    for (const ColumnSpec& column : table.columns)
        if (column.type != ColumnType::Sources)
            names.append(u'"' + QString(column.name) + u'"');
    return u"SELECT %1 FROM \"%2\" ORDER BY rowid"_s.arg(names.join(", "_L1), table.name);
}

Error corrupt(QLatin1StringView table, QLatin1StringView column, const QString& value)
{
    Error error;
    error.code = ErrorCode::Corrupt;
    error.table = table;
    error.column = column;
    error.value = value.left(200);
    return error;
}

Result<QHash<QString, QString>> readKeysAndValues(sqlite::Database& database, DatasetInfo& info)
{
    auto rows = database.prepare(selectSql(tableOf(FactKind::Info)));
    if (!rows)
        return rows.error();
    QHash<QString, QString> values;
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return values;
        values.insert(rows->text(0), rows->text(1));
        if (rows->text(0).endsWith("_note"_L1))
            info.notes.push_back({rows->text(0), rows->text(1)});
    }
}

Result<void> readInfo(sqlite::Database& database, DatasetInfo& info)
{
    const auto values = readKeysAndValues(database, info);
    if (!values)
        return values.error();
    info.keyCount = static_cast<int>(values->size());
    info.title = values->value(u"title"_s);
    info.subject = values->value(u"subject"_s);
    info.summary = values->value(u"summary"_s);
    info.language = values->value(u"language"_s, u"en"_s);
    info.license = values->value(u"license"_s);
    info.firstSeenSlackDays = qBound(0, values->value(u"first_seen_slack"_s, u"0"_s).toInt(), 36500);
    const QString asOf = values->value(u"as_of"_s);
    const auto date = parsePartialDate(asOf);
    if (!date)
        return corrupt("dataset"_L1, "as_of"_L1, asOf);
    info.asOfDate = *date;
    info.asOf = date->lastDay();
    if (const auto transfer = parsePartialDate(values->value(u"transfer_date"_s)))
        info.transferDate = transfer->firstDay();
    return {};
}

Result<void> readTable(sqlite::Database& database, const TableSpec& table, ReadingContext& context,
                       Dataset& dataset)
{
    auto statement = database.prepare(selectSql(table));
    if (!statement)
        return statement.error();
    RowReader reader(table, *statement, context);
    const RowFunction read = rowFunctionOf(table.kind);
    QHash<QString, std::int32_t>& keys = context.rowsByKey[static_cast<std::size_t>(table.kind)];
    const bool hasKey = table.has(ColumnType::Key);
    // Bodies point at other bodies, which may stand further down.
    const bool keysFirst = hasKey && table.kind == FactKind::Body;
    for (const bool onlyKeys : {true, false}) {
        if (onlyKeys && !keysFirst)
            continue;
        statement->reset();
        for (std::int32_t row = 0;; ++row) {
            const auto more = statement->step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            reader.setRow(row + 1);
            if (hasKey)
                keys.insert(statement->text(0), row);
            if (!onlyKeys)
                read(reader, dataset);
            if (reader.error())
                return *reader.error();
        }
    }
    return {};
}

/// The provenance of a row that is still being filled.
Provenance* mutableProvenance(Dataset& dataset, FactRef fact)
{
    return const_cast<Provenance*>(provenanceOf(dataset, fact));
}

Result<void> readCitations(sqlite::Database& database, const ReadingContext& context,
                           Dataset& dataset)
{
    auto rows = database.prepare(u"SELECT fact_table, fact_id, source FROM citation "
                                 "ORDER BY fact_table, fact_id, position"_s);
    if (!rows)
        return rows.error();
    KeyLookup sourceRows(context.rowsByKey[static_cast<std::size_t>(FactKind::Source)]);
    KeyLookup tables;
    for (const TableSpec& table : allTables())
        tables.add(table.name, static_cast<std::int32_t>(table.kind));
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const std::int32_t table = tables.find(rows->utf8(0));
        const auto kind = table < 0 ? FactKind::Info : static_cast<FactKind>(table);
        const std::int64_t id = rows->integer(1);
        const std::int32_t source = sourceRows.find(rows->utf8(2));
        const bool exists = table >= 0 && id >= 1 && id <= rowCount(dataset, kind);
        Provenance* provenance
            = exists ? mutableProvenance(dataset, {kind, static_cast<std::int32_t>(id - 1)}) : nullptr;
        if (!provenance || source < 0)
            return corrupt("citation"_L1, "source"_L1, rows->text(2));
        provenance->sources.push_back({source});
    }
}

/// A row first seen on a day cannot have begun before the previous row of the same holder ended.
template <class Row, class SameHolder>
void limitStartsByPreviousRows(std::vector<Row>& rows, SameHolder same)
{
    for (Row& row : rows) {
        if (row.interval.stated.qualifier != StartQualifier::NoLaterThan)
            continue;
        FactInterval& interval = row.interval.resolved;
        for (const Row& other : rows) {
            const auto& previousEnd = other.interval.stated.end;
            if (!previousEnd || !same(row, other))
                continue;
            if (previousEnd->firstDay() <= interval.start.latest)
                interval.start.earliest
                    = std::max(interval.start.earliest, previousEnd->firstDay());
        }
    }
}

BodyId chooseFoundation(const Dataset& dataset, const QString& stated)
{
    if (!stated.isEmpty())
        return findBody(dataset, stated);
    BodyId only;
    for (const Membership& row : dataset.memberships) {
        if (dataset[row.body].kind != BodyKind::Foundation || row.body == only)
            continue;
        if (only.isValid())
            return {};
        only = row.body;
    }
    return only;
}

/// quick_check would do this too, but builds the list of every IN anew for every row.
Result<void> checkValues(sqlite::Database& database)
{
    for (const TableSpec& table : allTables()) {
        auto rows = database.prepare(brokenRowsSql(table));
        if (!rows)
            return rows.error();
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            continue;
        Error error = errorOf(ErrorCode::Corrupt);
        error.table = table.name;
        error.detail = u"CHECK constraint failed in %1"_s.arg(table.name);
        return error;
    }
    return {};
}

Result<void> checkPages(sqlite::Database& database)
{
    if (const auto set = database.execute(u"PRAGMA ignore_check_constraints = ON"_s); !set)
        return set;
    auto rows = database.prepare(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return rows.error();
    const auto more = rows->step();
    if (!more)
        return more.error();
    if (*more && rows->text(0) == "ok"_L1)
        return {};
    Error error;
    error.code = ErrorCode::Corrupt;
    error.detail = rows->text(0).left(500);
    return error;
}

Result<void> checkStructure(sqlite::Database& database, const QByteArray& bytes)
{
    if (const auto header = checkHeader(bytes); !header)
        return header;
    if (const auto schema = checkSchema(database); !schema)
        return schema;
    if (const auto pages = checkPages(database); !pages)
        return pages;
    return checkValues(database);
}

Result<void> fill(Dataset& dataset, sqlite::Database& database, const Progress& progress)
{
    if (const auto info = readInfo(database, dataset.info); !info)
        return info;
    ReadingContext context;
    context.evidence = dataset.info.asOf;
    context.slackDays = dataset.info.firstSeenSlackDays;
    // Projects come before the repositories that name them, and so on: the order of the format is
    // the order of the references, but that sources may be cited anywhere.
    for (const TableSpec& table : allTables()) {
        if (table.kind == FactKind::Event) {
            if (const auto read = loadEvents(database, dataset); !read)
                return read;
        }
        if (!rowFunctionOf(table.kind))
            continue;
        if (const auto read = readTable(database, table, context, dataset); !read)
            return read;
    }
    if (progress)
        progress(0.2);
    if (const auto citations = readCitations(database, context, dataset); !citations)
        return citations;
    limitStartsByPreviousRows(dataset.memberships, [](const Membership& a, const Membership& b) {
        return a.organization == b.organization && a.body == b.body;
    });
    limitStartsByPreviousRows(dataset.roles, [](const RoleHeld& a, const RoleHeld& b) {
        return a.person == b.person && a.body == b.body && a.role == b.role;
    });
    if (const auto contributions = loadContributions(database, context, dataset); !contributions)
        return contributions;
    if (progress)
        progress(1.0);
    return {};
}

} // namespace

Result<DatasetPtr> loadDataset(DatasetImage image, Trust trust, const Progress& progress,
                               std::stop_token stop)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->image = std::move(image);
    const auto located = [&dataset](Error error) {
        error.file = dataset->image.path;
        return error;
    };
    auto database = sqlite::Database::openReadOnly(dataset->image.bytes, std::move(stop));
    if (!database)
        return located(database.error());
    if (trust == Trust::Embedded)
        database->readInPlace();
    if (trust == Trust::Checked) {
        if (const auto sound = checkStructure(*database, dataset->image.bytes); !sound)
            return located(sound.error());
    }
    if (const auto filled = fill(*dataset, *database, progress); !filled)
        return located(filled.error());
    auto foundation = database->prepare(u"SELECT value FROM dataset WHERE key = 'foundation'"_s);
    if (!foundation)
        return located(foundation.error());
    const auto more = foundation->step();
    if (!more)
        return located(more.error());
    dataset->info.foundation = chooseFoundation(*dataset, *more ? foundation->text(0) : QString());
    dataset->history = historySpan(*dataset);
    return DatasetPtr(std::move(dataset));
}

Result<DatasetPtr> openDataset(const QString& path, const Progress& progress, std::stop_token stop)
{
    auto image = readImage(path);
    if (!image)
        return image.error();
    return loadDataset(*std::move(image), Trust::Checked, progress, std::move(stop));
}

} // namespace steward
