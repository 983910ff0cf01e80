// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the residuals of OLS look like noise. Two months are neighbours by the calendar: none
// over a gap.

#pragma once

#include "core/transfer/model_estimate.h"

namespace steward {

/// Durbin and Watson: sum (e(t) - e(t-1))^2 / sum e(t)^2, about 2 without autocorrelation. r(l) =
/// sum e(t) e(t-l) / sum e(t)^2. None for a perfect fit.
std::optional<TransferDiagnostics> diagnosticsOf(const SegmentedDesign& design,
                                                 std::span<const double> y);

} // namespace steward
