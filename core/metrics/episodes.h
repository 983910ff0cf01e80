// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who comes back now and then, and who stays away. The people of a window fall into three parts
// that add up to it: new, occasional, continuing.

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// Active, not new, without a commit in the episodeMonths before the window, and with at most
/// episodeCommits commits before it. CHAOSS Occasional Contributors,
/// https://chaoss.community/?p=3466, leaves both numbers open; 3 months and 12 are DevStats'.
MetricSeries occasionalContributors(const MetricInput& input);

/// Active, and neither new nor occasional.
MetricSeries continuingContributors(const MetricInput& input);

/// New or occasional: what DevStats calls new and episodic contributors.
MetricSeries newOrOccasional(const MetricInput& input);

/// |{p : last(p) in P and last(p) < data end - silence}|: who fell silent in the window for good,
/// or until now. CHAOSS Inactive Contributors, https://chaoss.community/?p=3614. None for windows
/// that end in the last silenceMonths, of which nobody can know yet; it may change when someone
/// comes back.
MetricSeries inactiveContributors(const MetricInput& input);

} // namespace steward
