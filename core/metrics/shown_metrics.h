// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which numbers stand beside each other where there is no room for all.

#pragma once

#include "core/metrics/metric_registry.h"

#include <vector>

namespace steward {

enum class MetricSelection : std::uint8_t {
    Growth,     ///< people, commits and the organizations behind them
    Comparison, ///< what to know of two days: members, the board, who contributes
};

/// Counted over a year wherever the window has a say: single months jump.
std::vector<MetricQuestion> shownMetrics(const Dataset& dataset, MetricSelection selection);

} // namespace steward
