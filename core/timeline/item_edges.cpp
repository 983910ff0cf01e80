// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/item_edges.h"

#include <algorithm>

namespace steward {

namespace {

ItemEdges edgesOf(const Event& event)
{
    const bool startsVaguely = event.start.precision != DatePrecision::Day;
    const bool endsVaguely = event.end ? event.end->precision != DatePrecision::Day : startsVaguely;
    ItemEdges edges;
    edges.certain = event.end ? DaySpan{event.start.lastDay(), event.end->firstDay() + 1}
                              : DaySpan{event.start.firstDay(), event.start.lastDay() + 1};
    if (!event.end && startsVaguely)
        edges.certain.end = edges.certain.begin;
    edges.left = startsVaguely ? EdgeStyle::Torn : EdgeStyle::Sharp;
    edges.right = endsVaguely ? EdgeStyle::Torn : EdgeStyle::Sharp;
    return edges;
}

ItemEdges edgesOf(const DatedInterval& interval)
{
    const FactInterval& resolved = interval.resolved;
    ItemEdges edges;
    edges.certain = {resolved.start.latest, resolved.endKind == EndKind::Open ? resolved.end.latest + 1
                                                                              : resolved.end.earliest};
    const bool startsOnOrBefore = !interval.stated.start || interval.stated.qualifier == StartQualifier::NoLaterThan;
    if (startsOnOrBefore)
        edges.left = EdgeStyle::Faded;
    else if (!resolved.start.isExact())
        edges.left = EdgeStyle::Torn;
    if (resolved.endKind == EndKind::Open)
        edges.right = EdgeStyle::Faded;
    else if (!resolved.end.isExact())
        edges.right = EdgeStyle::Torn;
    return edges;
}

/// What ends where the next stage begins ends sharply, whatever its own row leaves open.
ItemEdges stageEdges(const DatedInterval& interval, const TimelineItem& item)
{
    ItemEdges edges = edgesOf(interval);
    if (Day{item.end} < interval.resolved.end.latest)
        edges.right = EdgeStyle::Sharp;
    edges.certain.end = std::min(edges.certain.end, Day{item.end});
    return edges;
}

Role tierRole(QStringView tier)
{
    return static_cast<Role>(static_cast<int>(Role::TierHighest) + tierRank(tier));
}

} // namespace

ItemEdges edgesOf(const Dataset& dataset, const TimelineItem& item)
{
    const auto row = static_cast<std::size_t>(item.row);
    switch (item.kind) {
    case ItemKind::Event: return edgesOf(dataset.events[row]);
    case ItemKind::Membership: return edgesOf(dataset.memberships[row].interval);
    case ItemKind::Role: return edgesOf(dataset.roles[row].interval);
    case ItemKind::Vote: return edgesOf(dataset.votes[row].interval);
    case ItemKind::Project: return stageEdges(dataset.projects[row].joined, item);
    case ItemKind::Stage: return stageEdges(dataset.projectStatus[row].since, item);
    case ItemKind::Period: return edgesOf(dataset.periods[row].interval);
    }
    return {};
}

Role roleOf(const Dataset& dataset, const TimelineItem& item)
{
    switch (item.kind) {
    case ItemKind::Event: return roleOf(item.category);
    case ItemKind::Membership: return tierRole(dataset.memberships[static_cast<std::size_t>(item.row)].tier);
    case ItemKind::Role: return Role::NodePerson;
    case ItemKind::Vote: return Role::EdgeSeat;
    case ItemKind::Project:
    case ItemKind::Stage: return Role::NodeProject;
    case ItemKind::Period: return Role::EraFirst;
    }
    return Role::Border;
}

Role roleOf(EventCategory category)
{
    return static_cast<Role>(static_cast<int>(Role::CategoryStewardship) + static_cast<int>(category));
}

Role roleOfEra(int number)
{
    return static_cast<Role>(static_cast<int>(Role::EraFirst) + number % 3);
}

} // namespace steward
