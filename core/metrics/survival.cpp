// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/survival.h"

#include <algorithm>

namespace steward {

SurvivalCurve contributorSurvival(const MetricSource& source, int silenceMonths,
                                  const MonthRange& firsts)
{
    const ContributionTable& table = source.table;
    std::vector<Lifetime> careers;
    for (std::size_t person = 0; person < table.contributors.size(); ++person) {
        if (!firsts.contains(table.firstMonths[person]))
            continue;
        const Month last{table.lastMonths[person]};
        careers.push_back({.entry = 0,
                           .exit = last.number - table.firstMonths[person] + 1,
                           .hasEnded = last + silenceMonths <= table.last()});
    }
    return kaplanMeier(careers);
}

SurvivalCurve contributorSurvival(const MetricSource& source, int silenceMonths)
{
    if (source.table.isEmpty())
        return {};
    return contributorSurvival(source, silenceMonths, {source.table.first, source.table.last()});
}

SurvivalCurve whileAtRisk(SurvivalCurve curve, int fewest)
{
    const auto end = std::ranges::find_if(
        curve.steps, [fewest](const SurvivalStep& step) { return step.atRisk < fewest; });
    if (end == curve.steps.end())
        return curve;
    curve.longest = end->time - 1;
    curve.steps.erase(end, curve.steps.end());
    return curve;
}

MetricSeries survivalSeries(const SurvivalCurve& curve)
{
    MetricSeries series;
    if (curve.lifetimes == 0)
        return series;
    const auto pointAt = [](int age, const SurvivalStep* step) {
        MetricPoint point;
        point.span = {Day{age}, Day{age + 1}};
        point.value = step != nullptr ? step->survival : 1.0;
        if (step != nullptr) {
            point.low = step->low;
            point.high = step->high;
        }
        return point;
    };
    const SurvivalStep* step = nullptr;
    std::size_t next = 0;
    for (int age = 0; age <= curve.longest; ++age) {
        if (next < curve.steps.size() && curve.steps[next].time == age)
            step = &curve.steps[next++];
        series.push_back(pointAt(age, step));
    }
    return series;
}

MetricSeries survival(const MetricInput& input)
{
    return survivalSeries(contributorSurvival(input.source, input.parameters.silenceMonths));
}

} // namespace steward
