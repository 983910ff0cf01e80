// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/seat_caps.h"

#include "core/query/attribution.h"

#include <algorithm>
#include <map>
#include <set>

namespace steward {

namespace {

/// Days on which an interval may become another certainty.
void addTurns(std::set<Day>& days, const FactInterval& interval)
{
    for (const Day day : {interval.start.earliest, interval.start.latest, interval.end.earliest,
                          interval.end.latest})
        days.insert(day);
}

class CapWatch
{
public:
    CapWatch(const Dataset& dataset, const SeatCap& cap, const Filter& filter)
        : m_dataset(dataset)
        , m_cap(cap)
        , m_seats(seatsOf(dataset, cap.body, filter))
    {}

    std::vector<SeatCapBreach> run()
    {
        for (const Day day : changeDays())
            lookAt(day);
        while (!m_open.empty())
            close(m_open.begin()->first, end());
        std::ranges::stable_sort(m_breaches, [](const SeatCapBreach& a, const SeatCapBreach& b) {
            return std::pair(a.span.begin, a.organization)
                   < std::pair(b.span.begin, b.organization);
        });
        return std::move(m_breaches);
    }

private:
    Day end() const { return m_dataset.info.asOf + 1; }

    std::vector<Day> changeDays()
    {
        std::set<Day> days;
        for (const Seat& seat : m_seats)
            addTurns(days, seat.interval);
        if (m_cap.subsidiariesAreOne) {
            for (const OrganizationRelation& row : m_dataset.organizationRelations) {
                if (!isOwnership(row.relation))
                    continue;
                addTurns(m_ownerDays, row.interval.resolved);
                addTurns(days, row.interval.resolved);
            }
        }
        std::vector<Day> known(days.begin(), days.lower_bound(end()));
        return known;
    }

    void findOwners(Day day)
    {
        if (!m_cap.subsidiariesAreOne || (!m_owners.empty() && !m_ownerDays.contains(day)))
            return;
        m_owners = attributedOrganizations(m_dataset, AttributionPolicy::UltimateParentAsOf, day);
    }

    OrganizationId ownerOf(OrganizationId organization) const
    {
        return m_owners.empty() ? organization : m_owners[organization.index()];
    }

    void applySeats(Day day)
    {
        m_certainties.resize(m_seats.size(), Certainty::No);
        for (std::size_t i = 0; i < m_seats.size(); ++i) {
            const Certainty now = m_seats[i].interval.at(day);
            if (now == m_certainties[i])
                continue;
            m_tallies[holderOf(m_seats[i])].change(m_seats[i], m_certainties[i], now);
            m_certainties[i] = now;
        }
    }

    void lookAt(Day day)
    {
        findOwners(day);
        applySeats(day);
        std::map<OrganizationId, Count> held;
        Count all;
        for (const auto& [holder, tally] : m_tallies) {
            const Count seats = tally.seats();
            all.certain += seats.certain;
            all.possible += seats.possible;
            if (!holder.organization.isValid())
                continue;
            Count& sum = held[ownerOf(holder.organization)];
            sum.certain += seats.certain;
            sum.possible += seats.possible;
        }
        for (const auto& [organization, seats] : held)
            judge(organization, seats, all, day);
    }

    void judge(OrganizationId organization, Count seats, Count all, Day day)
    {
        const int others = all.possible - seats.possible;
        const int certainOthers = all.certain - seats.certain;
        const bool isCertain = isTooMuch(seats.certain, others);
        const bool isPossible = isCertain || isTooMuch(seats.possible, certainOthers);
        if (!isPossible)
            return close(organization, day);
        const auto [open, isNew] = m_open.try_emplace(organization);
        SeatCapBreach& breach = open->second;
        if (isNew)
            breach = {organization, {day, day}, Certainty::Certain, 0};
        if (!isCertain)
            breach.certainty = Certainty::Possible;
        breach.mostSeats = std::max(breach.mostSeats, seats.possible);
    }

    bool isTooMuch(int own, int others) const
    {
        if (m_cap.mostSeats && own > *m_cap.mostSeats)
            return true;
        return m_cap.largestShare && own > 0 && own > *m_cap.largestShare * (own + others);
    }

    void close(OrganizationId organization, Day day)
    {
        const auto open = m_open.find(organization);
        if (open == m_open.end())
            return;
        SeatCapBreach breach = open->second;
        m_open.erase(open);
        breach.span = {breach.span.begin + m_cap.graceDays, day};
        if (!breach.span.isEmpty())
            m_breaches.push_back(breach);
    }

    const Dataset& m_dataset;
    const SeatCap& m_cap;
    std::vector<Seat> m_seats;
    std::vector<Certainty> m_certainties; ///< by seat, on the day looked at
    std::map<SeatHolder, SeatTally> m_tallies;
    std::set<Day> m_ownerDays;
    std::vector<OrganizationId> m_owners;
    std::map<OrganizationId, SeatCapBreach> m_open;
    std::vector<SeatCapBreach> m_breaches;
};

} // namespace

std::vector<SeatCapBreach> seatCapBreaches(const Dataset& dataset, const SeatCap& cap,
                                           const Filter& filter)
{
    const bool isRule = cap.mostSeats || cap.largestShare;
    if (!cap.body.isValid() || !isRule)
        return {};
    return CapWatch(dataset, cap, filter).run();
}

} // namespace steward
