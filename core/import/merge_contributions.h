// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/import/merge_draft.h"

#include <QHash>

#include <array>

namespace steward {

/// Keys of the draft's rows that have others in the merged dataset, by FactKind.
using KeyChanges = std::array<QHash<QString, QString>, factKindCount>;

/// The contributions of a dataset, as a draft of its tables would have them.
std::vector<DraftContribution> contributionsOf(const Dataset& dataset);

/// Contributions of both. Repositories that the draft has commits of are taken from it alone. The
/// draft's contributors are other people than those who stay, for nothing says who they are. Fills
/// in what the report says of contributions: those that are there again are matched.
std::vector<DraftContribution> mergeContributions(std::vector<DraftContribution> target,
                                                  const Draft& draft, const TextTables& merged,
                                                  const KeyChanges& changes, MergeReport& report);

} // namespace steward
