// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/model_estimate.h"

#include <algorithm>
#include <cmath>

namespace steward {

double ModelEstimate::at(std::span<const double> row) const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i)
        sum += row[i] * coefficients[i];
    return sum;
}

double ModelEstimate::varianceAt(std::span<const double> row) const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        for (std::size_t j = 0; j < row.size(); ++j)
            sum += row[i] * covariance[i * row.size() + j] * row[j];
    }
    // Rounding may leave a variance of nothing just below 0.
    return std::max(sum, 0.0);
}

ModelEstimate ordinaryEstimate(const LinearFit& fit)
{
    ModelEstimate estimate{.coefficients = fit.coefficients,
                           .covariance = fit.inverse,
                           .variance = fit.variance(),
                           .degreesOfFreedom = fit.degreesOfFreedom,
                           .rho = {}};
    for (double& cell : estimate.covariance)
        cell *= estimate.variance;
    return estimate;
}

std::optional<ModelEstimate> ordinaryEstimate(const SegmentedDesign& design,
                                              std::span<const double> y)
{
    const auto fit = leastSquares(design.cells, design.columns(), y);
    return fit ? std::optional(ordinaryEstimate(*fit)) : std::nullopt;
}

std::optional<TransferEstimate> summaryOf(const std::optional<ModelEstimate>& estimate)
{
    if (!estimate)
        return std::nullopt;
    const std::size_t k = estimate->coefficients.size();
    TransferEstimate summary{
        .rho = estimate->rho, .lag = estimate->lag, .isAtBoundary = estimate->isAtBoundary};
    for (std::size_t i = 0; i < summary.coefficients.size(); ++i) {
        summary.coefficients[i] = estimate->coefficients[i];
        summary.standardErrors[i] = std::sqrt(std::max(estimate->covariance[i * k + i], 0.0));
        if (!std::isfinite(summary.coefficients[i]) || !std::isfinite(summary.standardErrors[i]))
            return std::nullopt;
    }
    return summary;
}

} // namespace steward
