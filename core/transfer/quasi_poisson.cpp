// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/quasi_poisson.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

/// A weighted fit of the working response z = eta + (y - mean) / mean with weights of the means.
std::optional<LinearFit> workingFit(const SegmentedDesign& design, std::span<const double> y,
                                    const std::vector<double>& means)
{
    const auto k = static_cast<std::size_t>(design.columns());
    std::vector<double> x = design.cells;
    std::vector<double> response(y.size());
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double root = std::sqrt(means[i]);
        response[i] = root * (std::log(means[i]) + (y[i] - means[i]) / means[i]);
        for (std::size_t j = 0; j < k; ++j)
            x[i * k + j] *= root;
    }
    return leastSquares(x, design.columns(), response);
}

/// exp(Xb); false where a mean has run away to 0 or beyond all numbers.
bool takeMeans(const SegmentedDesign& design, const std::vector<double>& coefficients,
               std::vector<double>& means)
{
    constexpr double leastMean = 1e-8;
    const std::size_t k = coefficients.size();
    for (std::size_t i = 0; i < means.size(); ++i) {
        double eta = 0.0;
        for (std::size_t j = 0; j < k; ++j)
            eta += design.cells[i * k + j] * coefficients[j];
        means[i] = std::exp(eta);
        if (!std::isfinite(means[i]) || means[i] < leastMean)
            return false;
    }
    return true;
}

double pearson(std::span<const double> y, const std::vector<double>& means)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i)
        sum += (y[i] - means[i]) * (y[i] - means[i]) / means[i];
    return sum;
}

bool hasSettled(const std::vector<double>& now, const std::vector<double>& before)
{
    if (before.empty())
        return false;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (std::abs(now[i] - before[i]) > 1e-12 * (1.0 + std::abs(now[i])))
            return false;
    }
    return true;
}

} // namespace

std::optional<QuasiPoisson> quasiPoisson(const SegmentedDesign& design, std::span<const double> y)
{
    constexpr int mostRounds = 100;
    if (std::ranges::any_of(y, [](double value) { return !(value >= 0.0); }))
        return std::nullopt;
    std::vector<double> means(y.size());
    std::ranges::transform(y, means.begin(), [](double value) { return value + 0.5; });
    std::optional<LinearFit> fit;
    std::vector<double> former;
    for (int round = 0; round < mostRounds; ++round) {
        fit = workingFit(design, y, means);
        if (!fit || !takeMeans(design, fit->coefficients, means))
            return std::nullopt;
        if (hasSettled(fit->coefficients, former)) {
            QuasiPoisson result{.estimate = ordinaryEstimate(*fit)};
            result.dispersion = pearson(y, means) / fit->degreesOfFreedom;
            result.estimate.variance = result.dispersion;
            for (std::size_t i = 0; i < fit->inverse.size(); ++i)
                result.estimate.covariance[i] = result.dispersion * fit->inverse[i];
            return result;
        }
        former = fit->coefficients;
    }
    return std::nullopt;
}

} // namespace steward
