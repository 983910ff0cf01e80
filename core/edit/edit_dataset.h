// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing facts by hand. A dataset is never changed: an edit makes another one, which is checked as a
// whole, like an imported one. So nothing that is shown can be half changed, undoing is showing the
// dataset before, and what a file may hold is said in one place.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/table_rows.h"
#include "core/import/import_report.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace steward {

/// What happens to one row of a table, contributions excepted: those come from repositories.
struct RowEdit
{
    static constexpr std::int32_t newRow = -1;

    FactKind kind = FactKind::Event;
    std::int32_t row = newRow;    ///< of the dataset before, from 0
    std::optional<TextRow> cells; ///< what it becomes, as the text form has it; none to remove it
};

struct EditedDataset
{
    DatasetPtr dataset;          ///< null if there are problems
    std::vector<Error> problems; ///< with table, row and column; rows as in the dataset after, from 1
    bool problemsLeftOff = false;
};

/// The dataset after the edits, which are done at once. Rows keep their order, new ones stand at the
/// end of their table. A changed key is changed wherever a row refers to it. Removing what others
/// refer to is a problem (UnknownReference) of those others. O(dataset). Errors: NoSuchThing for a row
/// that is not there, WrongFieldCount, FieldTooLong, those of loadDataset, Cancelled.
Result<EditedDataset> editDataset(const Dataset& before, std::span<const RowEdit> edits,
                                  const Progress& progress = {}, std::stop_token stop = {});

/// Where a row of the dataset before is after the edits; nothing where it was removed.
std::optional<FactRef> factAfter(std::span<const RowEdit> edits, FactRef before);
/// Where the first changed or added row is after the edits; nothing if all are removals.
std::optional<FactRef> editedFact(const Dataset& before, std::span<const RowEdit> edits);

/// The cells of a row as the text form has them. Errors: NoSuchThing, those of reading.
Result<TextRow> textRowOf(const Dataset& dataset, FactRef fact);

} // namespace steward
