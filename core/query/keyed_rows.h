// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds on the day of a snapshot, by keys that outlive rows: the same seat or role on another
// day is found by its key, whichever row says so then.

#pragma once

#include "core/query/snapshot.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace steward {

/// By key the most certain row, the first of several.
template <class Key>
using KeyedRows = std::map<Key, HeldRow>;

inline constexpr HeldRow noRow{-1, Certainty::No};

template <class Key>
HeldRow heldBy(const KeyedRows<Key>& rows, const Key& key)
{
    const auto found = rows.find(key);
    return found == rows.end() ? noRow : found->second;
}

/// Body, organization, and whether the row makes it a member of the foundation: being a member and
/// having another part in the foundation are two things.
using SeatKey = std::tuple<BodyId, OrganizationId, bool>;
using VoteKey = std::pair<BodyId, OrganizationId>;
using RoleKey = std::tuple<PersonId, BodyId, QString>;
/// Child, parent, relation.
using RelationKey = std::tuple<OrganizationId, OrganizationId, QString>;

/// Whether the row makes a member, as membersOf counts them.
bool isMemberRow(const Dataset& dataset, const Membership& row);

KeyedRows<SeatKey> seatsAt(const Snapshot& snapshot);
/// Every key that ever had a row of votes; noRow where the source defines no number at the day. The
/// same choice of rows as in votesIn.
KeyedRows<VoteKey> votesAt(const Snapshot& snapshot);
KeyedRows<RoleKey> rolesAt(const Snapshot& snapshot);
/// The roles a person holds for an organization, in file order.
std::map<PersonId, std::vector<HeldRow>> employersAt(const Snapshot& snapshot);
KeyedRows<RelationKey> relationsAt(const Snapshot& snapshot);
/// By project what statusOf says, in one pass.
std::vector<int> statusesAt(const Snapshot& snapshot);

/// All rows of a key that pass the snapshot's filter, on whatever day, by start.
template <class Key>
using Histories = std::map<Key, std::vector<int>>;
/// Person, body, role, organization.
using PostKey = std::tuple<PersonId, BodyId, QString, OrganizationId>;

/// Empty where the key has none.
template <class Key>
const std::vector<int>& historyOf(const Histories<Key>& histories, const Key& key)
{
    static const std::vector<int> none;
    const auto found = histories.find(key);
    return found == histories.end() ? none : found->second;
}

Histories<SeatKey> seatHistories(const Snapshot& snapshot);
Histories<PostKey> postHistories(const Snapshot& snapshot);
Histories<RelationKey> relationHistories(const Snapshot& snapshot);

/// One row follows another unless there was certainly nothing between them.
inline bool follows(const FactInterval& earlier, const FactInterval& later)
{
    return later.start.earliest <= earlier.end.latest;
}

/// From `row`, which holds at `day`, through the rows of its history that follow each other, as far
/// towards `other` as nothing certainly holds there: the row by which it began, where `other` lies
/// before `day`, or else by which it ended.
template <class Row>
int outermostRow(const std::vector<Row>& table, const std::vector<int>& history, int row, Day day,
                 Day other)
{
    const auto interval = [&table](int i) -> const FactInterval& {
        return table[static_cast<std::size_t>(i)].interval.resolved;
    };
    const bool isBackward = other < day;
    const auto reach = [&](auto next, auto end) {
        for (; next != end; ++next) {
            const bool isNext = isBackward ? follows(interval(*next), interval(row))
                                           : follows(interval(row), interval(*next));
            if (!isNext || interval(*next).at(other) == Certainty::Certain)
                break;
            row = *next;
        }
        return row;
    };
    const auto place = std::find(history.begin(), history.end(), row);
    if (place == history.end())
        return row;
    return isBackward ? reach(std::make_reverse_iterator(place), history.rend())
                      : reach(std::next(place), history.end());
}

} // namespace steward
