// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/diagnostics.h"

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
    TransferDiagnostics result{.autocorrelations = {}, .rSquared = *determination};
    visitPairs(design, fit->residuals, 1, [&](double now, double before) {
        result.durbinWatson += (now - before) * (now - before) / fit->squares;
    });
    for (int lag = 1; lag <= mostLags; ++lag) {
        double sum = 0.0;
        visitPairs(design, fit->residuals, lag,
                   [&sum](double now, double before) { sum += now * before; });
        result.autocorrelations.push_back(sum / fit->squares);
    }
    return result;
}

} // namespace steward
