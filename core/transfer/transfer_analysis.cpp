// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_analysis.h"

#include "core/transfer/ar1.h"
#include "core/transfer/controls.h"
#include "core/transfer/diagnostics.h"
#include "core/transfer/effects.h"
#include "core/transfer/log_model.h"
#include "core/transfer/median_shift.h"
#include "core/transfer/newey_west.h"
#include "core/transfer/placebo.h"
#include "core/transfer/pre_trend.h"
#include "core/transfer/quasi_poisson.h"
#include "core/transfer/transfer_series.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

struct Work
{
    const DatasetPtr& dataset;
    const TransferSpec& spec; ///< within limits
    const TransferSeries& series;
    const TransferSample& sample;
    const SegmentedDesign& design;
};

/// The line, and no intervals: there is no noise to take them from.
void describePerfectFit(const Work& work, LinearFit fit, TransferResult& result)
{
    result.refused = TransferRefusal::PerfectFit;
    fit.squares = 0.0; // what is left of it is rounding
    const double largest = std::ranges::max(work.sample.y, {}, [](double y) { return std::abs(y); });
    for (double& coefficient : fit.coefficients)
        if (std::abs(coefficient) < 1e-12 * std::abs(largest))
            coefficient = 0.0;
    const ModelEstimate estimate = ordinaryEstimate(fit);
    result.ols = summaryOf(estimate);
    result.fits = fitsOf(work.design, estimate, work.series.points);
}

/// The estimators shown beside the primary one.
void addComparisons(const Work& work, TransferResult& result)
{
    const int lag = neweyWestLag(work.design.rows());
    result.ols = summaryOf(ordinaryEstimate(work.design, work.sample.y));
    result.neweyWest = summaryOf(neweyWest(work.design, work.sample.y, lag));
    result.praisWinsten = summaryOf(praisWinsten(work.design, work.sample.y));
    result.diagnostics = diagnosticsOf(work.design, work.sample.y);
    if (!isCount(work.spec.question.metric->unit))
        return;
    const auto counts = quasiPoisson(work.design, work.sample.y);
    if (!counts)
        return;
    result.quasiPoisson = summaryOf(counts->estimate);
    if (!result.quasiPoisson)
        return;
    result.dispersion = counts->dispersion;
    result.countsRatio = ratioAt(counts->estimate, 0);
}

void addPrimary(const Work& work, TransferResult& result)
{
    const auto primary = remlAr1(work.design, work.sample.y);
    const bool isForRatios = isForLogs(work.spec.question.metric->unit, work.sample.y);
    const auto logs = isForRatios ? logarithms(work.sample.y) : std::nullopt;
    const auto logarithmic = logs ? remlAr1(work.design, *logs) : std::nullopt;
    result.remlAr1 = summaryOf(primary);
    result.logarithmic = logModelOf(logarithmic, work.design.t.back() - work.design.event);
    if (!result.remlAr1)
        return;
    Effects effects = effectsOf(work.design, *primary,
                                rangeOf(work.spec.question.metric->unit, work.sample.y));
    result.effects = std::move(effects.fixed);
    result.mean = effects.mean;
    result.impossible = std::move(effects.impossible);
    result.fits = fitsOf(work.design, *primary, work.series.points);
    result.preTrend = preTrendOf(work.sample);
}

void addPlacebos(const Work& work, const std::stop_token& stop, TransferResult& result)
{
    PlaceboRequest request{.before = work.sample,
                           .donut = work.spec.donut,
                           .anticipation = work.spec.anticipation,
                           .harmonics = work.design.harmonics,
                           .observed = result.ols ? result.ols->coefficients[2] : 0.0};
    const auto before = static_cast<std::size_t>(work.series.nBefore);
    request.before.t.resize(before);
    request.before.y.resize(before);
    if (result.ols)
        result.placebo = placeboInTime(request, stop);
    ControlledComparison controls = compareWithControls(work.dataset, work.spec, work.series, stop);
    result.placebosInSpace = std::move(controls.placebos);
    result.ownLevelChange = controls.ownLevelChange;
    result.ownRank = controls.ownRank;
    result.controlsLeftOut = std::move(controls.leftOut);
    result.controlled = controls.model;
}

void addModels(const Work& work, const std::stop_token& stop, TransferResult& result)
{
    const auto fit = leastSquares(work.design.cells, work.design.columns(), work.sample.y);
    if (!fit) { // numbers too large to square
        result.refused = TransferRefusal::Undefined;
        return;
    }
    result.degreesOfFreedom = fit->degreesOfFreedom;
    result.isSeasonal = work.design.harmonics > 0;
    if (isPerfect(*fit, work.sample.y))
        return describePerfectFit(work, *fit, result);
    addComparisons(work, result);
    addPrimary(work, result);
    addPlacebos(work, stop, result);
}

} // namespace

Result<TransferResult> analyseTransfer(const DatasetPtr& dataset, const TransferSpec& spec,
                                       const std::stop_token& stop, TransferDepth depth)
{
    TransferResult result;
    result.spec = spec;
    if (depth == TransferDepth::Full)
        result.hash = specHash(*dataset, spec);
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled);
    TransferSeries series = transferSeries(dataset, spec);
    result.refused = series.refused;
    result.nBefore = series.nBefore;
    result.nAfter = series.nAfter;
    const bool isDescribed = series.refused == TransferRefusal::None
                             || series.refused == TransferRefusal::DescriptiveOnly;
    if (isDescribed && !stop.stop_requested()) {
        const TransferSample sample = usedMonths(series);
        if (depth == TransferDepth::Full)
            result.medianShift = medianShift(sample, spec.seed);
        const TransferSpec limited = withinLimits(spec);
        const int harmonics = usableHarmonics(limited, series.nBefore, series.nAfter);
        const SegmentedDesign design = segmentedDesign(sample.t, sample.event, harmonics);
        if (series.refused == TransferRefusal::None)
            addModels({dataset, limited, series, sample, design}, stop, result);
    }
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled);
    result.points = std::move(series.points);
    return result;
}

} // namespace steward
