// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset.h"

#include <algorithm>

namespace steward {

namespace {

template <class TypedId, class Rows>
TypedId findById(const Rows& rows, QStringView id)
{
    const auto found = std::ranges::find_if(rows, [id](const auto& row) { return row.id == id; });
    return found == rows.end() ? TypedId{}
                               : TypedId{static_cast<std::int32_t>(found - rows.begin())};
}

} // namespace

int rowCount(const Dataset& dataset, FactKind kind)
{
    const auto size = [](const auto& rows) { return static_cast<int>(rows.size()); };
    switch (kind) {
    case FactKind::Info: return 1;
    case FactKind::Source: return size(dataset.sources);
    case FactKind::Organization: return size(dataset.organizations);
    case FactKind::OrganizationRelation: return size(dataset.organizationRelations);
    case FactKind::Period: return size(dataset.periods);
    case FactKind::Event: return size(dataset.events);
    case FactKind::Body: return size(dataset.bodies);
    case FactKind::Membership: return size(dataset.memberships);
    case FactKind::Vote: return size(dataset.votes);
    case FactKind::Person: return size(dataset.people);
    case FactKind::Role: return size(dataset.roles);
    case FactKind::Project: return size(dataset.projects);
    case FactKind::ProjectStatus: return size(dataset.projectStatus);
    case FactKind::Principle: return size(dataset.principles);
    case FactKind::Figure: return size(dataset.figures);
    case FactKind::Repository: return size(dataset.repositories);
    case FactKind::Coverage: return size(dataset.coverage);
    case FactKind::Contribution: return size(dataset.contributions);
    }
    return 0;
}

const Provenance* provenanceOf(const Dataset& dataset, FactRef fact)
{
    if (fact.row < 0 || fact.row >= rowCount(dataset, fact.kind))
        return nullptr;
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::OrganizationRelation: return &dataset.organizationRelations[row].provenance;
    case FactKind::Period: return &dataset.periods[row].provenance;
    case FactKind::Event: return &dataset.events[row].provenance;
    case FactKind::Body: return &dataset.bodies[row].provenance;
    case FactKind::Membership: return &dataset.memberships[row].provenance;
    case FactKind::Vote: return &dataset.votes[row].provenance;
    case FactKind::Role: return &dataset.roles[row].provenance;
    case FactKind::Project: return &dataset.projects[row].provenance;
    case FactKind::ProjectStatus: return &dataset.projectStatus[row].provenance;
    case FactKind::Principle: return &dataset.principles[row].provenance;
    case FactKind::Figure: return &dataset.figures[row].provenance;
    case FactKind::Coverage: return &dataset.coverage[row].provenance;
    default: return nullptr;
    }
}

QString keyOf(const Dataset& dataset, FactRef fact)
{
    if (fact.row < 0 || fact.row >= rowCount(dataset, fact.kind))
        return {};
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Source: return dataset.sources[row].id;
    case FactKind::Organization: return dataset.organizations[row].id;
    case FactKind::Period: return dataset.periods[row].id;
    case FactKind::Event: return dataset.eventTexts.text(dataset.events[row].id);
    case FactKind::Body: return dataset.bodies[row].id;
    case FactKind::Person: return dataset.people[row].id;
    case FactKind::Project: return dataset.projects[row].id;
    case FactKind::Principle: return dataset.principles[row].id;
    case FactKind::Figure: return dataset.figures[row].id;
    case FactKind::Repository: return dataset.repositories[row].id;
    default: return {};
    }
}

OrganizationId findOrganization(const Dataset& dataset, QStringView id)
{
    return findById<OrganizationId>(dataset.organizations, id);
}

BodyId findBody(const Dataset& dataset, QStringView id)
{
    return findById<BodyId>(dataset.bodies, id);
}

RepositoryId findRepository(const Dataset& dataset, QStringView id)
{
    return findById<RepositoryId>(dataset.repositories, id);
}

std::vector<int> erasOf(const Dataset& dataset)
{
    std::vector<int> eras;
    for (std::size_t i = 0; i < dataset.periods.size(); ++i)
        if (dataset.periods[i].kind == PeriodKind::Era)
            eras.push_back(static_cast<int>(i));
    std::ranges::stable_sort(eras, {}, [&dataset](int row) {
        return dataset.periods[static_cast<std::size_t>(row)].interval.resolved.start.earliest;
    });
    return eras;
}

QString imageHashOf(const Dataset& dataset) { return dataset.imageHash.of(dataset.image.bytes); }

DaySpan historySpan(const Dataset& dataset)
{
    if (!dataset.history.isEmpty())
        return dataset.history;
    Day first = dataset.info.asOf;
    Day last = dataset.info.asOf + 1;
    for (const Event& event : dataset.events) {
        const DaySpan span = event.span();
        first = std::min(first, span.begin);
        last = std::max(last, span.end);
    }
    const auto considerStart = [&first](const DatedInterval& interval) {
        if (interval.stated.start)
            first = std::min(first, interval.resolved.start.earliest);
    };
    for (const Period& period : dataset.periods)
        considerStart(period.interval);
    for (const Membership& membership : dataset.memberships)
        considerStart(membership.interval);
    for (const RoleHeld& role : dataset.roles)
        considerStart(role.interval);
    if (!dataset.contributions.empty()) {
        const auto earliest = std::ranges::min_element(dataset.contributions, {}, &Contribution::month);
        first = std::min(first, Month{earliest->month}.firstDay());
    }
    return {first, last};
}

} // namespace steward
