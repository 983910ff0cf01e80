// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the text form. What was read is the same after writing it and reading it again.

#include "core/import/csv_reader.h"

#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace steward;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CsvReader reader(bytesOf(data, size));
    qint64 line = 0;
    while (const auto row = reader.next()) {
        if (!*row) {
            expect(row->error().line > 0 && row->error().position > 0);
            continue;
        }
        expect((*row)->line > line && !(*row)->fields.empty());
        line = (*row)->line;
        CsvReader again(toCsv((*row)->fields));
        const auto same = again.next();
        // Qt drops a byte order mark wherever a text begins.
        const bool hasMark = std::ranges::any_of(
            (*row)->fields, [](const QString& field) { return field.startsWith(QChar(0xfeff)); });
        expect(hasMark || (same && *same && (*same)->fields == (*row)->fields));
    }
    return 0;
}
