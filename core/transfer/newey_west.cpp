// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/newey_west.h"

#include <cmath>

namespace steward {

namespace {

using Matrix = std::vector<double>;

/// Adds weight u(a) u(b) (x(a) x(b)' + x(b) x(a)').
void addPair(Matrix& sum, std::span<const double> a, std::span<const double> b, double weight)
{
    const std::size_t k = a.size();
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j)
            sum[i * k + j] += weight * (a[i] * b[j] + b[i] * a[j]);
    }
}

Matrix product(const Matrix& a, const Matrix& b, std::size_t k)
{
    Matrix result(k * k, 0.0);
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t l = 0; l < k; ++l) {
            for (std::size_t j = 0; j < k; ++j)
                result[i * k + j] += a[i * k + l] * b[l * k + j];
        }
    }
    return result;
}

/// S of the header.
Matrix spectrumAtZero(const SegmentedDesign& design, const std::vector<double>& residuals, int lag)
{
    const auto k = static_cast<std::size_t>(design.columns());
    const auto row = [&](std::size_t i) { return std::span(design.cells).subspan(i * k, k); };
    Matrix sum(k * k, 0.0);
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        addPair(sum, row(i), row(i), 0.5 * residuals[i] * residuals[i]);
        for (std::size_t j = i; j-- > 0 && design.t[i] - design.t[j] <= lag;) {
            const double weight = 1.0 - (design.t[i] - design.t[j]) / (lag + 1.0);
            addPair(sum, row(i), row(j), weight * residuals[i] * residuals[j]);
        }
    }
    return sum;
}

} // namespace

int neweyWestLag(int n)
{
    return static_cast<int>(std::floor(4.0 * std::pow(n / 100.0, 2.0 / 9.0)));
}

std::optional<ModelEstimate> neweyWest(const SegmentedDesign& design, std::span<const double> y,
                                       int lag)
{
    const auto fit = leastSquares(design.cells, design.columns(), y);
    if (!fit)
        return std::nullopt;
    const auto k = static_cast<std::size_t>(design.columns());
    ModelEstimate estimate = ordinaryEstimate(*fit);
    const Matrix middle = spectrumAtZero(design, fit->residuals, lag);
    estimate.covariance = product(product(fit->inverse, middle, k), fit->inverse, k);
    estimate.lag = lag;
    return estimate;
}

double smallSampleFactor(int n, int columns)
{
    return std::sqrt(static_cast<double>(n) / (n - columns));
}

} // namespace steward
