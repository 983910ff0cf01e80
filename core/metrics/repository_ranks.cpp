// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/repository_ranks.h"

#include <algorithm>

namespace steward {

std::vector<RepositoryId> largestRepositories(const MetricSource& source, std::size_t most)
{
    std::vector<std::int64_t> commits(source.dataset->repositories.size(), 0);
    for (const Contribution& row : source.dataset->contributions) {
        if (!row.isBot() && row.commits > 0 && source.scope.has(row))
            commits[static_cast<std::size_t>(row.repository)] += row.commits;
    }
    std::vector<RepositoryId> ranked = source.scope.repositories;
    std::erase_if(ranked, [&](RepositoryId id) { return commits[id.index()] == 0; });
    std::ranges::stable_sort(ranked, std::ranges::greater{},
                             [&](RepositoryId id) { return commits[id.index()]; });
    ranked.resize(std::min(ranked.size(), most));
    return ranked;
}

MetricSeries onPeriodsOf(const MetricSeries& whole, const MetricSeries& series,
                         const ResolvedScope& part)
{
    MetricSeries result = whole;
    auto next = series.begin();
    for (MetricPoint& point : result) {
        while (next != series.end() && next->span < point.span)
            ++next;
        const bool has = next != series.end() && next->span == point.span;
        const bool hasEnded = part.snapshotsInOrder.empty()
                              || part.snapshotsInOrder.back() < point.span.begin;
        point = has ? *next : MetricPoint{.span = point.span, .value = 0.0};
        point.partial = part.uncovered(monthOf(point.span.end - 1)) > 0;
        if (hasEnded)
            point.value = std::nullopt;
    }
    return result;
}

} // namespace steward
