// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/numbers_on_days.h"

#include "core/metrics/shown_metrics.h"

namespace steward {

std::vector<NumberOnDays> numbersOn(const Snapshot& from, const Snapshot& to)
{
    const DatasetPtr& dataset = to.dataset;
    const MetricSource source = takeMetricSource(dataset, defaultScope(*dataset), to.filter);
    std::vector<NumberOnDays> numbers;
    for (MetricQuestion& question : shownMetrics(*dataset, MetricSelection::Comparison)) {
        const auto before = metricAt(source, question, from.asOf());
        const auto after = metricAt(source, question, to.asOf());
        numbers.push_back({std::move(question), before, after});
    }
    return numbers;
}

} // namespace steward
