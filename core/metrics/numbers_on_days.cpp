// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/numbers_on_days.h"

#include "core/metrics/seat_shares.h"
#include "core/metrics/shown_metrics.h"

#include <algorithm>

namespace steward {

namespace {

bool restsOnUndefinedVotes(const Snapshot& snapshot, const Metric& metric)
{
    return std::ranges::find(metric.caveats, Caveat::UndefinedVotes) != metric.caveats.end()
           && !readVotes(snapshot, boardOf(*snapshot.dataset)).notYetDefined.empty();
}

NumberOnDay numberOn(const MetricSource& source, const MetricQuestion& question,
                     const Snapshot& snapshot)
{
    NumberOnDay number{.point = metricAt(source, question, snapshot.asOf())};
    if (number.point && question.metric->axis == MetricAxis::Periods)
        number.ended = source.scope.uncovered(monthOf(number.point->span.end - 1));
    number.isUndefined = number.point && restsOnUndefinedVotes(snapshot, *question.metric);
    return number;
}

} // namespace

// Not the whole family: its repositories grew from 23 to 29 in four years, and with them every
// count of people, whoever came or went in those of before. Nor those that were there on the
// earlier day: of a young one, the twelve months counted then hold its beginning only, those
// counted later a full year. So those a year old by the earlier day, which is the rule by which
// Transfer compares. Of the earlier, not of the first named: a comparison read backwards is about
// the same repositories.
DayNumbers numbersOn(const Snapshot& from, const Snapshot& to)
{
    const DatasetPtr& dataset = to.dataset;
    const RepositoryScope scope = comparedScope(*dataset, std::min(from.asOf(), to.asOf()));
    const MetricSource source = takeMetricSource(dataset, scope, to.filter);
    DayNumbers result{.scope = scope,
                      .repositories = static_cast<int>(source.scope.repositories.size())};
    for (MetricQuestion& question : shownMetrics(*dataset, MetricSelection::Comparison)) {
        NumberOnDays number{.question = std::move(question)};
        number.from = numberOn(source, number.question, from);
        number.to = numberOn(source, number.question, to);
        result.numbers.push_back(std::move(number));
    }
    return result;
}

} // namespace steward
