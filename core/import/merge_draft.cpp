// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_draft.h"

#include "core/dataset/load_dataset.h"
#include "core/import/compile_tables.h"
#include "core/import/draft_contributions.h"
#include "core/import/merge_rows.h"

namespace steward {

namespace {

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

/// Contributions that are rows of text become numbers; those that cannot are problems.
void takeContributions(Draft& draft, ImportReport& report)
{
    if (draft.rowCount(FactKind::Contribution) == 0)
        return;
    std::vector<Error> skippedBefore;
    std::swap(skippedBefore, draft.skipped);
    moveContributions(draft, fileNameOf(tableOf(FactKind::Contribution)));
    for (Error& problem : draft.skipped)
        report.add(std::move(problem));
    draft.skipped = std::move(skippedBefore);
}

void countRows(const TextTables& tables, std::size_t contributions, ImportReport& report)
{
    for (const TableSpec& table : allTables())
        report.rows.push_back(
            {table.name, static_cast<qint64>(tables[indexOf(table.kind)].rows.size())});
    report.rows[indexOf(FactKind::Contribution)].rows = static_cast<qint64>(contributions);
}

} // namespace

Result<MergedDataset> mergeDraft(const DatasetImage& target, Draft draft, const Progress& progress,
                                 std::stop_token stop)
{
    // The target may be from a stranger, too: it is checked as when it is opened.
    const auto dataset = loadDataset(target, Trust::Checked, {}, stop);
    if (!dataset)
        return dataset.error();
    auto tables = readFactTables(target, stop);
    if (!tables)
        return tables.error();
    MergedDataset merged;
    takeContributions(draft, merged.report);
    RowMerger merger(*std::move(tables), draft, stop);
    merger.merge();
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled, target.path);
    if (progress)
        progress(0.3);
    const auto all = mergeContributions(contributionsOf(**dataset), draft, merger.tables(),
                                        merger.keyChanges(), merger.report());
    merged.merge = std::move(merger.report());
    countRows(merger.tables(), all.size(), merged.report);
    checkTextTables(merger.tables(), merged.report);
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled, target.path);
    if (!merged.report.problems.empty())
        return merged;
    auto image = compileTables(merger.tables(), all, progress, std::move(stop));
    if (!image)
        return image.error();
    merged.report.image = *std::move(image);
    if (progress)
        progress(1.0);
    return merged;
}

} // namespace steward
