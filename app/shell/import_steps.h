// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import dialog does away from the window's thread, step by step: read, look at, make a
// dataset of it or add it to one. Nothing here writes a file.

#pragma once

#include "core/import/merge_draft.h"

#include "app/registry/import_registry.h"

#include <memory>
#include <vector>

namespace steward {

/// Shared, so that it can be looked at while a dataset is made of it.
using DraftPtr = std::shared_ptr<const Draft>;

/// Any thread.
Result<DraftPtr> readDraft(const ImportFormat& format, const ImportRequest& request,
                           const Progress& progress, std::stop_token stop);

/// Rows of all tables that have any, in the order of the tables.
std::vector<TableCount> rowCounts(const Draft& draft);
qint64 totalRows(const Draft& draft);
/// The title the draft brings along; empty where a new dataset is yet to be named.
QString ownTitle(const Draft& draft);
/// The first `most` rows of a table as the text form would have them.
std::vector<TextRow> firstRows(const Draft& draft, FactKind kind, std::size_t most);

/// Any thread. Problems that keep it from being a dataset are in the report.
Result<ImportReport> makeDataset(const Draft& draft, const ImportRequest& request,
                                 const Progress& progress, std::stop_token stop);
/// Any thread. The same for the draft's facts added to a dataset that is there.
Result<MergedDataset> addToDataset(const DatasetImage& target, const Draft& draft,
                                   const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop);

} // namespace steward
