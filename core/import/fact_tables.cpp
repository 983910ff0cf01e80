// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/text_tables.h"

namespace steward {

Result<TextTables> readFactTables(const DatasetImage& image, const std::stop_token& stop)
{
    TextTables tables;
    for (const TableSpec& table : allTables()) {
        if (table.kind == FactKind::Contribution)
            continue;
        auto rows = readTextRows(image, table, stop);
        if (!rows)
            return rows.error();
        TextTable& into = tables[static_cast<std::size_t>(table.kind)];
        into.rows = *std::move(rows);
        into.lines.assign(into.rows.size(), 0);
    }
    return tables;
}

} // namespace steward
