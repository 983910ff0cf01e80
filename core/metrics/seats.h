// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a seat in a body is, and how an organization's are counted. The format has free words for
// tiers and roles, organizations' rows for their seats and people's rows for who sits on them; a
// seat is not counted twice because both are there. No standard says how; the rule is ours:
//
// 1. A word names a seat where its last part is seat, representative, member or maintainer
//    ("board-seat", "gold-member-representative", "core-maintainer"), and no part of it is
//    alternate, deputy, observer, emeritus or former. Offices (chair, lead) are no seats: who holds
//    one sits on a seat of their own row. Nor are participants, or the tiers of a foundation.
// 2. Who sits for an organization sits on its seat. Whoever represents a project
//    ("project-representative") has a seat besides, counted to their organization.
//    An organization's seats: max(its rows, its people) + its people for projects. A seat without
//    a person is vacant and counts.
// 3. A person has one seat in a body: two rows for one organization are one seat, and a row for
//    another organization begins when the former is known to have ended.
// 4. Who was first seen after the organization's last delegate left (or after their own last seat
//    ended) did not start before that: one followed the other.
// 5. A delegate does not outlast the seat: where the organization's rows have all ended, who sat on
//    its seat sat until then at the latest, however long their role is noted.

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/filter.h"
#include "core/query/snapshot.h"

#include <QStringView>

#include <map>
#include <vector>

namespace steward {

bool isSeatWord(QStringView tierOrRole);

/// The foundation's board, or none.
BodyId boardOf(const Dataset& dataset);

enum class SeatKind : std::uint8_t {
    OfOrganization, ///< a row of memberships
    Delegate,       ///< a row of roles: sits on the seat of the organization
    OfProject,      ///< a row of roles: a seat besides
};

/// What one row says of a seat.
struct Seat
{
    SeatKind kind = SeatKind::OfOrganization;
    OrganizationId organization; ///< as recorded; none: held personally
    PersonId person;             ///< none for OfOrganization
    FactRef row;
    FactInterval interval; ///< that of the row, limited by rules 3 to 5
};

/// All seats of a body over all times that the filter's confidence lets pass; its day and its
/// attribution have no say. Organizations' rows first, each in file order. O(rows log rows).
std::vector<Seat> seatsOf(const Dataset& dataset, BodyId body, const Filter& filter);

/// Seats of one organization, or of one person who sits for none, while rows begin and end.
class SeatTally
{
public:
    /// A row of the holder that held with `before` holds with `after`. O(log people).
    void change(const Seat& seat, Certainty before, Certainty after);
    /// Rule 2.
    Count seats() const;

private:
    /// Rows of one person, by what they are for.
    struct Person
    {
        Count delegate;
        Count ofProject;
    };

    void count(const Person& person, int sign);

    Count m_rows; ///< of the organization itself
    Count m_delegates;
    Count m_ofProjects;
    std::map<PersonId, Person> m_people;
};

/// Who a seat is counted to: the organization, or the person where there is none.
struct SeatHolder
{
    OrganizationId organization;
    PersonId person;

    auto operator<=>(const SeatHolder&) const = default;
};

inline SeatHolder holderOf(const Seat& seat)
{
    return seat.organization.isValid() ? SeatHolder{seat.organization, {}}
                                       : SeatHolder{{}, seat.person};
}

} // namespace steward
