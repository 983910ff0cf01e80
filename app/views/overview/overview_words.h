// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All wording of the overview: from figures, changes and findings to the content of the page.

#pragma once

#include "core/query/changes.h"
#include "core/overview/overview_content.h"

namespace steward {

/// What the page is made of. Trends may be null while they are being computed: the page is then
/// without trends and without the figures about contributors.
struct OverviewInput
{
    SnapshotPtr snapshot;
    SnapshotPtr compare; ///< null: changes are counted from defaultCompareDay()
    OverviewTrendsPtr trends;
};

OverviewContent overviewContent(const OverviewInput& input);

} // namespace steward
