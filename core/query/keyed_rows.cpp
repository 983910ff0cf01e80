// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/keyed_rows.h"

namespace steward {

namespace {

const RoleHeld& roleOf(const Snapshot& snapshot, HeldRow held)
{
    return snapshot.dataset->roles[static_cast<std::size_t>(held.row)];
}

RelationKey relationKey(const OrganizationRelation& row)
{
    return {row.child, row.parent, row.relation};
}

template <class Key>
void keepMostCertain(KeyedRows<Key>& rows, const Key& key, HeldRow held)
{
    const auto [place, isNew] = rows.try_emplace(key, held);
    if (!isNew && held.certainty > place->second.certainty)
        place->second = held;
}

template <class Key, class Row, class KeyOf>
Histories<Key> histories(const Snapshot& snapshot, const std::vector<Row>& table, KeyOf keyOf)
{
    Histories<Key> result;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (snapshot.filter.passes(table[i].provenance.confidence))
            result[keyOf(table[i])].push_back(static_cast<int>(i));
    const auto start = [&table](int row) {
        return table[static_cast<std::size_t>(row)].interval.resolved.start;
    };
    for (auto& [key, rows] : result)
        std::ranges::stable_sort(rows, {}, start);
    return result;
}

} // namespace

bool isMemberRow(const Dataset& dataset, const Membership& row)
{
    return row.body == dataset.info.foundation
           && (dataset[row.body].kind != BodyKind::Foundation
               || indexOfWord(memberTierWords(), row.tier));
}

KeyedRows<SeatKey> seatsAt(const Snapshot& snapshot)
{
    KeyedRows<SeatKey> rows;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = snapshot.dataset->memberships[static_cast<std::size_t>(held.row)];
        const bool isMember = isMemberRow(*snapshot.dataset, row);
        keepMostCertain(rows, SeatKey{row.body, row.organization, isMember}, held);
    }
    return rows;
}

KeyedRows<VoteKey> votesAt(const Snapshot& snapshot)
{
    KeyedRows<VoteKey> rows;
    const std::vector<Vote>& votes = snapshot.dataset->votes;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        HeldRow& held =
            rows.try_emplace({votes[i].body, votes[i].organization}, noRow).first->second;
        const Certainty certainty = votes[i].interval.resolved.at(snapshot.asOf());
        if (certainty != Certainty::No)
            held = {static_cast<int>(i), certainty};
    }
    return rows;
}

KeyedRows<RoleKey> rolesAt(const Snapshot& snapshot)
{
    KeyedRows<RoleKey> rows;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = roleOf(snapshot, held);
        keepMostCertain(rows, RoleKey{row.person, row.body, row.role}, held);
    }
    return rows;
}

std::map<PersonId, std::vector<HeldRow>> employersAt(const Snapshot& snapshot)
{
    std::map<PersonId, std::vector<HeldRow>> rows;
    for (const HeldRow& held : snapshot.roles)
        if (roleOf(snapshot, held).organization.isValid())
            rows[roleOf(snapshot, held).person].push_back(held);
    return rows;
}

KeyedRows<RelationKey> relationsAt(const Snapshot& snapshot)
{
    KeyedRows<RelationKey> rows;
    for (const HeldRow& held : snapshot.relations)
        keepMostCertain(
            rows,
            relationKey(
                snapshot.dataset->organizationRelations[static_cast<std::size_t>(held.row)]),
            held);
    return rows;
}

std::vector<int> statusesAt(const Snapshot& snapshot)
{
    const std::vector<ProjectStatus>& rows = snapshot.dataset->projectStatus;
    const auto since = [&rows](std::size_t row) { return rows[row].since.resolved.start.latest; };
    std::vector<int> latest(snapshot.dataset->projects.size(), -1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        int& known = latest[rows[i].project.index()];
        const bool isLater = known < 0 || since(i) >= since(static_cast<std::size_t>(known));
        if (since(i) <= snapshot.asOf() && isLater)
            known = static_cast<int>(i);
    }
    return latest;
}

Histories<SeatKey> seatHistories(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    return histories<SeatKey>(snapshot, dataset.memberships, [&dataset](const Membership& row) {
        return SeatKey{row.body, row.organization, isMemberRow(dataset, row)};
    });
}

Histories<PostKey> postHistories(const Snapshot& snapshot)
{
    return histories<PostKey>(snapshot, snapshot.dataset->roles, [](const RoleHeld& row) {
        return PostKey{row.person, row.body, row.role, row.organization};
    });
}

Histories<RelationKey> relationHistories(const Snapshot& snapshot)
{
    return histories<RelationKey>(snapshot, snapshot.dataset->organizationRelations, relationKey);
}

} // namespace steward
