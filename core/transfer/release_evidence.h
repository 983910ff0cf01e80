// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can still be said of an event where the history of the repository is missing: the figures
// published with releases.

#pragma once

#include "core/metrics/release_figures.h"

#include <vector>

namespace steward {

/// Releases with figures and an interval, by day; no sums and no model, since the intervals differ
/// and people count once in each.
struct ReleaseEvidence
{
    std::vector<ReleaseFigures> before; ///< whose interval had ended by the event
    std::vector<ReleaseFigures> across; ///< whose interval holds the event; one at most
    std::vector<ReleaseFigures> after;  ///< whose interval began with it or later
};

inline constexpr std::size_t mostReleasesASide = 4;

/// The nearest on each side.
ReleaseEvidence releaseEvidence(const Dataset& dataset, Day event);

} // namespace steward
