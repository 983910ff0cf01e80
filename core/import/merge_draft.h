// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A draft into a dataset that is there: what is the same is recognised, what is new is added, what
// contradicts stands beside what was there, each with its own source. Nothing there is changed or
// removed, but for the commits of a repository that is imported again, and for the dataset's as_of,
// which moves forward where the draft's is later. Of the table "dataset" otherwise only notes are
// added that the dataset does not have. Merging a draft twice adds nothing the second time.

#pragma once

#include "core/dataset/dataset_image.h"
#include "core/import/draft.h"

#include <QStringList>

#include <stop_token>

namespace steward {

/// A row of the draft that may be the same as a row that was there, and was added beside it. Where
/// the checks allow only one of the two (an era in another's days, a role that its holder has in
/// those days already, an organization that would be its own parent), it is not added: then `row`
/// is `otherRow`.
struct AmbiguousRow
{
    QString table;
    qint64 row = 0;      ///< in the merged dataset, from 1
    qint64 otherRow = 0; ///< what it may be the same as, from 1
    QString value;       ///< the key or name of the row
    QString otherValue;
    QString column; ///< the first that they differ in
};

struct MergeReport
{
    std::vector<TableCount> added; ///< rows by table, in the order of the tables; also where 0
    std::vector<TableCount> matched;
    std::vector<AmbiguousRow> ambiguous; ///< at most ImportReport::maximumProblems
    bool ambiguousLeftOff = false;
    qint64 replacedContributions = 0; ///< rows there of repositories imported again
};

struct MergedDataset
{
    ImportReport report; ///< of the merged dataset: rows, problems, image
    MergeReport merge;
};

/// Merges `draft` into the dataset of `target`. Problems of the result are in its report, as
/// importDataset has them. O(n log n). Errors: those of opening the target; Cancelled.
Result<MergedDataset> mergeDraft(const DatasetImage& target, Draft draft,
                                 const Progress& progress = {}, std::stop_token stop = {});

} // namespace steward
