// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events of other programs. The first byte says which: a calendar, a sheet, or JSON.

#include "core/interchange/ics_reader.h"
#include "core/interchange/timeline_json_reader.h"
#include "core/interchange/timeline_sheet_reader.h"

#include "tests/fuzz/fuzz_target.h"

using namespace steward;

namespace {

Result<Draft> read(std::uint8_t format, const QByteArray& bytes)
{
    switch (format) {
    case 'i': return readIcs(bytes, QStringLiteral("file.ics"));
    case 's': return readTimelineSheet(bytes, QStringLiteral("file.csv"));
    default: return readTimelineJson(bytes, QStringLiteral("file.json"));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto draft = read(data[0], bytesOf(data + 1, size - 1));
    if (!draft)
        return 0;
    ImportReport report;
    checkTextTables(draft->tables, report);
    // What the dataset itself must say is no matter of its events.
    for (const Error& problem : report.problems)
        expect(problem.table == tableOf(FactKind::Info).name);
    return 0;
}
