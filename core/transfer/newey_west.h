// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Standard errors that allow for autocorrelation: Newey and West 1987, doi:10.2307/1913610. Too
// narrow for short series: on 24 to 48 months their 95 % intervals hold 64 to 87 %
// (metrics.md, 6.2; Turner et al. 2021). Given for comparison only.

#pragma once

#include "core/transfer/model_estimate.h"

namespace steward {

/// L = floor(4 (n / 100)^(2/9)).
int neweyWestLag(int n);

/// V = (X'X)^-1 S (X'X)^-1 with S = G0 + sum over l = 1 … L of (1 - l / (L + 1)) (Gl + Gl'),
/// Gl = sum of u(t) u(t - l) x(t) x(t - l)', without n / (n - k). A dropped month counts as u = 0,
/// so that lags are calendar months and V stays positive.
std::optional<ModelEstimate> neweyWest(const SegmentedDesign& design, std::span<const double> y,
                                       int lag);

/// sqrt(n / (n - k)): the factor of the standard errors where that correction is wanted.
double smallSampleFactor(int n, int columns);

} // namespace steward
