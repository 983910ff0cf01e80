// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/rival_events.h"

#include <algorithm>
#include <cstdlib>

namespace steward {

namespace {

constexpr int daysOfTheEvent = 31;
constexpr int mostImportant = 3;

bool touches(DaySpan a, DaySpan b) { return a.begin < b.end && b.begin < a.end; }

bool isPartOf(DaySpan span, Day event)
{
    return span.begin <= event + daysOfTheEvent && event - daysOfTheEvent < span.end;
}

bool competes(const Event& row, Day event)
{
    if (row.category == EventCategory::Context)
        return true;
    return row.importance >= mostImportant && !isPartOf(row.span(), event);
}

bool byTime(const RivalEvent& a, const RivalEvent& b)
{
    if (a.span.begin != b.span.begin)
        return a.span.begin < b.span.begin;
    return a.fact.row < b.fact.row;
}

/// Keeps what tells most.
void limit(std::vector<RivalEvent>& rivals)
{
    if (rivals.size() <= mostRivalEvents)
        return;
    std::stable_partition(rivals.begin(), rivals.end(), [](const RivalEvent& rival) {
        return rival.category == EventCategory::Context;
    });
    rivals.resize(mostRivalEvents);
    std::ranges::sort(rivals, byTime);
}

} // namespace

std::vector<RivalEvent> rivalEvents(const Dataset& dataset, DaySpan window, Day event)
{
    std::vector<RivalEvent> rivals;
    for (std::size_t row = 0; row < dataset.events.size(); ++row) {
        const Event& candidate = dataset.events[row];
        if (touches(candidate.span(), window) && competes(candidate, event))
            rivals.push_back({{FactKind::Event, static_cast<std::int32_t>(row)},
                              candidate.span(),
                              candidate.category});
    }
    std::ranges::sort(rivals, byTime);
    limit(rivals);
    return rivals;
}

std::vector<RivalEvent> nearestRivals(const Dataset& dataset, DaySpan window, Day event)
{
    constexpr int farthest = 366;
    const auto distance = [event](const RivalEvent& rival) {
        return std::abs(rival.span.begin - event);
    };
    std::vector<RivalEvent> rivals = rivalEvents(dataset, window, event);
    std::erase_if(rivals, [&](const RivalEvent& rival) { return distance(rival) > farthest; });
    std::ranges::stable_sort(rivals, {}, distance);
    if (rivals.size() > mostNearRivals)
        rivals.resize(mostNearRivals);
    std::ranges::sort(rivals, byTime);
    return rivals;
}

bool isAbout(const Dataset& dataset, const Coverage& row, const ResolvedScope& scope)
{
    if (row.subject == QLatin1StringView("contributions"))
        return true;
    const RepositoryId id = findRepository(dataset, row.subject);
    return id.isValid() && scope.contains[id.index()];
}

DaySpan daysOf(const Coverage& row)
{
    const FactInterval& interval = row.interval.resolved;
    const bool isOpen = interval.endKind == EndKind::Open;
    return {interval.start.earliest, isOpen ? Day::max() : interval.end.latest};
}

std::vector<int> sourceBreaks(const Dataset& dataset, const ResolvedScope& scope, DaySpan window)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < dataset.coverage.size(); ++row) {
        const Coverage& coverage = dataset.coverage[row];
        if (coverage.state != CoverageState::Partial && isAbout(dataset, coverage, scope)
            && touches(daysOf(coverage), window))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

} // namespace steward
