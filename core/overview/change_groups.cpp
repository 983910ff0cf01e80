// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/change_groups.h"
#include "core/overview/figure_values.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

int memberWeight(const Change& change)
{
    const int rank = tierRank(change.after.isEmpty() ? change.before : change.after);
    const int base = change.kind == ChangeKind::MemberJoined ? 80 : 82;
    return rank == 0 ? base + 8 : base - 6 * rank;
}

int roleWeight(const Change& change)
{
    const QString& role = change.after.isEmpty() ? change.before : change.after;
    if (role == "executive-director"_L1 || role == "lead-core-maintainer"_L1)
        return 92;
    if (isMaintainer(role))
        return 76;
    return role.contains("chair"_L1) ? 50 : 30;
}

int seatWeight(const Dataset& dataset, const Change& change)
{
    return change.body == boardOf(dataset) ? 78 : 28;
}

int projectWeight(const Dataset& dataset, const Change& change)
{
    const bool isOurs = isHosted(dataset[change.project].kind);
    if (change.kind == ChangeKind::ProjectJoined)
        return isOurs ? 84 : 40;
    return isOurs ? 60 : 42;
}

int weightOf(const Dataset& dataset, const Change& change)
{
    switch (change.kind) {
    case ChangeKind::VotesChanged: return 96;
    case ChangeKind::MemberJoined:
    case ChangeKind::MemberLeft: return memberWeight(change);
    case ChangeKind::TierChanged: return 79;
    case ChangeKind::TierSchemeChanged: return 58;
    case ChangeKind::SeatGained:
    case ChangeKind::SeatLost: return seatWeight(dataset, change);
    case ChangeKind::RoleStarted:
    case ChangeKind::RoleEnded: return roleWeight(change);
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged: return projectWeight(dataset, change);
    case ChangeKind::AffiliationChanged: return 32;
    case ChangeKind::RelationBegan:
    case ChangeKind::RelationEnded: return 56;
    }
    return 0;
}

/// Whether two changes can be told in one line. The renaming of tiers is one event for all; what
/// else joins, leaves or starts does so in the same place and to the same end.
bool belongTogether(const Dataset& dataset, const Change& left, const Change& right)
{
    if (left.kind != right.kind)
        return false;
    if (left.kind == ChangeKind::TierSchemeChanged)
        return left.body == right.body;
    if (left.certainty != right.certainty)
        return false;
    switch (left.kind) {
    case ChangeKind::VotesChanged:
        return left.body == right.body && left.before == right.before && left.after == right.after
               && left.date == right.date;
    case ChangeKind::AffiliationChanged:
    case ChangeKind::RelationBegan:
    case ChangeKind::RelationEnded: return false;
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged:
        return dataset[left.project].kind == dataset[right.project].kind
               && left.after == right.after && left.fact.kind == right.fact.kind;
    default:
        return left.body == right.body && left.before == right.before && left.after == right.after;
    }
}

} // namespace

std::vector<ChangeGroup> groupChanges(const Dataset& dataset, const std::vector<Change>& changes)
{
    std::vector<ChangeGroup> groups;
    for (const Change& change : changes) {
        const auto found = std::ranges::find_if(groups, [&](const ChangeGroup& group) {
            return belongTogether(dataset, group.changes.front(), change);
        });
        if (found != groups.end())
            found->changes.push_back(change);
        else
            groups.push_back({change.kind, {change}, weightOf(dataset, change)});
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &ChangeGroup::weight);
    return groups;
}

} // namespace steward
