// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/findings.h"

#include <algorithm>

namespace steward {

namespace {

bool isOnDay(const Event& event, Day day)
{
    return event.start.precision == DatePrecision::Day && event.start.firstDay() == day;
}

/// Larger is told rather.
std::pair<bool, int> rankOf(const Event& event)
{
    return {event.category == EventCategory::Stewardship, event.importance};
}

} // namespace

int turningPoint(const Dataset& dataset, Day day)
{
    int found = -1;
    const auto event = [&dataset](int row) -> const Event& {
        return dataset.events[static_cast<std::size_t>(row)];
    };
    const int count = static_cast<int>(dataset.events.size());
    for (int i = 0; dataset.info.transferDate && i < count; ++i)
        if (isOnDay(event(i), *dataset.info.transferDate)
            && (found < 0 || rankOf(event(i)) > rankOf(event(found))))
            found = i;
    for (int i = 0; found < 0 && i < count; ++i)
        if (event(i).importance == 3 && event(i).start.firstDay() <= day
            && std::none_of(dataset.events.begin() + i + 1, dataset.events.end(),
                            [day, &event, i](const Event& other) {
                                return other.importance == 3 && other.start.firstDay() <= day
                                       && other.start >= event(i).start;
                            }))
            found = i;
    return found;
}

std::optional<VoteMajority> firstMajority(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId board = boardOf(dataset);
    std::optional<VoteMajority> first;
    for (const Vote& vote : dataset.votes) {
        const Day since = vote.interval.resolved.start.latest;
        if (vote.body != board || !vote.interval.stated.start || (first && first->since <= since))
            continue;
        Filter filter = snapshot.filter;
        filter.asOf = since;
        const FigureValue value = figureAt(KeyFigureKind::LargestVote,
                                           *takeSnapshot(snapshot.dataset, filter), {});
        if (!value.isKnown() || !value.holder.isValid()
            || 2 * value.count.certain <= value.total.possible || value.holder != vote.organization)
            continue;
        first = VoteMajority{value.holder,
                             board,
                             value.count.certain,
                             value.total.possible,
                             static_cast<int>(&vote - dataset.votes.data()),
                             since};
    }
    return first;
}

} // namespace steward
