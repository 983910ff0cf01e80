// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/least_squares.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_linalg.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steward {

namespace {

/// The library aborts by default. Once for the process: the handler is global, and setting it from
/// several threads would be a race.
void keepLibraryFromAborting()
{
    [[maybe_unused]] static const auto former = gsl_set_error_handler_off();
}

struct Shape
{
    std::size_t rows;
    std::size_t columns;
    bool isTooSmall() const { return columns == 0 || rows <= columns; }
};

/// Largest absolute cell of each column: columns differ by orders of magnitude.
std::vector<double> columnSizes(std::span<const double> x, Shape shape)
{
    std::vector<double> sizes(shape.columns, 0.0);
    for (std::size_t cell = 0; cell < x.size(); ++cell)
        sizes[cell % shape.columns] = std::max(sizes[cell % shape.columns], std::abs(x[cell]));
    return sizes;
}

/// ln |X'X| from the diagonal of R; none where a column is spanned by those before it.
std::optional<double> logDeterminant(const gsl_matrix& qr, const std::vector<double>& sizes)
{
    constexpr double relative = 1e-11;
    double sum = 0.0;
    for (std::size_t i = 0; i < qr.size2; ++i) {
        const double pivot = std::abs(gsl_matrix_get(&qr, i, i));
        if (!(pivot > relative * sizes[i] * std::sqrt(static_cast<double>(qr.size1))))
            return std::nullopt;
        sum += 2.0 * std::log(pivot);
    }
    return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

/// R^-1 R^-T, R being the upper triangle.
std::optional<std::vector<double>> inverseOf(const gsl_matrix& qr)
{
    const std::size_t k = qr.size2;
    std::vector<double> triangle(k * k, 0.0);
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = i; j < k; ++j)
            triangle[i * k + j] = gsl_matrix_get(&qr, i, j);
    }
    gsl_matrix_view view = gsl_matrix_view_array(triangle.data(), k, k);
    if (gsl_linalg_tri_upper_invert(&view.matrix) != GSL_SUCCESS)
        return std::nullopt;
    std::vector<double> inverse(k * k, 0.0);
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j) {
            for (std::size_t l = std::max(i, j); l < k; ++l)
                inverse[i * k + j] += triangle[i * k + l] * triangle[j * k + l];
        }
    }
    return inverse;
}

bool areFinite(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

double sumOfSquares(std::span<const double> values)
{
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

} // namespace

std::optional<LinearFit> leastSquares(std::span<const double> x, int columns,
                                      std::span<const double> y)
{
    keepLibraryFromAborting();
    const Shape shape{y.size(), static_cast<std::size_t>(columns)};
    if (shape.isTooSmall())
        return std::nullopt;
    std::vector<double> factors(x.begin(), x.end());
    std::vector<double> tau(shape.columns);
    LinearFit fit;
    fit.coefficients.resize(shape.columns);
    fit.residuals.resize(shape.rows);
    fit.degreesOfFreedom = static_cast<int>(shape.rows - shape.columns);
    gsl_matrix_view qr = gsl_matrix_view_array(factors.data(), shape.rows, shape.columns);
    gsl_vector_view scales = gsl_vector_view_array(tau.data(), shape.columns);
    gsl_vector_view b = gsl_vector_view_array(fit.coefficients.data(), shape.columns);
    gsl_vector_view e = gsl_vector_view_array(fit.residuals.data(), shape.rows);
    const gsl_vector_const_view values = gsl_vector_const_view_array(y.data(), shape.rows);
    if (gsl_linalg_QR_decomp(&qr.matrix, &scales.vector) != GSL_SUCCESS)
        return std::nullopt;
    const auto determinant = logDeterminant(qr.matrix, columnSizes(x, shape));
    if (!determinant
        || gsl_linalg_QR_lssolve(&qr.matrix, &scales.vector, &values.vector, &b.vector, &e.vector)
               != GSL_SUCCESS)
        return std::nullopt;
    auto inverse = inverseOf(qr.matrix);
    fit.squares = sumOfSquares(fit.residuals);
    fit.logDeterminant = *determinant;
    if (!inverse || !areFinite(*inverse) || !areFinite(fit.coefficients)
        || !std::isfinite(fit.squares))
        return std::nullopt;
    fit.inverse = std::move(*inverse);
    return fit;
}

std::optional<FitSize> fitSize(std::span<double> x, int columns, std::span<double> y)
{
    keepLibraryFromAborting();
    const Shape shape{y.size(), static_cast<std::size_t>(columns)};
    if (shape.isTooSmall())
        return std::nullopt;
    const std::vector<double> sizes = columnSizes(x, shape);
    std::vector<double> tau(shape.columns);
    gsl_matrix_view qr = gsl_matrix_view_array(x.data(), shape.rows, shape.columns);
    gsl_vector_view scales = gsl_vector_view_array(tau.data(), shape.columns);
    gsl_vector_view values = gsl_vector_view_array(y.data(), shape.rows);
    if (gsl_linalg_QR_decomp(&qr.matrix, &scales.vector) != GSL_SUCCESS
        || gsl_linalg_QR_QTvec(&qr.matrix, &scales.vector, &values.vector) != GSL_SUCCESS)
        return std::nullopt;
    const auto determinant = logDeterminant(qr.matrix, sizes);
    if (!determinant)
        return std::nullopt;
    // Q'y below the k-th row is what no coefficient can reach.
    const double squares = sumOfSquares(y.subspan(shape.columns));
    return std::isfinite(squares) ? std::optional(FitSize{squares, *determinant}) : std::nullopt;
}

bool isPerfect(const LinearFit& fit, std::span<const double> y)
{
    return fit.squares <= 1e-20 * sumOfSquares(y);
}

std::optional<double> rSquared(const LinearFit& fit, std::span<const double> y)
{
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size());
    double total = 0.0;
    for (const double value : y)
        total += (value - mean) * (value - mean);
    if (!(total > 0.0) || !std::isfinite(total))
        return std::nullopt;
    return 1.0 - fit.squares / total;
}

double studentQuantile(double probability, int degreesOfFreedom)
{
    keepLibraryFromAborting();
    return gsl_cdf_tdist_Pinv(probability, degreesOfFreedom);
}

double studentP(double t, int degreesOfFreedom)
{
    keepLibraryFromAborting();
    return 2.0 * gsl_cdf_tdist_Q(std::abs(t), degreesOfFreedom);
}

} // namespace steward
