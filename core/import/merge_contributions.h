// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset_image.h"
#include "core/import/merge_draft.h"

#include <QHash>

#include <array>
#include <stop_token>

namespace steward {

/// Keys of the draft's rows that have others in the merged dataset, by FactKind.
using KeyChanges = std::array<QHash<QString, QString>, factKindCount>;

/// The contributions of a dataset as numbers of rows of its tables. Errors: Corrupt, with row and
/// column; those of the database; Cancelled.
Result<std::vector<DraftContribution>> readContributions(const DatasetImage& image,
                                                         const TextTables& tables,
                                                         std::stop_token stop);

/// Contributions of both. Repositories that the draft has commits of are taken from it alone. The
/// draft's contributors are other people than those who stay, for nothing says who they are. Fills
/// in what the report says of contributions: those that are there again are matched.
std::vector<DraftContribution> mergeContributions(std::vector<DraftContribution> target,
                                                  const Draft& draft, const TextTables& merged,
                                                  const KeyChanges& changes, MergeReport& report);

} // namespace steward
