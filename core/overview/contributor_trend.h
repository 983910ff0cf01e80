// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric.h"

#include <optional>
#include <vector>

namespace steward {

/// The twelve months ending with `month`.
struct ContributorPoint
{
    Month month;
    int contributors = 0;             ///< people with at least one commit
    std::optional<int> absenceFactor; ///< how few of them made half of the commits
    int uncovered = 0; ///< repositories in scope whose data end before the month does

    bool operator==(const ContributorPoint&) const = default;
};

/// A point a month, from the first month with a commit to the last one that the latest snapshot in
/// scope covers: active-contributors over twelve months and absence-factor-12m.
std::vector<ContributorPoint> contributorTrend(const MetricSource& source);

/// The point of the last month that had ended by the evening of `day`, or the last there is;
/// nullptr before the first.
const ContributorPoint* pointAt(const std::vector<ContributorPoint>& trend, Day day);

} // namespace steward
