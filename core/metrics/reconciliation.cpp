// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/reconciliation.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

struct Step
{
    DefinitionStep step;
    MetricParameter concerns;
    void (*take)(MetricDefinition& from, const MetricDefinition& to);
};

/// Every field of a definition belongs to one of these, but for showsLowCoverage.
constexpr Step steps[] = {
    {DefinitionStep::FactorPercent, MetricParameter::FactorDefinition,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.factor.rule.percent = to.factor.rule.percent;
     }},
    {DefinitionStep::FactorThreshold, MetricParameter::FactorDefinition,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.factor.rule.threshold = to.factor.rule.threshold;
     }},
    {DefinitionStep::RoundedShares, MetricParameter::FactorDefinition,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.factor.roundedTo = to.factor.roundedTo;
     }},
    {DefinitionStep::ListLimit, MetricParameter::FactorDefinition,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.factor.mostPeople = to.factor.mostPeople;
         from.factor.mostOrganizations = to.factor.mostOrganizations;
     }},
    {DefinitionStep::Newcomers, MetricParameter::NewRule,
     [](MetricDefinition& from, const MetricDefinition& to) { from.newcomers = to.newcomers; }},
    {DefinitionStep::RetentionBase, MetricParameter::Retention,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.retention.base = to.retention.base;
     }},
    {DefinitionStep::EmptyBase, MetricParameter::Retention,
     [](MetricDefinition& from, const MetricDefinition& to) {
         from.retention.emptyBaseIsZero = to.retention.emptyBaseIsZero;
     }},
    {DefinitionStep::CoreRule, MetricParameter::CoreRule,
     [](MetricDefinition& from, const MetricDefinition& to) { from.core = to.core; }},
};

bool concerns(const Metric& metric, MetricParameter parameter)
{
    return std::ranges::find(metric.parameters, parameter) != metric.parameters.end();
}

std::optional<double> valueOf(const MetricSource& source, MetricQuestion question,
                              MetricDefinition definition, DaySpan span)
{
    definition.factor.showsLowCoverage = true;
    question.parameters.definition = definition;
    const MetricSeries series = computeMetric(source, question);
    const auto point = std::ranges::find(series, span, &MetricPoint::span);
    return point == series.end() ? std::nullopt : point->value;
}

} // namespace

Reconciliation reconcile(const MetricSource& source, const MetricQuestion& question,
                         const MetricDefinition& from, const MetricDefinition& to, DaySpan span)
{
    Reconciliation result;
    result.from = valueOf(source, question, from, span);
    result.to = result.from;
    MetricDefinition current = from;
    for (const Step& step : steps) {
        const MetricDefinition before = current;
        step.take(current, to);
        if (current == before || !concerns(*question.metric, step.concerns))
            continue;
        ReconciliationRow row{step.step, valueOf(source, question, current, span), std::nullopt};
        if (row.value && result.to)
            row.difference = *row.value - *result.to;
        result.to = row.value;
        result.rows.push_back(row);
    }
    return result;
}

std::vector<const Metric*> reconcilableMetrics()
{
    std::vector<const Metric*> metrics;
    for (const Metric& metric : allMetrics()) {
        const bool differs = std::ranges::any_of(
            steps, [&metric](const Step& step) { return concerns(metric, step.concerns); });
        if (differs)
            metrics.push_back(&metric);
    }
    return metrics;
}

} // namespace steward
