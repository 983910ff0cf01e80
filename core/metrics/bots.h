// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// Share of the commits in the window that bots made, in [0, 1]; none without commits. CHAOSS Bot
/// Activity, https://chaoss.community/?p=3465. Bots are flagged by the dataset, per commit's
/// author.
MetricSeries botShare(const MetricInput& input);

} // namespace steward
