// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_data.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestWindowDays = 60;

MetricParameters parametersOf(const GrowthState& state)
{
    MetricParameters parameters;
    parameters.every = state.every;
    parameters.windowMonths = state.windowMonths;
    parameters.definition = definitionOf(state.definitions);
    return parameters;
}

} // namespace

MetricQuestion GrowthData::question(const QString& id) const
{
    const auto parsed = parseMetric(dataset(), id, parametersOf(state));
    Q_ASSERT(parsed);
    return *parsed;
}

MetricQuestion GrowthData::familyQuestion(QLatin1StringView id) const
{
    const auto found = std::ranges::find(allMetrics(), id, &Metric::id);
    Q_ASSERT(found != allMetrics().end());
    return {&*found, parametersOf(state)};
}

MetricQuestion GrowthData::question(const QString& id, int windowMonths) const
{
    MetricQuestion asked = question(id);
    if (asked.parameters.windowMonths == 0)
        asked.parameters.windowMonths = windowMonths;
    return asked;
}

MetricSeries GrowthData::ask(const QString& id) const
{
    return computeMetric(source, question(id));
}

GrowthData takeGrowthData(const DatasetPtr& dataset, const GrowthState& state, const Filter& filter)
{
    GrowthData data;
    data.state = state;
    data.state.scope = state.scope.value_or(defaultScope(*dataset));
    data.source = takeMetricSource(dataset, *data.state.scope, filter);
    data.active = data.ask(u"active-contributors"_s);
    return data;
}

GrowthData withScope(const GrowthData& data, const RepositoryScope& scope)
{
    GrowthState state = data.state;
    state.scope = scope;
    return takeGrowthData(data.source.dataset, state, data.source.filter);
}

std::optional<RepositoryScope> fixedCohort(const GrowthData& data)
{
    const bool isFamily = data.state.scope->kind == ScopeKind::Role
                          && data.state.scope->role == RepositoryRole::Family;
    const auto transfer = data.dataset().info.transferDate;
    if (!isFamily || !transfer)
        return std::nullopt;
    return RepositoryScope{.kind = ScopeKind::Cohort, .cohort = cohortBefore(*transfer)};
}

DaySpan growthWindow(const GrowthData& data, DaySpan window)
{
    if (data.active.empty())
        return window;
    const Day last = std::max(data.active.back().span.end,
                              monthOf(data.dataset().info.asOf).lastDay() + 1);
    const DaySpan visible{std::max(window.begin, data.active.front().span.begin),
                          std::min(window.end, last)};
    return visible.days() < shortestWindowDays ? window : visible;
}

} // namespace steward
