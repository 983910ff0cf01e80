// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ordinary least squares by Householder QR (GNU Scientific Library).

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace steward {

struct LinearFit
{
    std::vector<double> coefficients; ///< k of them
    std::vector<double> residuals;    ///< n of them
    std::vector<double> inverse;      ///< (X'X)^-1, row-major, k x k
    double logDeterminant = 0.0;      ///< ln |X'X|
    double squares = 0.0;             ///< Q, the sum of squared residuals
    int degreesOfFreedom = 0;         ///< n - k

    /// s^2 = Q / (n - k).
    double variance() const { return squares / degreesOfFreedom; }
};

/// None where n <= k, where columns depend on each other, or where a number is no longer finite.
/// \param x row-major, y.size() x columns
std::optional<LinearFit> leastSquares(std::span<const double> x, int columns,
                                      std::span<const double> y);

/// Only Q and ln |X'X|, in place: what a search over many fits needs of each.
struct FitSize
{
    double squares = 0.0;
    double logDeterminant = 0.0;
};
std::optional<FitSize> fitSize(std::span<double> x, int columns, std::span<double> y);

/// Residuals so small that they are rounding: Q below 1e-20 of the sum of squares of y.
bool isPerfect(const LinearFit& fit, std::span<const double> y);

/// 1 - Q / sum (y - mean)^2; none for a constant y.
std::optional<double> rSquared(const LinearFit& fit, std::span<const double> y);

/// Quantile of Student's t, e.g. 0.975 for both limits of 95 %. \param degreesOfFreedom above 0
double studentQuantile(double probability, int degreesOfFreedom);
/// Two-sided p-value of a t statistic.
double studentP(double t, int degreesOfFreedom);

} // namespace steward
