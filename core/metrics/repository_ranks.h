// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric.h"

#include <cstddef>
#include <vector>

namespace steward {

/// Repositories of the scope by their commits, most first, then by row; bots out. At most `most`,
/// none without commits.
std::vector<RepositoryId> largestRepositories(const MetricSource& source, std::size_t most);

/// A metric of a part of the scope on the periods of the whole: 0 where the part has none, but
/// nothing from the period on that begins after its data have ended.
MetricSeries onPeriodsOf(const MetricSeries& whole, const MetricSeries& series,
                         const ResolvedScope& part);

} // namespace steward
