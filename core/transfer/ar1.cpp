// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/ar1.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_min.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace steward {

namespace {

/// X and y times the inverse of the Cholesky factor of R(i, j) = rho^|ti - tj|. The errors are a
/// Markov chain, so that its rows have two elements each: no matrix of n x n is needed, with or
/// without gaps. tst_ar1 compares with the dense factor.
struct Whitened
{
    std::vector<double> x;
    std::vector<double> y;
    double logDeterminant = 0.0; ///< ln |R|
};

void whiten(const SegmentedDesign& design, std::span<const double> y, double rho, Whitened& result)
{
    const auto k = static_cast<std::size_t>(design.columns());
    result.x = design.cells;
    result.y.assign(y.begin(), y.end());
    result.logDeterminant = 0.0;
    for (std::size_t i = y.size(); i-- > 1;) {
        const int apart = design.t[i] - design.t[i - 1];
        const double carried = apart == 1 ? rho : std::pow(rho, apart);
        const double rest = 1.0 - carried * carried;
        const double scale = 1.0 / std::sqrt(rest);
        result.logDeterminant += std::log(rest);
        result.y[i] = scale * (result.y[i] - carried * result.y[i - 1]);
        for (std::size_t j = 0; j < k; ++j)
            result.x[i * k + j] = scale
                                  * (result.x[i * k + j] - carried * result.x[(i - 1) * k + j]);
    }
}

std::optional<ModelEstimate> estimateAt(const SegmentedDesign& design, std::span<const double> y,
                                        double rho)
{
    Whitened whitened;
    whiten(design, y, rho, whitened);
    const auto fit = leastSquares(whitened.x, design.columns(), whitened.y);
    if (!fit)
        return std::nullopt;
    ModelEstimate estimate = ordinaryEstimate(*fit);
    estimate.rho = rho;
    return estimate;
}

/// rho of the residuals y - Xb; none where there is nothing left.
std::optional<double> rhoOfResiduals(const SegmentedDesign& design, std::span<const double> y,
                                     const ModelEstimate& estimate)
{
    const auto k = static_cast<std::size_t>(design.columns());
    double products = 0.0;
    double squares = 0.0;
    double former = y[0] - estimate.at(std::span(design.cells).first(k));
    for (std::size_t i = 1; i < y.size(); ++i) {
        const double residual = y[i] - estimate.at(std::span(design.cells).subspan(i * k, k));
        if (design.t[i] - design.t[i - 1] == 1) {
            products += residual * former;
            squares += former * former;
        }
        former = residual;
    }
    const double rho = products / squares;
    return std::isfinite(rho) ? std::optional(rho) : std::nullopt;
}

/// The criterion as the library's minimiser wants it.
struct Criterion
{
    const SegmentedDesign& design;
    std::span<const double> y;
    Whitened whitened{};

    double operator()(double rho)
    {
        whiten(design, y, rho, whitened);
        const auto size = fitSize(whitened.x, design.columns(), whitened.y);
        if (!size || !(size->squares > 0.0))
            return std::numeric_limits<double>::infinity();
        const int free = design.rows() - design.columns();
        return 0.5
               * (free * std::log(size->squares) + whitened.logDeterminant + size->logDeterminant);
    }
};

double criterionOf(double rho, void* criterion)
{
    return (*static_cast<Criterion*>(criterion))(rho);
}

/// Where the minimum lies between three points of which the middle one is the least.
double brent(Criterion& criterion, double low, double middle, double high)
{
    const std::unique_ptr<gsl_min_fminimizer, decltype(&gsl_min_fminimizer_free)> minimizer(
        gsl_min_fminimizer_alloc(gsl_min_fminimizer_brent), gsl_min_fminimizer_free);
    gsl_function function{criterionOf, &criterion};
    if (!minimizer
        || gsl_min_fminimizer_set(minimizer.get(), &function, middle, low, high) != GSL_SUCCESS)
        return middle;
    for (int i = 0; i < 60; ++i) {
        if (gsl_min_fminimizer_iterate(minimizer.get()) != GSL_SUCCESS)
            break;
        const double width = gsl_min_fminimizer_x_upper(minimizer.get())
                             - gsl_min_fminimizer_x_lower(minimizer.get());
        if (width < 1e-8)
            break;
    }
    return gsl_min_fminimizer_x_minimum(minimizer.get());
}

/// Around its minimum f is flat to within rounding over some 1e-8 of rho, so that comparing values
/// finds no more digits. Its slope does: one step of Newton by five-point differences.
double polished(Criterion& criterion, double rho)
{
    constexpr double h = 1e-3;
    constexpr double mostStep = 1e-5;
    if (rho - 2.0 * h <= leastRho || rho + 2.0 * h >= mostRho)
        return rho;
    const double before = criterion(rho - h);
    const double after = criterion(rho + h);
    const double slope = (8.0 * (after - before) - criterion(rho + 2.0 * h)
                          + criterion(rho - 2.0 * h))
                         / (12.0 * h);
    const double curvature = (after - 2.0 * criterion(rho) + before) / (h * h);
    const double step = slope / curvature;
    return std::abs(step) < mostStep ? rho - step : rho;
}

struct BestRho
{
    double rho = 0.0;
    bool isAtBoundary = false;
};

std::optional<BestRho> bestRho(Criterion& criterion)
{
    constexpr int points = 200;
    const auto at = [](int i) { return leastRho + i * (mostRho - leastRho) / (points - 1); };
    int best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < points; ++i) {
        const double value = criterion(at(i));
        if (value < least) {
            least = value;
            best = i;
        }
    }
    if (!std::isfinite(least))
        return std::nullopt;
    if (best == 0 || best == points - 1)
        return BestRho{at(best), true};
    const double rho = brent(criterion, at(best - 1), at(best), at(best + 1));
    return BestRho{polished(criterion, rho), false};
}

} // namespace

std::optional<ModelEstimate> praisWinsten(const SegmentedDesign& design, std::span<const double> y)
{
    constexpr int mostRounds = 200;
    const auto fit = leastSquares(design.cells, design.columns(), y);
    if (!fit || isPerfect(*fit, y))
        return std::nullopt;
    auto estimate = std::optional(ordinaryEstimate(*fit));
    double former = 0.0;
    for (int round = 0; round < mostRounds && estimate; ++round) {
        const auto found = rhoOfResiduals(design, y, *estimate);
        if (!found)
            return std::nullopt;
        const double rho = std::clamp(*found, leastRho, mostRho);
        estimate = estimateAt(design, y, rho);
        if (estimate)
            estimate->isAtBoundary = rho != *found;
        if (std::abs(rho - former) < 1e-12)
            break;
        former = rho;
    }
    return estimate;
}

std::optional<ModelEstimate> remlAr1(const SegmentedDesign& design, std::span<const double> y)
{
    const auto fit = leastSquares(design.cells, design.columns(), y);
    if (!fit || isPerfect(*fit, y))
        return std::nullopt;
    Criterion criterion{design, y};
    const auto best = bestRho(criterion);
    if (!best)
        return std::nullopt;
    auto estimate = estimateAt(design, y, best->rho);
    if (estimate)
        estimate->isAtBoundary = best->isAtBoundary;
    return estimate;
}

std::optional<double> remlCriterion(const SegmentedDesign& design, std::span<const double> y,
                                    double rho)
{
    Criterion criterion{design, y};
    const double value = criterion(rho);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace steward
