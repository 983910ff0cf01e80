// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of any columns as rows of a table; the first byte, from 'a' on, says of which. The draft
// is sound.

#include "core/import/csv_table.h"

#include "tests/fuzz/fuzz_target.h"

using namespace steward;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = static_cast<FactKind>(static_cast<unsigned>(data[0] - 'a') % factKindCount);
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const QString file = QStringLiteral("file.csv");
    const auto preview = previewCsvTable(bytes, file, kind);
    const auto draft = readCsvTable(bytes, file, kind, {});
    expect(!draft || preview);
    if (!draft)
        return 0;
    ImportReport report;
    checkTextTables(draft->tables, report);
    // What the dataset itself must say is no matter of a table's rows.
    for (const Error& problem : report.problems)
        expect(problem.table == tableOf(FactKind::Info).name);
    return 0;
}
