// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts that vary more, or less, than Poisson's: McCullagh and Nelder 1989, chapter 6.

#pragma once

#include "core/transfer/model_estimate.h"

namespace steward {

struct QuasiPoisson
{
    ModelEstimate estimate;  ///< on the log scale; covariance phi (X'WX)^-1
    double dispersion = 0.0; ///< phi = Pearson's chi^2 / (n - k)
};

/// ln mean = Xb, variance = phi mean, by iteratively reweighted least squares. None for values
/// below 0, and where it does not settle: a side of zeros alone has its best level at minus
/// infinity.
std::optional<QuasiPoisson> quasiPoisson(const SegmentedDesign& design, std::span<const double> y);

} // namespace steward
