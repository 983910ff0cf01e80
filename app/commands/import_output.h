// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/merge_draft.h"

#include "app/commands/command.h"

namespace steward {

/// What is told of a draft after it has become a dataset.
struct ImportTelling
{
    std::vector<Error> skipped;
    qint64 skippedCount = 0;
    std::vector<ImportNote> notes;
};

ImportTelling tellingOf(const Draft& draft);

/// Prints what was added, matched, left ambiguous and skipped: as JSON or as text on standard
/// output, problems and notes on standard error. Exit::Failed where problems keep the dataset from
/// being made, or where everything was skipped.
Exit tellImport(const Call& call, const ImportTelling& telling, const MergedDataset& dataset);

} // namespace steward
