// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which months of a metric a before/after analysis looks at, and whether there are enough of them.

#pragma once

#include "core/transfer/segmented_design.h"
#include "core/transfer/transfer_analysis.h"

#include <vector>

namespace steward {

struct TransferSeries
{
    std::vector<TransferPoint> points; ///< complete months with a value, in order
    TransferRefusal refused = TransferRefusal::None;
    int event = 0;   ///< T0, on the scale of t
    int nBefore = 0; ///< used, not dropped
    int nAfter = 0;
};

/// The months used, as numbers.
struct TransferSample
{
    std::vector<int> t;
    std::vector<double> y;
    int event = 0;
};

/// Fewer months on a side give no model; fewer than that not even a difference.
inline constexpr int leastModelMonths = 12;
inline constexpr int leastDescribedMonths = 8;
inline constexpr int leastSeasonalMonths = 24;

/// TooFewPoints, DescriptiveOnly or None by the smaller side.
TransferRefusal refusalBySize(int nBefore, int nAfter);

/// A month is complete if it had ended on the earliest snapshot of the scope, in every repository.
/// A complete month after the last commit is a month without commits, not one without data. Months
/// before the first defined value, and those whose value the begin of the data cuts (everybody is
/// new there), are not looked at; a value missing later on is refused as Undefined. A row of
/// coverage that says missing or broken of a repository in scope, in a month used or up to the
/// event, is BrokenSource, whatever the side. Metrics of other facts do not depend on repositories.
TransferSeries transferSeries(const DatasetPtr& dataset, const TransferSpec& spec);

TransferSample usedMonths(const TransferSeries& series);

/// Harmonics asked for, or 0 with fewer than 24 months on a side.
int usableHarmonics(const TransferSpec& spec, int nBefore, int nAfter);

/// What is asked for with numbers that make sense: months 0 to mostTransferMonths, harmonics 0
/// to 2.
TransferSpec withinLimits(TransferSpec spec);

} // namespace steward
