// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model says at fixed times after the event, and month by month.

#pragma once

#include "core/transfer/model_estimate.h"

#include <limits>
#include <span>
#include <vector>

namespace steward {

/// exp(delta) of a model on logs so many months after T0; none where it is not finite.
std::optional<TransferRatio> ratioAt(const ModelEstimate& logarithmic, int months);

/// What a metric can be.
struct ValueRange
{
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();

    bool contains(double value) const { return least <= value && value <= most; }
};

/// A metric that was never below 0 is taken as one that cannot be, a share never above 1 likewise.
ValueRange rangeOf(ChartUnit unit, std::span<const double> y);

struct Effects
{
    std::vector<TransferEffect> fixed; ///< at 12 and 24 months
    std::optional<TransferEffect> mean;
    std::vector<ImpossibleProjection> impossible;
};

/// delta = b2 + b3 h at h = 12 and 24 months after T0, where the months used reach so far, with t
/// intervals; and the mean of delta over the months used from T0 on. Always at fixed times: b2 and b3
/// alone say nothing a reader could check. Ratios by Fieller 1954, doi:10.1111/j.2517-6161.1954.tb00159.x.
Effects effectsOf(const SegmentedDesign& design, const ModelEstimate& model, ValueRange range);

/// Lines through all points, the dropped ones too. A model without variance has no prediction band.
std::vector<TransferFit> fitsOf(const SegmentedDesign& design, const ModelEstimate& model,
                                std::span<const TransferPoint> points);

} // namespace steward
