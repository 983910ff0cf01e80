// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric.h"

#include <vector>

namespace steward {

/// Every metric there is, by family: the list that metric_registry.h is asked about.
std::vector<Metric> metricsOfAllFamilies();

} // namespace steward
