// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of the overview, as typed values: at a day, at the day compared with, and over the
// whole history. What cannot be said is told apart from zero: before there was a foundation it has
// no members, not none. app/views/overview words them.

#pragma once

#include "core/overview/figure_values.h"

#include <memory>
#include <optional>
#include <vector>

namespace steward {

struct TierCount
{
    QString tier;
    Count count;
};

struct TrendPoint
{
    Day day;
    std::optional<double> value; ///< none: not yet, or undefined. LargestVote: share in [0, 1]
};

/// All that takes time and does not depend on the as-of day.
struct OverviewTrends
{
    std::vector<ContributorPoint> contributors;
    /// By KeyFigureKind: a point a month from the first era to the as-of day of the dataset.
    std::vector<std::vector<TrendPoint>> figures;
    int repositories = 0; ///< in the scope of the contributors
};
using OverviewTrendsPtr = std::shared_ptr<const OverviewTrends>;

/// O(months · small tables + contributions); for the filter's other restrictions than the day.
/// Pure.
OverviewTrendsPtr overviewTrends(const DatasetPtr& dataset, const Filter& filter);

struct KeyFigure
{
    KeyFigureKind kind = KeyFigureKind::Members;
    FigureValue value{};
    std::optional<FigureValue> before{}; ///< on the day compared with
    bool isComparable = true; ///< false: counted in other repositories, or in fewer of them, then
    std::vector<TierCount> tiers{};      ///< Members: from the highest down
    FactRef fact{};                      ///< what the number is about
};

/// Figures the dataset has anything about, in the order of KeyFigureKind. `compare` and `trends`
/// may be null; without trends the figures about contributors are left out.
std::vector<KeyFigure> keyFigures(const Snapshot& snapshot, const Snapshot* compare,
                                  const OverviewTrends* trends);

} // namespace steward
