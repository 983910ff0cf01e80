// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/diagnostics.h"

#include "core/transfer/median_shift.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

/// Calls with the residuals of every two months that are `apart`.
template <class Visit>
void visitPairs(const SegmentedDesign& design, const std::vector<double>& residuals, int apart,
                Visit visit)
{
    std::size_t j = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        while (design.t[i] - design.t[j] > apart)
            ++j;
        if (design.t[i] - design.t[j] == apart)
            visit(residuals[i], residuals[j]);
    }
}

/// The largest, if it is far beyond what half of the others keep to, and weighs in the sum.
std::optional<int> outlierOf(const SegmentedDesign& design, const LinearFit& fit)
{
    constexpr double deviationsOfMedian = 1.4826; // of a normal distribution
    std::vector<double> distances = fit.residuals;
    for (double& distance : distances)
        distance = std::abs(distance);
    const auto farthest = std::ranges::max_element(distances) - distances.begin();
    const double largest = distances[static_cast<std::size_t>(farthest)];
    const double usual = deviationsOfMedian * medianOf(std::move(distances));
    const bool weighs = largest * largest > outlyingShare * fit.squares;
    return weighs && largest > outlyingDeviations * usual
               ? std::optional(design.t[static_cast<std::size_t>(farthest)])
               : std::nullopt;
}

} // namespace

std::optional<TransferDiagnostics> diagnosticsOf(const SegmentedDesign& design,
                                                 std::span<const double> y)
{
    constexpr int mostLags = 6;
    const auto fit = leastSquares(design.cells, design.columns(), y);
    if (!fit || isPerfect(*fit, y))
        return std::nullopt;
    const auto determination = rSquared(*fit, y);
    if (!determination)
        return std::nullopt;
    TransferDiagnostics result{.autocorrelations = {}, .rSquared = *determination, .outlier = {}};
    visitPairs(design, fit->residuals, 1, [&](double now, double before) {
        result.durbinWatson += (now - before) * (now - before) / fit->squares;
    });
    for (int lag = 1; lag <= mostLags; ++lag) {
        double sum = 0.0;
        visitPairs(design, fit->residuals, lag,
                   [&sum](double now, double before) { sum += now * before; });
        result.autocorrelations.push_back(sum / fit->squares);
    }
    result.outlier = outlierOf(design, *fit);
    return result;
}

} // namespace steward
