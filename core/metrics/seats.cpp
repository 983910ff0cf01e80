// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/seats.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QStringView word, Words words) { return indexOfWord(words, word).has_value(); }

std::optional<SeatKind> kindOfRole(QStringView role)
{
    if (!isSeatWord(role))
        return std::nullopt;
    return role == "project-representative"_L1 ? SeatKind::OfProject : SeatKind::Delegate;
}

/// Since when, and for whom, a person sits for certain.
struct Sitting
{
    Day until = Day::min();
    SeatHolder holder;
};

/// First day that is not certain any more.
Day certainUntil(const FactInterval& interval)
{
    return interval.endKind == EndKind::Open ? interval.end.latest + 1 : interval.end.earliest;
}

bool isEmpty(const FactInterval& interval)
{
    const Day end = interval.endKind == EndKind::Open ? interval.end.latest + 1
                                                      : interval.end.latest;
    return interval.start.earliest >= end;
}

/// Rule 3: a later row for somebody else waits for the end of the former.
void seatEachPersonOnce(std::vector<Seat>& seats)
{
    std::vector<std::size_t> order(seats.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return seats[i].interval.start.latest; });
    std::map<PersonId, Sitting> sittings;
    for (const std::size_t i : order) {
        Seat& seat = seats[i];
        if (!seat.person.isValid())
            continue;
        Sitting& sitting = sittings[seat.person];
        Bound& start = seat.interval.start;
        if (sitting.until > start.latest && holderOf(seat) != sitting.holder) {
            start.earliest = std::max(start.earliest, sitting.until);
            start.latest = std::max(start.latest, sitting.until);
        }
        if (!isEmpty(seat.interval) && certainUntil(seat.interval) > sitting.until)
            sitting = {certainUntil(seat.interval), holderOf(seat)};
    }
    std::erase_if(seats,
                  [](const Seat& seat) { return seat.person.isValid() && isEmpty(seat.interval); });
}

using Ends = std::vector<Day>;

/// No start before the last of the `ends` that lie on or before its latest day.
void startAfter(const Ends& ends, Bound& start)
{
    const auto after = std::ranges::upper_bound(ends, start.latest);
    if (after != ends.begin())
        start.earliest = std::max(start.earliest, *std::prev(after));
}

/// Rule 4.
void letSuccessorsFollow(std::vector<Seat>& seats)
{
    std::map<OrganizationId, Ends> byOrganization;
    std::map<PersonId, Ends> byPerson;
    for (const Seat& seat : seats) {
        if (seat.interval.endKind != EndKind::Known || !seat.person.isValid())
            continue;
        byPerson[seat.person].push_back(seat.interval.end.earliest);
        if (seat.kind == SeatKind::Delegate && seat.organization.isValid())
            byOrganization[seat.organization].push_back(seat.interval.end.earliest);
    }
    for (auto& [organization, ends] : byOrganization)
        std::ranges::sort(ends);
    for (auto& [person, ends] : byPerson)
        std::ranges::sort(ends);
    for (Seat& seat : seats) {
        if (!seat.person.isValid() || seat.interval.start.isExact())
            continue;
        startAfter(byPerson[seat.person], seat.interval.start);
        if (seat.kind == SeatKind::Delegate && seat.organization.isValid())
            startAfter(byOrganization[seat.organization], seat.interval.start);
    }
}

/// Rule 5.
void endWithTheSeat(std::vector<Seat>& seats)
{
    std::map<OrganizationId, std::optional<Bound>> ends; // none: a seat has no end
    for (const Seat& seat : seats) {
        if (seat.kind != SeatKind::OfOrganization)
            continue;
        const FactInterval& held = seat.interval;
        const bool hasEnded = held.endKind == EndKind::Known;
        const auto [last, isFirst] = ends.try_emplace(seat.organization, held.end);
        if (!hasEnded)
            last->second.reset();
        else if (!isFirst && last->second)
            last->second = std::max(*last->second, held.end);
    }
    for (Seat& seat : seats) {
        const auto last = ends.find(seat.organization);
        if (seat.kind != SeatKind::Delegate || last == ends.end() || !last->second)
            continue;
        FactInterval& held = seat.interval;
        if (held.endKind == EndKind::Known && held.end.latest <= last->second->latest)
            continue;
        held.end = {std::min(held.end.earliest, last->second->earliest), last->second->latest};
        held.endKind = EndKind::Known;
    }
}

Certainty certaintyOf(Count rows)
{
    if (rows.certain > 0)
        return Certainty::Certain;
    return rows.possible > 0 ? Certainty::Possible : Certainty::No;
}

void add(Count& count, Certainty certainty, int sign)
{
    count.certain += certainty == Certainty::Certain ? sign : 0;
    count.possible += certainty != Certainty::No ? sign : 0;
}

} // namespace

BodyId boardOf(const Dataset& dataset)
{
    const auto found = std::ranges::find_if(dataset.bodies, [&dataset](const Body& body) {
        return body.kind == BodyKind::Board && body.parent == dataset.info.foundation;
    });
    return found == dataset.bodies.end()
               ? BodyId{}
               : BodyId{static_cast<std::int32_t>(found - dataset.bodies.begin())};
}

bool isSeatWord(QStringView tierOrRole)
{
    static constexpr std::array seats{"seat"_L1, "representative"_L1, "member"_L1, "maintainer"_L1};
    static constexpr std::array others{"alternate"_L1, "deputy"_L1, "observer"_L1, "emeritus"_L1,
                                       "former"_L1};
    bool isSeat = false;
    for (const QStringView part : tierOrRole.tokenize(u'-')) {
        if (isOneOf(part, others))
            return false;
        isSeat = isOneOf(part, seats);
    }
    return isSeat;
}

std::vector<Seat> seatsOf(const Dataset& dataset, BodyId body, const Filter& filter)
{
    std::vector<Seat> seats;
    for (std::size_t i = 0; i < dataset.memberships.size(); ++i) {
        const Membership& row = dataset.memberships[i];
        if (row.body == body && isSeatWord(row.tier) && filter.passes(row.provenance.confidence))
            seats.push_back({SeatKind::OfOrganization,
                             row.organization,
                             {},
                             {FactKind::Membership, static_cast<std::int32_t>(i)},
                             row.interval.resolved});
    }
    for (std::size_t i = 0; i < dataset.roles.size(); ++i) {
        const RoleHeld& row = dataset.roles[i];
        const auto kind = kindOfRole(row.role);
        if (row.body == body && kind && filter.passes(row.provenance.confidence))
            seats.push_back({*kind,
                             row.organization,
                             row.person,
                             {FactKind::Role, static_cast<std::int32_t>(i)},
                             row.interval.resolved});
    }
    endWithTheSeat(seats);
    letSuccessorsFollow(seats);
    seatEachPersonOnce(seats);
    return seats;
}

void SeatTally::change(const Seat& seat, Certainty before, Certainty after)
{
    if (seat.kind == SeatKind::OfOrganization) {
        add(m_rows, before, -1);
        add(m_rows, after, 1);
        return;
    }
    Person& person = m_people[seat.person];
    count(person, -1);
    Count& rows = seat.kind == SeatKind::Delegate ? person.delegate : person.ofProject;
    add(rows, before, -1);
    add(rows, after, 1);
    count(person, 1);
}

/// Where it is open whether a person of a project is a delegate too, the fewest are counted as
/// certain and the most as possible.
void SeatTally::count(const Person& person, int sign)
{
    const Certainty delegate = certaintyOf(person.delegate);
    const Certainty ofProject = certaintyOf(person.ofProject);
    if (delegate == Certainty::Certain || ofProject == Certainty::No)
        add(m_delegates, delegate, sign);
    else if (delegate == Certainty::No)
        add(m_ofProjects, ofProject, sign);
    else
        add(m_ofProjects, Certainty::Possible, sign);
}

Count SeatTally::seats() const
{
    return {std::max(m_rows.certain, m_delegates.certain) + m_ofProjects.certain,
            std::max(m_rows.possible, m_delegates.possible) + m_ofProjects.possible};
}

} // namespace steward
