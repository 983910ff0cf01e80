// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/metric.h"

#include <span>

namespace steward {

/// All of them, by family.
std::span<const Metric> allMetrics();

/// A metric, and what it is asked for.
struct MetricQuestion
{
    const Metric* metric = nullptr; ///< of allMetrics()
    MetricParameters parameters{};

    bool operator==(const MetricQuestion&) const = default;
};

/// The metric of that id, with the argument after its colon taken into the parameters.
/// NoSuchThing with what may stand there in `expected`.
Result<MetricQuestion> parseMetric(const Dataset& dataset, const QString& text,
                                   MetricParameters parameters = {});
/// The id with its argument: the inverse of parseMetric.
QString metricId(const Dataset& dataset, const MetricQuestion& question);

/// Linear in the table, up to sorting the people of each window. Pure.
MetricSeries computeMetric(const MetricSource& source, const MetricQuestion& question);

/// The last point that had ended by the evening of `day`; nullptr before the first. On the axes of
/// periods only.
const MetricPoint* pointBy(const MetricSeries& series, Day day);

/// What the metric says on a day. Of periods: the last one that had ended by its evening, and by
/// the latest snapshot of the scope, for after it nothing is known. Of facts: what is the case on
/// the day. Of releases: the last one out. Of ages: after twelve months. None before there is
/// anything.
std::optional<MetricPoint> metricAt(const MetricSource& source, const MetricQuestion& question,
                                    Day day);

} // namespace steward
