// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model says at fixed times after the event, and month by month.

#pragma once

#include "core/transfer/model_estimate.h"

#include <span>
#include <vector>

namespace steward {

/// exp(delta) of a model on logs so many months after T0; none where it is not finite.
std::optional<TransferRatio> ratioAt(const ModelEstimate& logarithmic, int months);

/// delta = b2 + b3 h at h = 12 and 24 months after T0, where the months used reach so far, with t
/// intervals. Always at fixed times: b2 and b3 alone say nothing a reader could check.
std::vector<TransferEffect> effectsOf(const SegmentedDesign& design, const ModelEstimate& model);

/// Lines through all points, the dropped ones too. A model without variance has no prediction band.
std::vector<TransferFit> fitsOf(const SegmentedDesign& design, const ModelEstimate& model,
                                std::span<const TransferPoint> points);

} // namespace steward
