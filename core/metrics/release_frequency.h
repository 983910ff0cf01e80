// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// |{r : r published in the window}|, from the first release's period to the evidence day; a period
/// without is a real 0. CHAOSS Release Frequency, https://chaoss.community/?p=4765. A release is an
/// event of that category whose title has a version ("2.1"): others tell of releases without being
/// one. A series counts once, where it begins, and a preview like any other. Where a date is
/// less precise than a period, low is certain and high possible, and there is no value if they
/// differ.
MetricSeries releases(const MetricInput& input);

/// Median days between a release and the one before, for the releases of the window; none for none.
/// A date that is not known to the day counts as the first it can be.
MetricSeries releaseGap(const MetricInput& input);

} // namespace steward
