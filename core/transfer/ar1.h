// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Segmented regression with errors of first-order autocorrelation, e(t) = rho e(t-1) + v(t). REML
// is the primary estimator: of those that can be had it covers best on short series, though
// slightly less than it says: 90 to 95 % for 95 % (metrics.md, 6.2; Turner et al. 2021,
// doi:10.1186/s12874-021-01364-0).

#pragma once

#include "core/transfer/model_estimate.h"

namespace steward {

/// The values rho may have. Beyond, a trend and a wandering series cannot be told apart.
inline constexpr double leastRho = -0.95;
inline constexpr double mostRho = 0.99;

/// Feasible least squares: rho = sum e(t) e(t-1) / sum e(t-1)^2 over neighbouring months, until it
/// stands still; the first month is kept (Prais and Winsten 1954). Of two months that are apart for
/// d months by a gap the correlation is rho^d.
std::optional<ModelEstimate> praisWinsten(const SegmentedDesign& design, std::span<const double> y);

/// Restricted maximum likelihood: minimises
///   f(rho) = 1/2 [(n - k) ln Q + ln |R| + ln |X'R^-1 X|],
/// R(i, j) = rho^|ti - tj|, which without gaps is 1/2 [(n - k) ln Q* - ln(1 - rho^2) + ln |X*'X*|]
/// of rows whitened by x(t) - rho x(t-1). A grid of 200 values of rho and then Brent's method in
/// the best cell, since f may have two minima, or its least value at an end: isAtBoundary. None for
/// a perfect fit, which has no noise to be correlated.
std::optional<ModelEstimate> remlAr1(const SegmentedDesign& design, std::span<const double> y);

/// f of that rho; none where it cannot be computed.
std::optional<double> remlCriterion(const SegmentedDesign& design, std::span<const double> y,
                                    double rho);

} // namespace steward
