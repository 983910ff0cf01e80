// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/import/text_tables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumFileBytes = qint64{512} << 20;
constexpr std::size_t maximumRows = 10'000'000;

Error problemIn(const TableSpec& table, ErrorCode code, qint64 line = 0)
{
    Error error;
    error.code = code;
    error.file = fileNameOf(table);
    error.table = table.name;
    error.line = line;
    return error;
}

QStringList headerOf(const TableSpec& table)
{
    QStringList names;
    for (const ColumnSpec& column : table.columns)
        names.append(column.name);
    return names;
}

Result<QByteArray> readFile(const QString& path, const TableSpec& table)
{
    const QFileInfo info(path);
    if (!info.exists())
        return problemIn(table, ErrorCode::MissingTable);
    if (!info.isFile())
        return problemIn(table, ErrorCode::NotARegularFile);
    if (info.size() > maximumFileBytes)
        return problemIn(table, ErrorCode::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = problemIn(table, ErrorCode::ReadFailed);
        error.detail = file.errorString();
        return error;
    }
    return file.readAll();
}

bool readHeader(CsvReader& reader, const TableSpec& table, ImportReport& report)
{
    const auto header = reader.next();
    if (header && *header
        && QStringList((*header)->fields.begin(), (*header)->fields.end()) == headerOf(table))
        return true;
    Error error = problemIn(table, ErrorCode::BadHeader, 1);
    error.expected = headerOf(table).join(u',');
    if (header && *header)
        error.value = QStringList((*header)->fields.begin(), (*header)->fields.end()).join(u',').left(200);
    report.add(error);
    return false;
}

void readRows(CsvReader& reader, const TableSpec& table, TextTable& into, ImportReport& report,
              std::stop_token stop)
{
    while (!stop.stop_requested()) {
        auto row = reader.next();
        if (!row)
            return;
        if (!*row) {
            Error error = row->error();
            error.file = fileNameOf(table);
            error.table = table.name;
            report.add(error);
            continue;
        }
        if ((*row)->fields.size() != table.columns.size()) {
            Error error = problemIn(table, ErrorCode::WrongFieldCount, (*row)->line);
            error.value = QString::number((*row)->fields.size());
            error.expected = QString::number(table.columns.size());
            report.add(error);
            continue;
        }
        if (into.rows.size() == maximumRows) {
            report.add(problemIn(table, ErrorCode::TooManyRows, (*row)->line));
            return;
        }
        into.lines.push_back((*row)->line);
        into.rows.push_back(std::move((*row)->fields));
    }
}

} // namespace

QString fileNameOf(const TableSpec& table)
{
    return table.name + ".csv"_L1;
}

TextTables readTextTables(const QString& folder, ImportReport& report, std::stop_token stop)
{
    TextTables tables;
    for (const TableSpec& table : allTables()) {
        const auto bytes = readFile(QDir(folder).filePath(fileNameOf(table)), table);
        if (!bytes) {
            report.add(bytes.error());
            continue;
        }
        CsvReader reader(*bytes);
        TextTable& into = tables[static_cast<std::size_t>(table.kind)];
        if (readHeader(reader, table, report))
            readRows(reader, table, into, report, stop);
        report.rows.push_back({table.name, static_cast<qint64>(into.rows.size())});
    }
    return tables;
}

} // namespace steward
