// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/kaplan_meier.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

/// A product of fractions that is one half may come out a bit above it.
constexpr double halfWithRounding = 0.5 + 1e-12;

/// Ages in order: counting those below or at a time gives who is at risk.
struct Ages
{
    std::vector<int> entries;
    std::vector<int> exits;
    std::vector<int> ends; ///< exits of those that ended

    int atRisk(int time) const
    {
        const auto entered = std::ranges::lower_bound(entries, time) - entries.begin();
        const auto left = std::ranges::lower_bound(exits, time) - exits.begin();
        return static_cast<int>(entered - left);
    }
};

Ages agesOf(std::span<const Lifetime> lifetimes)
{
    Ages ages;
    for (const Lifetime& life : lifetimes) {
        if (life.entry < 0 || life.exit <= life.entry)
            continue;
        ages.entries.push_back(life.entry);
        ages.exits.push_back(life.exit);
        if (life.hasEnded)
            ages.ends.push_back(life.exit);
    }
    std::ranges::sort(ages.entries);
    std::ranges::sort(ages.exits);
    std::ranges::sort(ages.ends);
    return ages;
}

/// \param sum Σ d / (n (n − d)) so far
void setErrors(SurvivalStep& step, double sum, double z)
{
    if (step.survival <= 0.0)
        return;
    step.standardError = step.survival * std::sqrt(sum);
    // A step has an end, so 0 < S < 1 here and the logarithms are finite.
    const double width = z * std::sqrt(sum) / std::abs(std::log(step.survival));
    step.low = std::pow(step.survival, std::exp(width));
    step.high = std::pow(step.survival, std::exp(-width));
}

} // namespace

double SurvivalCurve::survivalAt(int time) const
{
    const auto after = std::ranges::upper_bound(steps, time, {}, &SurvivalStep::time);
    return after == steps.begin() ? 1.0 : std::prev(after)->survival;
}

SurvivalCurve kaplanMeier(std::span<const Lifetime> lifetimes, double z)
{
    const Ages ages = agesOf(lifetimes);
    SurvivalCurve curve;
    curve.lifetimes = static_cast<int>(ages.exits.size());
    curve.longest = ages.exits.empty() ? 0 : ages.exits.back();
    curve.ended = static_cast<int>(ages.ends.size());
    curve.leftOut = static_cast<int>(lifetimes.size() - ages.exits.size());
    double survival = 1.0;
    double greenwood = 0.0;
    for (auto end = ages.ends.begin(); end != ages.ends.end();) {
        SurvivalStep step;
        step.time = *end;
        const auto next = std::upper_bound(end, ages.ends.end(), step.time);
        step.ended = static_cast<int>(next - end);
        step.atRisk = ages.atRisk(step.time);
        end = next;
        const double atRisk = step.atRisk;
        const double left = step.atRisk - step.ended;
        survival *= left / atRisk;
        step.survival = survival;
        if (left > 0.0)
            greenwood += step.ended / (atRisk * left);
        setErrors(step, greenwood, z);
        if (!curve.median && survival <= halfWithRounding)
            curve.median = step.time;
        curve.steps.push_back(step);
    }
    return curve;
}

} // namespace steward
