// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before and after an event, without more than the data can carry. Segmented regression
// y = b0 + b1 t + b2 D + b3 D (t - T0) + e, D = 1 from T0 on; Lopez Bernal et al. 2017,
// doi:10.1093/ije/dyw098; estimators as compared by Turner et al. 2021,
// doi:10.1186/s12874-021-01364-0. It describes a change at the time of the event, never its cause.
//
// A metric over a window of months (retained-12m, absence-factor-12m) has values that overlap by
// construction: autocorrelation is built in, rho comes out high, and for as many months after T0
// the window still holds months before it, so that a step shows as a ramp. They are taken as they
// are.

#pragma once

#include "core/transfer/transfer_estimate.h"
#include "core/transfer/transfer_spec.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace steward {

/// Why there is no model, or less of one.
enum class TransferRefusal : std::uint8_t {
    None,
    NoData,          ///< the scope has no complete month
    EventOutside,    ///< no complete month before it, or after it
    TooFewPoints,    ///< fewer than 8 on a side: a plot only
    DescriptiveOnly, ///< 8 to 11 on a side: a difference of medians, no model
    Constant,        ///< all values are the same
    Undefined,       ///< values are missing where a month is complete
    BrokenSource,    ///< the dataset says that the source is broken or missing on one side
    NotByMonth,      ///< the metric has no months: releases, ages
    PerfectFit,      ///< a line, a step and a bend go through every point: OLS, and no intervals
};

struct TransferPoint
{
    Month month{};
    int t = 0; ///< 1 for the first month looked at; dropped months keep their number
    double value = 0.0;
    bool isAfter = false;
    bool isDropped = false; ///< by donut or anticipation
};

struct TransferResult
{
    TransferSpec spec{};
    QString hash;
    TransferRefusal refused = TransferRefusal::None;
    std::vector<TransferPoint> points; ///< complete months only, in order
    int nBefore = 0;                   ///< used, not dropped
    int nAfter = 0;
    int degreesOfFreedom = 0; ///< n - k, of the model on the metric's own scale; 0 without one
    std::optional<TransferEstimate> ols;
    std::optional<TransferEstimate> neweyWest; ///< without n / (n - k)
    std::optional<TransferEstimate> praisWinsten;
    std::optional<TransferEstimate> remlAr1;      ///< the primary one
    std::optional<TransferEstimate> quasiPoisson; ///< log link; counts only. `dispersion` below
    std::optional<double> dispersion;
    std::optional<TransferRatio> countsRatio; ///< exp(b2) of quasiPoisson
    std::optional<LogModel> logarithmic; ///< REML on ln(y), where all are large enough
    std::optional<LogModel> controlled;  ///< REML on ln less the mean of the controls
    std::vector<TransferEffect> effects; ///< at 12 and 24 months, where the data reach so far
    std::optional<TransferEffect> mean;  ///< of all months used from T0 on; `months` is their number
    std::vector<ImpossibleProjection> impossible; ///< instead of an effect at 12 or 24 months
    std::optional<PreTrend> preTrend;
    PlaceboInTime placebo{};
    std::vector<PlaceboInSpace> placebosInSpace;  ///< of the controls used, in the order asked for
    std::optional<double> ownLevelChange; ///< as those of the controls
    std::optional<int> ownRank; ///< of its size among theirs, 1 for the largest
    std::vector<ControlLeftOut> controlsLeftOut;
    std::optional<MedianShift> medianShift;
    std::optional<TransferDiagnostics> diagnostics;
    std::vector<TransferFit> fits; ///< by month, dropped ones too
    bool isSeasonal = false;       ///< harmonics were asked for and used
};

enum class TransferDepth : std::uint8_t {
    Full,
    Estimates, ///< without hash and bootstrap, which cost most of the time
};

/// Pure; under 300 ms. Errors: Cancelled. Everything else is a result, refused where it must be.
Result<TransferResult> analyseTransfer(const DatasetPtr& dataset, const TransferSpec& spec,
                                       const std::stop_token& stop = {},
                                       TransferDepth depth = TransferDepth::Full);

/// Holm's step-down adjusted p-values, in the order given.
std::vector<double> holmAdjusted(const std::vector<double>& p);

} // namespace steward
