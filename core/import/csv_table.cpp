// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_table.h"

#include "core/import/csv_table_mapping.h"
#include "core/import/csv_table_rows.h"
#include "core/import/delimited_text.h"
#include "core/import/draft_contributions.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t previewRows = 20;
constexpr std::size_t mostRows = 1'000'000;
constexpr std::size_t pollEvery = 4096;
constexpr int mostIgnoredTold = 100;

Error located(Error error, const QString& file, const TableSpec& table)
{
    error.file = file;
    error.table = table.name;
    return error;
}

QStringList listOf(const std::vector<QString>& fields)
{
    QStringList list;
    for (const QString& field : fields)
        list.append(field.trimmed());
    return list;
}

/// The header: the first row that is not blank.
Result<QStringList> readHeader(DelimitedReader& reader, const QString& file, const TableSpec& table)
{
    while (const auto row = reader.next()) {
        if (!*row)
            return located(row->error(), file, table);
        if (!isBlank(**row))
            return listOf((*row)->fields);
    }
    return errorOf(ErrorCode::EmptyFile, file);
}

/// Columns of the same name: the first is taken.
void checkHeader(const QStringList& header, const QString& file, const TableSpec& table,
                 std::vector<Error>& problems)
{
    QSet<QString> seen;
    for (const QString& name : header) {
        const bool isTwice = seen.contains(name) && !name.isEmpty();
        if (isTwice && problems.size() < previewRows) {
            Error error = located(errorOf(ErrorCode::DuplicateKey), file, table);
            error.line = 1;
            error.column = name.left(200);
            error.value = name.left(200);
            problems.push_back(std::move(error));
        }
        seen.insert(name);
    }
}

Error columnError(ErrorCode code, const QString& file, const TableSpec& table,
                  const QString& column, const QStringList& expected)
{
    Error error = located(errorOf(code), file, table);
    error.line = 1;
    error.column = column;
    error.expected = expected.join(", "_L1).left(1000);
    return error;
}

/// Where each column of the table comes from.
Result<std::vector<MappedColumn>> mapColumns(const QHash<QString, QString>& mapping,
                                             const QStringList& header, const QString& file,
                                             const TableSpec& table)
{
    QStringList names;
    std::vector<MappedColumn> columns(table.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString own = table.columns[i].name;
        names.append(own);
        const QString from = mapping.value(own);
        columns[i].name = from.isEmpty() ? own : from;
        columns[i].field = from.isEmpty() ? -1 : static_cast<int>(header.indexOf(from));
        if (from.isEmpty() || columns[i].field >= 0)
            continue;
        if (!from.startsWith(u'='))
            return columnError(ErrorCode::MissingColumn, file, table, own, header);
        columns[i].constant = from.sliced(1).trimmed();
        columns[i].name = own;
    }
    for (auto entry = mapping.begin(); entry != mapping.end(); ++entry)
        if (!names.contains(entry.key())) {
            Error error = columnError(ErrorCode::NoSuchThing, file, table, u"column"_s, names);
            error.value = entry.key().left(200);
            return error;
        }
    if (const int missing = missingColumn(table, columns); missing >= 0)
        return columnError(ErrorCode::MissingColumn, file, table,
                           table.columns[static_cast<std::size_t>(missing)].name, header);
    return columns;
}

/// What the dates of each column say of the order of day and month.
void voteOnDates(DelimitedReader reader, std::vector<MappedColumn>& columns, const TableSpec& table)
{
    const auto isDate = [&table](std::size_t i) {
        const ColumnType type = table.columns[i].type;
        return type == ColumnType::Date || type == ColumnType::EndDate
               || type == ColumnType::MonthOnly;
    };
    while (const auto row = reader.next()) {
        if (!*row)
            continue;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto field = static_cast<std::size_t>(std::max(columns[i].field, 0));
            if (columns[i].field >= 0 && isDate(i) && field < (*row)->fields.size())
                columns[i].dayOrder.see((*row)->fields[field]);
        }
    }
}

/// Fields beyond the header count only if there is something in them.
bool hasWrongCount(const CsvRow& row, qsizetype expected)
{
    const auto count = static_cast<qsizetype>(row.fields.size());
    if (count < expected)
        return true;
    return std::any_of(row.fields.begin() + expected, row.fields.end(),
                       [](const QString& field) { return !field.trimmed().isEmpty(); });
}

Error wrongCount(const CsvRow& row, qsizetype expected)
{
    Error error = errorOf(ErrorCode::WrongFieldCount);
    error.line = row.line;
    error.value = QString::number(row.fields.size());
    error.expected = QString::number(expected);
    return error;
}

void note(Draft& draft, ImportNoteCode code, qint64 count)
{
    if (count > 0)
        draft.note(code, {}, {}, count);
}

void noteIgnored(Draft& draft, const QStringList& header, const std::vector<MappedColumn>& columns)
{
    QSet<int> used;
    for (const MappedColumn& column : columns)
        used.insert(column.field);
    int told = 0;
    for (qsizetype i = 0; i < header.size() && told < mostIgnoredTold; ++i) {
        if (header[i].isEmpty() || used.contains(static_cast<int>(i)))
            continue;
        draft.note(ImportNoteCode::ColumnIgnored, header[i].left(200));
        ++told;
    }
}

/// Reads all rows that are left. An error: TooLarge, Cancelled.
Result<void> readRows(DelimitedReader& reader, qsizetype width, CsvTableValues& values,
                      CsvTableRows& rows, const std::stop_token& stop)
{
    std::size_t done = 0;
    while (const auto row = reader.next()) {
        if (++done % pollEvery == 0 && stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        if (*row && isBlank(**row))
            continue;
        if (rows.rowCount() >= mostRows)
            return errorOf(ErrorCode::TooLarge);
        if (!*row) {
            rows.skip(row->error());
        } else if (hasWrongCount(**row, width)) {
            rows.skip(wrongCount(**row, width));
        } else if (auto made = values.row(**row); made) {
            rows.add(*std::move(made), (*row)->line);
        } else {
            rows.skip(made.error());
        }
    }
    return {};
}

} // namespace

Result<CsvTablePreview> previewCsvTable(const QByteArray& bytes, const QString& file, FactKind kind)
{
    const auto text = readDelimitedText(bytes, file);
    if (!text)
        return text.error();
    DelimitedReader reader(*text);
    const TableSpec& table = tableOf(kind);
    auto header = readHeader(reader, file, table);
    if (!header)
        return header.error();
    CsvTablePreview preview;
    preview.header = *std::move(header);
    preview.delimiter = text->delimiter;
    preview.encoding = text->encoding;
    preview.mapping = suggestMapping(table, preview.header);
    checkHeader(preview.header, file, table, preview.problems);
    while (preview.rows.size() < previewRows && preview.problems.size() < previewRows) {
        auto row = reader.next();
        if (!row)
            break;
        if (!*row)
            preview.problems.push_back(located(row->error(), file, table));
        else if (!isBlank(**row))
            preview.rows.push_back(**std::move(row));
    }
    return preview;
}

Result<Draft> readCsvTable(const QByteArray& bytes, const QString& file, FactKind kind,
                           const QHash<QString, QString>& mapping, std::stop_token stop)
{
    const auto text = readDelimitedText(bytes, file);
    if (!text)
        return text.error();
    DelimitedReader reader(*text);
    const TableSpec& table = tableOf(kind);
    const auto header = readHeader(reader, file, table);
    if (!header)
        return header.error();
    auto columns = mapColumns(mapping.isEmpty() ? suggestMapping(table, *header) : mapping, *header,
                              file, table);
    if (!columns)
        return columns.error();
    voteOnDates(reader, *columns, table);
    CsvTableValues values(table, *columns);
    CsvTableRows rows(table, *columns, file);
    if (const auto read = readRows(reader, header->size(), values, rows, stop); !read)
        return located(read.error(), file, table);
    Draft draft = rows.finish();
    moveContributions(draft, file);
    for (Error& problem : draft.skipped)
        problem = located(std::move(problem), file, table);
    noteIgnored(draft, *header, *columns);
    note(draft, ImportNoteCode::PrefixStripped, values.prefixesStripped());
    note(draft, ImportNoteCode::TimeOfDayDropped, values.timesDropped());
    return draft;
}

} // namespace steward
