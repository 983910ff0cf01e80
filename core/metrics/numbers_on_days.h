// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers of a dataset on two days, side by side.

#pragma once

#include "core/metrics/metric_registry.h"
#include "core/query/snapshot.h"

#include <optional>
#include <vector>

namespace steward {

struct NumberOnDays
{
    MetricQuestion question;
    std::optional<MetricPoint> from; ///< none: there is nothing to count yet
    std::optional<MetricPoint> to;
};

/// Members, seats and votes of the board, and who contributes. Both snapshots are of one dataset.
std::vector<NumberOnDays> numbersOn(const Snapshot& from, const Snapshot& to);

} // namespace steward
