// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every estimator of core/transfer gives: coefficients with their covariance.

#pragma once

#include "core/transfer/least_squares.h"
#include "core/transfer/segmented_design.h"
#include "core/transfer/transfer_analysis.h"

#include <optional>
#include <span>
#include <vector>

namespace steward {

struct ModelEstimate
{
    std::vector<double> coefficients; ///< those of designRow()
    std::vector<double> covariance;   ///< of the coefficients, row-major
    double variance = 0.0; ///< of one month round the line, whatever the months before it
    int degreesOfFreedom = 0;
    std::optional<double> rho;
    int lag = 0;
    bool isAtBoundary = false;

    /// r'b of a row r, and r'Vr, its variance.
    double at(std::span<const double> row) const;
    double varianceAt(std::span<const double> row) const;
};

/// s^2 (X'X)^-1.
ModelEstimate ordinaryEstimate(const LinearFit& fit);
std::optional<ModelEstimate> ordinaryEstimate(const SegmentedDesign& design,
                                              std::span<const double> y);

/// The first four coefficients; none where a number is not finite.
std::optional<TransferEstimate> summaryOf(const std::optional<ModelEstimate>& estimate);

} // namespace steward
