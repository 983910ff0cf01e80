// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of rows, as fuzz_csv_table reads it, into a small dataset. What was merged once adds
// nothing the second time.

#include "core/import/csv_table.h"
#include "core/import/merge_draft.h"

#include "tests/fuzz/fuzz_target.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

DatasetImage makeTarget()
{
    Draft draft;
    draft.add(FactKind::Source, {{"id"_L1, u"file-csv"_s},
                                 {"title"_L1, u"Another"_s},
                                 {"url"_L1, u"https://example.org"_s},
                                 {"kind"_L1, u"press"_s}});
    draft.add(FactKind::Organization,
              {{"id"_L1, u"acme"_s}, {"name"_L1, u"Acme"_s}, {"kind"_L1, u"company"_s}});
    draft.add(FactKind::Organization,
              {{"id"_L1, u"muller"_s}, {"name"_L1, u"Mill"_s}, {"kind"_L1, u"company"_s}});
    draft.add(FactKind::Body,
              {{"id"_L1, u"board"_s}, {"name"_L1, u"Board"_s}, {"kind"_L1, u"board"_s}});
    draft.add(FactKind::Person, {{"id"_L1, u"ann"_s}, {"name"_L1, u"Ann"_s}});
    draft.add(FactKind::Role, {{"person"_L1, u"ann"_s},
                               {"body"_L1, u"board"_s},
                               {"role"_L1, u"chair"_s},
                               {"start"_L1, u"2020-07"_s},
                               {"confidence"_L1, u"high"_s}});
    draft.add(FactKind::Repository, {{"id"_L1, u"a/b"_s}, {"role"_L1, u"core"_s}});
    draft.contributions = {{0, 2022 * 12, 4, 0, 3}};
    const auto report = finishDraft(draft, {u"Target"_s, u"x"_s, u"2024-01-01"_s});
    expect(report && !report->image.isEmpty());
    return {report->image, QString()};
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const DatasetImage target = makeTarget();
    if (size == 0)
        return 0;
    const auto kind = static_cast<FactKind>(static_cast<unsigned>(data[0] - 'a') % factKindCount);
    const auto draft = readCsvTable(bytesOf(data + 1, size - 1), u"file.csv"_s, kind, {});
    if (!draft)
        return 0;
    const auto once = mergeDraft(target, *draft);
    expect(bool(once));
    if (once->report.image.isEmpty()) {
        expect(!once->report.problems.empty());
        return 0;
    }
    const auto twice = mergeDraft({once->report.image, QString()}, *draft);
    expect(twice && twice->report.problems.empty());
    for (const TableCount& count : twice->merge.added)
        expect(count.rows == 0);
    return 0;
}
