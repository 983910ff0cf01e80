// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/bots.h"

#include "core/metrics/activity.h"

#include <numeric>

namespace steward {

namespace {

std::int64_t botCommits(const ContributionTable& table, const MonthRange& window)
{
    const int begin = std::max(0, window.first - table.first);
    const int end = std::min(table.months(), window.last - table.first + 1);
    if (end <= begin)
        return 0;
    return std::accumulate(table.botCommits.begin() + begin, table.botCommits.begin() + end,
                           std::int64_t{0});
}

} // namespace

MetricSeries botShare(const MetricInput& input)
{
    MetricSeries series = commits(input);
    const std::vector<MonthRange> periods = periodsOf(input);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const MonthRange window = windowOf(periods[i], input.parameters.windowMonths);
        const auto bots = static_cast<double>(botCommits(input.source.table, window));
        const double all = bots + series[i].value.value_or(0.0);
        series[i].value = all > 0.0 ? std::optional(bots / all) : std::nullopt;
    }
    return series;
}

} // namespace steward
