// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/read_columns.h"

#include "core/base/read_file.h"
#include "core/dataset/schema.h"
#include "core/import/csv_table.h"
#include "core/import/csv_table_values.h"

#include "app/text/error_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr qint64 maximumBytes = qint64{512} << 20;

QString toldOf(const CsvTablePreview& preview)
{
    const QString delimiter = preview.delimiter == u'\t'
                                  ? QCoreApplication::translate("ColumnMapping", "tabs")
                                  : u'“' + QString(preview.delimiter) + u'”';
    //: how a file is read. %1: encoding, %2: what is between its columns
    return QCoreApplication::translate("ColumnMapping", "Read as %1, with %2 between the columns.")
        .arg(preview.encoding, delimiter);
}

} // namespace

Result<FileColumns> readColumns(const QString& file, FactKind kind)
{
    const auto bytes = readRegularFile(file, maximumBytes);
    if (!bytes)
        return bytes.error();
    const auto preview = previewCsvTable(*bytes, file, kind);
    if (!preview)
        return preview.error();
    FileColumns columns;
    columns.header = preview->header;
    columns.mapping = preview->mapping;
    if (!preview->rows.empty())
        columns.example = QStringList(preview->rows.front().fields.begin(),
                                      preview->rows.front().fields.end());
    columns.told = preview->problems.empty() ? toldOf(*preview)
                                             : errorLine(preview->problems.front());
    return columns;
}

QStringList neededColumns(FactKind kind)
{
    const TableSpec& table = tableOf(kind);
    std::vector<MappedColumn> columns(table.columns.size());
    QStringList needed;
    for (int missing = missingColumn(table, columns); missing >= 0;
         missing = missingColumn(table, columns)) {
        const auto column = static_cast<std::size_t>(missing);
        needed.append(table.columns[column].name);
        columns[column].field = 0;
    }
    return needed;
}

} // namespace steward
