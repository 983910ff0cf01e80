// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/governance_parts.h"
#include "core/query/keyed_rows.h"

#include <map>

namespace steward {

namespace {

/// A person of whom it is at most possible that they sit, or for whom, may be in several rows.
using People = std::map<PersonId, Certainty>;

void addPerson(People& people, PersonId person, Certainty certainty)
{
    Certainty& known = people.try_emplace(person, Certainty::No).first->second;
    known = std::max(known, certainty);
}

GovernanceValue countedPeople(const People& people, const std::vector<FactRef>& facts)
{
    const auto certain = std::ranges::count(people, Certainty::Certain,
                                            &People::value_type::second);
    return between(static_cast<double>(certain), static_cast<double>(people.size()), facts);
}

struct Employer
{
    OrganizationId organization;
    Certainty certainty = Certainty::Certain;
    FactRef role;
};

/// For whom a maintainer works: as the seat's row says or, where it is held personally, as any
/// other role they hold on the day does.
std::vector<Employer> employersOf(const Seat& seat, const Snapshot& snapshot,
                                  const std::map<PersonId, std::vector<HeldRow>>& others)
{
    if (seat.organization.isValid())
        return {{seat.organization, Certainty::Certain, seat.row}};
    std::vector<Employer> employers;
    const auto found = others.find(seat.person);
    if (found == others.end())
        return employers;
    for (const HeldRow& held : found->second)
        employers.push_back(
            {snapshot.dataset->roles[static_cast<std::size_t>(held.row)].organization,
             held.certainty,
             {FactKind::Role, held.row}});
    return employers;
}

/// People and rows of one line.
struct Employed
{
    People people;
    std::vector<FactRef> facts;
};

void addMaintainer(std::map<GovernanceSubject, Employed>& rows, const Seat& seat,
                   const Snapshot& snapshot, const std::vector<Employer>& employers)
{
    const Certainty sits = seat.interval.at(snapshot.asOf());
    Certainty isEmployed = Certainty::No;
    for (const Employer& employer : employers) {
        const OrganizationId owner = snapshot.attributedTo(employer.organization);
        Employed& row = rows[holderSubject({owner, {}})];
        addPerson(row.people, seat.person, std::min(sits, employer.certainty));
        row.facts.insert(row.facts.end(), {seat.row, employer.role});
        isEmployed = std::max(isEmployed, employer.certainty);
    }
    if (isEmployed != Certainty::Certain) {
        Employed& row = rows[{.kind = SubjectKind::NoEmployer}];
        addPerson(row.people, seat.person,
                  isEmployed == Certainty::No ? sits : Certainty::Possible);
        row.facts.push_back(seat.row);
    }
    addPerson(rows[{}].people, seat.person, sits);
    rows[{}].facts.push_back(seat.row);
}

} // namespace

GovernanceSide maintainersSide(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const auto others = employersAt(snapshot);
    std::map<GovernanceSubject, Employed> rows;
    GovernanceSide side;
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        if (dataset.bodies[i].kind != BodyKind::MaintainerGroup)
            continue;
        const auto seats = seatsOf(dataset, {static_cast<std::int32_t>(i)}, snapshot.filter);
        for (const Seat& seat : seats) {
            if (seat.person.isValid() && holds(seat, snapshot))
                addMaintainer(rows, seat, snapshot, employersOf(seat, snapshot, others));
            if (seat.person.isValid() && seat.interval.startedAt(snapshot.asOf()) != Certainty::No)
                side.state = FigureState::Known;
        }
    }
    if (side.state == FigureState::Known)
        rows[{}]; // nobody any more is 0, too
    for (const auto& [subject, row] : rows)
        side.values[subject] = countedPeople(row.people, row.facts);
    return side;
}

} // namespace steward
