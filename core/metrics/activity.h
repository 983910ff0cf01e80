// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and commits over time. Bots are out; contributors are merged identities, so a person with
// two affiliations, or in two repositories, counts once. Counts of people do not add up over
// periods.

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// |{p : p made a commit in the window}|. CHAOSS Contributors, for non-merge commits by author
/// date.
MetricSeries activeContributors(const MetricInput& input);

/// Commits in the window. CHAOSS Code Changes Commits, https://chaoss.community/?p=4707: author
/// date, no merges, default branch.
MetricSeries commits(const MetricInput& input);

/// `active` of a window, told apart: |{p : min t(p) in the window}| are new, for NewRule. CHAOSS
/// New Contributors, https://chaoss.community/?p=3613. The first twelve months of the data are
/// marked as left-truncated: there everybody seems new.
MetricSeries newContributors(const MetricInput& input);

/// Months for which "new" says little, because the data begin shortly before.
inline constexpr int leftTruncatedMonths = 12;

void markLeftTruncated(const MetricSource& source, MetricSeries& series);

/// How many of these months, each a Month::number, lie in each window.
MetricSeries countInWindows(const MetricInput& input, std::vector<std::int32_t> months);

} // namespace steward
