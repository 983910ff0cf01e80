// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/effects.h"

#include <cmath>

namespace steward {

namespace {

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

struct Delta
{
    double value = 0.0;
    double error = 0.0;
    double half = 0.0; ///< of the 95 % interval
};

Delta deltaOf(const ModelEstimate& model, int months)
{
    std::vector<double> row(model.coefficients.size(), 0.0);
    row[2] = 1.0;
    row[3] = months;
    Delta delta{.value = model.at(row), .error = std::sqrt(model.varianceAt(row))};
    delta.half = studentQuantile(0.975, model.degreesOfFreedom) * delta.error;
    return delta;
}

/// Of the later line to the earlier one. Delta method: the variance of later - R earlier, over the
/// square of what is projected.
std::optional<TransferRatio> ratioOfLines(const SegmentedDesign& design, const ModelEstimate& model,
                                          int t)
{
    std::vector<double> row = designRow(design, t, EventSide::Later);
    const std::vector<double> earlier = designRow(design, t, EventSide::Earlier);
    const double projected = model.at(earlier);
    if (!(projected > 0.0))
        return std::nullopt;
    const double ratio = model.at(row) / projected;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] -= ratio * earlier[i];
    const double half = studentQuantile(0.975, model.degreesOfFreedom)
                        * std::sqrt(model.varianceAt(row)) / projected;
    return std::isfinite(ratio) && std::isfinite(half)
               ? std::optional(TransferRatio{ratio, ratio - half, ratio + half})
               : std::nullopt;
}

} // namespace

std::optional<TransferRatio> ratioAt(const ModelEstimate& logarithmic, int months)
{
    const Delta delta = deltaOf(logarithmic, months);
    const auto ratio = finite(std::exp(delta.value));
    const auto low = finite(std::exp(delta.value - delta.half));
    const auto high = finite(std::exp(delta.value + delta.half));
    return ratio && low && high ? std::optional(TransferRatio{*ratio, *low, *high}) : std::nullopt;
}

std::vector<TransferEffect> effectsOf(const SegmentedDesign& design, const ModelEstimate& model)
{
    std::vector<TransferEffect> effects;
    for (const int months : {12, 24}) {
        const int t = design.event + months;
        if (design.t.empty() || design.t.back() < t)
            continue;
        const Delta delta = deltaOf(model, months);
        if (!std::isfinite(delta.value) || !std::isfinite(delta.half))
            continue;
        TransferEffect effect{
            .months = months,
            .projected = finite(model.at(designRow(design, t, EventSide::Earlier))),
            .difference = delta.value,
            .differenceLow = delta.value - delta.half,
            .differenceHigh = delta.value + delta.half,
            .p = {},
            .ratio = {},
            .low = {},
            .high = {}};
        if (delta.error > 0.0)
            effect.p = studentP(delta.value / delta.error, model.degreesOfFreedom);
        if (const auto ratio = ratioOfLines(design, model, t)) {
            effect.ratio = ratio->ratio;
            effect.low = ratio->low;
            effect.high = ratio->high;
        }
        effects.push_back(effect);
    }
    return effects;
}

std::vector<TransferFit> fitsOf(const SegmentedDesign& design, const ModelEstimate& model,
                                std::span<const TransferPoint> points)
{
    const double quantile = studentQuantile(0.975, model.degreesOfFreedom);
    std::vector<TransferFit> fits;
    for (const TransferPoint& point : points) {
        const auto own = designRow(design, point.t,
                                   point.isAfter ? EventSide::Later : EventSide::Earlier);
        TransferFit fit{
            .month = point.month, .fitted = model.at(own), .projected = {}, .low = {}, .high = {}};
        if (point.isAfter) {
            const auto earlier = designRow(design, point.t, EventSide::Earlier);
            fit.projected = finite(model.at(earlier));
            const double half = quantile * std::sqrt(model.variance + model.varianceAt(earlier));
            if (fit.projected && model.variance > 0.0) {
                fit.low = finite(*fit.projected - half);
                fit.high = finite(*fit.projected + half);
            }
        }
        fits.push_back(fit);
    }
    return fits;
}

} // namespace steward
