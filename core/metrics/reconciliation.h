// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why two definitions give two numbers. One is turned into the other a step at a time, in an order
// that is always the same, and each step has the difference it makes: the rows add up.

#pragma once

#include "core/metrics/metric_registry.h"

#include <optional>
#include <vector>

namespace steward {

/// A field of a definition, and what a step changes.
enum class DefinitionStep : std::uint8_t {
    FactorPercent,   ///< of what the few must have
    FactorThreshold, ///< at least so much, or more
    RoundedShares,   ///< shares rounded before they are added
    ListLimit,       ///< only so many of the largest
    Newcomers,       ///< who is new
    RetentionBase,   ///< retained of whom
    EmptyBase,       ///< 0 or undefined where there is nobody to be retained
    CoreRule,        ///< with one's own commits or without
};

struct ReconciliationRow
{
    DefinitionStep step;
    std::optional<double> value;      ///< once this step is taken too; none: undefined
    std::optional<double> difference; ///< to the value before; none where either is undefined
};

/// value of `to` = value of `from` + all differences, where all are defined.
struct Reconciliation
{
    std::optional<double> from;
    std::vector<ReconciliationRow> rows; ///< steps in which the definitions differ
    std::optional<double> to;
};

/// For the point of the metric with these days. Bounds and the rule that hides a value for want of
/// coverage stay out of it: what is compared is what each tool would count. All undefined where the
/// series has no such point.
Reconciliation reconcile(const MetricSource& source, const MetricQuestion& question,
                         const MetricDefinition& from, const MetricDefinition& to, DaySpan span);

/// Metrics that some definition counts differently.
std::vector<const Metric*> reconcilableMetrics();

} // namespace steward
