// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A draft into a dataset that is there: what is the same is recognised, what is new is added, what
// contradicts stands beside what was there, each with its own source. Nothing there is changed or
// removed, but for the commits of a repository that is imported again.

#pragma once

#include "core/dataset/dataset_image.h"
#include "core/import/draft.h"

#include <QStringList>

#include <stop_token>

namespace steward {

/// A row of the draft that may be the same as a row that was there, and was added beside it.
struct AmbiguousRow
{
    QString table;
    qint64 row = 0;      ///< in the merged dataset, from 1
    qint64 otherRow = 0; ///< what it may be the same as, from 1
    QString value;       ///< the key or name of the row
    QString otherValue;
    QString column; ///< what they differ in
};

struct MergeReport
{
    std::vector<TableCount> added; ///< rows by table, in the order of the tables; also where 0
    std::vector<TableCount> matched;
    std::vector<AmbiguousRow> ambiguous; ///< at most ImportReport::maximumProblems
    bool ambiguousLeftOff = false;
    qint64 replacedContributions = 0; ///< rows of repositories that were imported again
};

struct MergedDataset
{
    ImportReport report; ///< of the merged dataset: rows, problems, image
    MergeReport merge;
};

/// Merges `draft` into the dataset of `target`. Problems of the result are in its report, as
/// importDataset has them. Errors: those of opening the target; Cancelled.
Result<MergedDataset> mergeDraft(const DatasetImage& target, Draft draft,
                                 const Progress& progress = {}, std::stop_token stop = {});

} // namespace steward
