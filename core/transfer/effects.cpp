// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/effects.h"

#include <algorithm>
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

using Row = std::vector<double>;

/// The two lines at a time, or over several: what they say is linear in both rows.
struct Lines
{
    Row later;
    Row earlier;
};

Lines linesAt(const SegmentedDesign& design, int t)
{
    return {designRow(design, t, EventSide::Later), designRow(design, t, EventSide::Earlier)};
}

void add(Row& sum, const Row& row, double weight)
{
    sum.resize(row.size(), 0.0);
    for (std::size_t i = 0; i < row.size(); ++i)
        sum[i] += weight * row[i];
}

/// Over the months used from T0 on; `months` is their number.
Lines meanLines(const SegmentedDesign& design, int& months)
{
    Lines mean;
    months = static_cast<int>(
        std::ranges::count_if(design.t, [&](int t) { return t >= design.event; }));
    for (const int t : design.t) {
        if (t < design.event)
            continue;
        const Lines lines = linesAt(design, t);
        add(mean.later, lines.later, 1.0 / months);
        add(mean.earlier, lines.earlier, 1.0 / months);
    }
    return mean;
}

Row difference(const Lines& lines)
{
    Row row = lines.later;
    add(row, lines.earlier, -1.0);
    return row;
}

/// Those R for which later - R earlier cannot be told from 0: between the roots of
/// (E^2 - q^2 Vee) R^2 - 2 (L E - q^2 Vle) R + (L^2 - q^2 Vll).
std::optional<TransferRatio> ratioOf(const Lines& lines, const ModelEstimate& model)
{
    const double later = model.at(lines.later);
    const double earlier = model.at(lines.earlier);
    if (!(earlier > 0.0) || later < 0.0)
        return std::nullopt;
    const double quantile = studentQuantile(0.975, model.degreesOfFreedom);
    const double squared = quantile * quantile;
    const double varianceLater = model.varianceAt(lines.later);
    const double varianceEarlier = model.varianceAt(lines.earlier);
    const double covariance = (varianceLater + varianceEarlier
                               - model.varianceAt(difference(lines)))
                              / 2.0;
    const double a = earlier * earlier - squared * varianceEarlier;
    const double b = later * earlier - squared * covariance;
    const double c = later * later - squared * varianceLater;
    if (!(a > 0.0))
        return std::nullopt;
    const double root = std::sqrt(std::max(0.0, b * b - a * c));
    const TransferRatio ratio{later / earlier, std::max(0.0, (b - root) / a), (b + root) / a};
    return std::isfinite(ratio.ratio) && std::isfinite(ratio.high) ? std::optional(ratio)
                                                                   : std::nullopt;
}

std::optional<TransferEffect> effectOf(const Lines& lines, const ModelEstimate& model, int months)
{
    const Row row = difference(lines);
    const double value = model.at(row);
    const double error = std::sqrt(model.varianceAt(row));
    const double half = studentQuantile(0.975, model.degreesOfFreedom) * error;
    if (!std::isfinite(value) || !std::isfinite(half))
        return std::nullopt;
    TransferEffect effect{.months = months,
                          .projected = finite(model.at(lines.earlier)),
                          .difference = value,
                          .differenceLow = value - half,
                          .differenceHigh = value + half,
                          .p = {},
                          .ratio = {},
                          .low = {},
                          .high = {}};
    if (error > 0.0)
        effect.p = studentP(value / error, model.degreesOfFreedom);
    if (const auto ratio = ratioOf(lines, model)) {
        effect.ratio = ratio->ratio;
        effect.low = ratio->low;
        effect.high = ratio->high;
    }
    return effect;
}

/// None where a month of it would be compared with what cannot be.
std::optional<TransferEffect> meanEffect(const SegmentedDesign& design, const ModelEstimate& model,
                                         ValueRange range)
{
    for (const int t : design.t) {
        if (t >= design.event
            && !range.contains(model.at(designRow(design, t, EventSide::Earlier))))
            return std::nullopt;
    }
    int months = 0;
    const Lines lines = meanLines(design, months);
    return months > 0 ? effectOf(lines, model, months) : std::nullopt;
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

ValueRange rangeOf(ChartUnit unit, std::span<const double> y)
{
    ValueRange range;
    if (std::ranges::all_of(y, [](double value) { return value >= 0.0; }))
        range.least = 0.0;
    if (unit == ChartUnit::Share
        && std::ranges::all_of(y, [](double value) { return value <= 1.0; }))
        range.most = 1.0;
    return range;
}

Effects effectsOf(const SegmentedDesign& design, const ModelEstimate& model, ValueRange range)
{
    Effects effects;
    for (const int months : {12, 24}) {
        const int t = design.event + months;
        if (design.t.empty() || design.t.back() < t)
            continue;
        const Lines lines = linesAt(design, t);
        const double projected = model.at(lines.earlier);
        if (!range.contains(projected) && std::isfinite(projected))
            effects.impossible.push_back({months, projected});
        else if (const auto effect = effectOf(lines, model, months))
            effects.fixed.push_back(*effect);
    }
    effects.mean = meanEffect(design, model, range);
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
