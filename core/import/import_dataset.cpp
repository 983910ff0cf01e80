// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_dataset.h"

#include "core/import/compile_tables.h"
#include "core/import/csv_reader.h"
#include "core/import/text_tables.h"

#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

Result<ImportReport> importDataset(const QString& folder, const Progress& progress,
                                   std::stop_token stop)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return errorOf(ErrorCode::NotFound, folder);
    if (!info.isDir())
        return errorOf(ErrorCode::NotAFolder, folder);
    ImportReport report;
    const TextTables tables = readTextTables(folder, report, stop);
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled, folder);
    if (progress)
        progress(0.3);
    checkTextTables(tables, report);
    if (!report.problems.empty())
        return report;
    auto image = compileTables(tables, {}, progress, stop);
    if (!image)
        return image.error();
    report.image = *std::move(image);
    if (progress)
        progress(1.0);
    return report;
}

Result<std::vector<TextFile>> exportText(const DatasetImage& image, std::stop_token stop)
{
    std::vector<TextFile> files;
    for (const TableSpec& table : allTables()) {
        const auto rows = readTextRows(image, table, stop);
        if (!rows)
            return rows.error();
        TextRow header;
        for (const ColumnSpec& column : table.columns)
            header.push_back(column.name);
        TextFile file{fileNameOf(table), toCsv(header)};
        for (const TextRow& row : *rows)
            file.bytes += toCsv(row);
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace steward
