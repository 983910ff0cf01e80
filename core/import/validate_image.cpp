// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/validate_image.h"

#include "core/dataset/load_dataset.h"
#include "core/import/text_tables.h"

namespace steward {

Result<ImportReport> validateImage(const DatasetImage& image, std::stop_token stop)
{
    // Reading it whole checks the structure; its own complaint about a value is repeated by row below.
    const auto loaded = loadDataset(image, Trust::Checked, {}, stop);
    const bool isBadValue = !loaded && loaded.error().code == ErrorCode::Corrupt
                            && !loaded.error().column.isEmpty();
    if (!loaded && !isBadValue)
        return loaded.error();
    ImportReport report;
    TextTables tables;
    for (const TableSpec& table : allTables()) {
        auto rows = readTextRows(image, table, stop);
        if (!rows)
            return rows.error();
        TextTable& into = tables[static_cast<std::size_t>(table.kind)];
        into.rows = *std::move(rows);
        into.lines.assign(into.rows.size(), 0);
        report.rows.push_back({table.name, static_cast<qint64>(into.rows.size())});
    }
    checkTextTables(tables, report);
    for (Error& problem : report.problems)
        problem.file = image.path;
    if (isBadValue && report.problems.empty())
        report.add(loaded.error());
    return report;
}

} // namespace steward
