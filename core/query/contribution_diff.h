// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/dataset_diff.h"

namespace steward {

/// Contributions of one repository, month, contributor and affiliation are one row; with another
/// number of commits it is changed. Repositories without a difference are left out. O(n log n).
std::vector<RepositoryDiff> diffContributions(const Dataset& before, const Dataset& after);

RowCounts sumOf(const std::vector<RepositoryDiff>& repositories);

} // namespace steward
