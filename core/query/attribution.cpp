// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/attribution.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using Organizations = std::vector<OrganizationId>;

Organizations themselves(std::size_t count)
{
    Organizations result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = {static_cast<std::int32_t>(i)};
    return result;
}

Organizations parentsOn(const Dataset& dataset, Day day)
{
    Organizations parents(dataset.organizations.size());
    std::vector<Certainty> best(parents.size(), Certainty::No);
    for (const OrganizationRelation& row : dataset.organizationRelations) {
        const Certainty certainty = row.interval.resolved.at(day);
        if (row.child == row.parent || !isOwnership(row.relation)
            || certainty <= best[row.child.index()])
            continue;
        best[row.child.index()] = certainty;
        parents[row.child.index()] = row.parent;
    }
    return parents;
}

OrganizationId smallestOfCircle(const Organizations& parents, OrganizationId start)
{
    OrganizationId smallest = start;
    for (OrganizationId at = parents[start.index()]; at != start; at = parents[at.index()])
        smallest = std::min(smallest, at);
    return smallest;
}

} // namespace

bool isOwnership(QStringView relation)
{
    return relation == "subsidiary-of"_L1 || relation == "acquired-by"_L1;
}

Organizations chainEnds(const Organizations& parents)
{
    Organizations ends(parents.size());
    std::vector<std::int32_t> walkOf(parents.size(), -1);
    std::vector<OrganizationId> walk;
    for (const OrganizationId start : themselves(parents.size())) {
        walk.clear();
        OrganizationId at = start;
        while (walkOf[at.index()] < 0) {
            walkOf[at.index()] = start.value;
            walk.push_back(at);
            const OrganizationId parent = parents[at.index()];
            if (!parent.isValid() || parent == at)
                ends[at.index()] = at;
            else
                at = parent;
        }
        // Known from an earlier walk or just found; else this walk has met itself.
        const OrganizationId known = ends[at.index()];
        const OrganizationId end = known.isValid() ? known : smallestOfCircle(parents, at);
        for (const OrganizationId visited : walk)
            ends[visited.index()] = end;
    }
    return ends;
}

Organizations attributedOrganizations(const Dataset& dataset, AttributionPolicy policy, Day asOf)
{
    switch (policy) {
    case AttributionPolicy::AsRecorded: break;
    case AttributionPolicy::UltimateParentAsOf: return chainEnds(parentsOn(dataset, asOf));
    case AttributionPolicy::ConsolidatedToday:
        return chainEnds(parentsOn(dataset, dataset.info.asOf));
    }
    return themselves(dataset.organizations.size());
}

} // namespace steward
