// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/changes.h"
#include "core/query/keyed_rows.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace steward {

/// Certain only if it certainly was not on one day and certainly was on the other.
inline Certainty certaintyOf(Certainty one, Certainty other)
{
    const bool isClear = std::min(one, other) == Certainty::No
                         && std::max(one, other) == Certainty::Certain;
    return isClear ? Certainty::Certain : Certainty::Possible;
}

/// Finds what holds on one of two days only, or by another row, by a key that outlives rows. Every
/// rule treats the two days alike, so that swapping them turns the changes round.
class DayComparison
{
public:
    DayComparison(const Snapshot& before, const Snapshot& after)
        : m_before(before)
        , m_after(after)
        , m_data(*after.dataset)
        , m_oldVotes(votesAt(before))
        , m_newVotes(votesAt(after))
        , m_seatHistories(seatHistories(after))
        , m_postHistories(postHistories(after))
        , m_relationHistories(relationHistories(after))
    {}

    /// Once only.
    std::vector<Change> collect();

private:
    /// Calls `tell(before, after)` for every key of either day.
    template <class Key, class Tell>
    static void pair(const KeyedRows<Key>& before, const KeyedRows<Key>& after, Tell tell)
    {
        for (const auto& [key, row] : before)
            tell(row, heldBy(after, key));
        for (const auto& [key, row] : after)
            if (!before.contains(key))
                tell(noRow, row);
    }

    const Membership& membership(HeldRow row) const
    {
        return m_data.memberships[static_cast<std::size_t>(row.row)];
    }
    const Vote& vote(HeldRow row) const { return m_data.votes[static_cast<std::size_t>(row.row)]; }
    const RoleHeld& role(HeldRow row) const
    {
        return m_data.roles[static_cast<std::size_t>(row.row)];
    }
    const OrganizationRelation& relation(HeldRow row) const
    {
        return m_data.organizationRelations[static_cast<std::size_t>(row.row)];
    }
    const ProjectStatus& status(int row) const
    {
        return m_data.projectStatus[static_cast<std::size_t>(row)];
    }
    QString statusText(int row) const { return row < 0 ? QString() : status(row).status; }
    QString idOf(OrganizationId organization) const
    {
        return organization.isValid() ? m_data[organization].id : QString();
    }

    QString votesText(HeldRow held) const
    {
        return held.row >= 0 ? QString::number(vote(held).votes) : QString();
    }
    bool isVoting(HeldRow seat) const;
    QString votesOf(HeldRow seat, const KeyedRows<VoteKey>& votes) const;

    static FactRef factUnless(int row, FactRef fact) { return fact.row == row ? FactRef{} : fact; }
    /// Where what is gained began, or what is lost ended; seen from the day on which it holds.
    template <class Row>
    int outermost(const std::vector<Row>& table, const std::vector<int>& history, int row,
                  bool isGain) const
    {
        const Day one = m_before.asOf();
        const Day other = m_after.asOf();
        return isGain ? outermostRow(table, history, row, other, one)
                      : outermostRow(table, history, row, one, other);
    }

    bool isForward() const { return m_before.asOf() <= m_after.asOf(); }
    std::optional<ChangeDate> startOf(const DatedInterval& interval) const;
    std::optional<ChangeDate> endOf(const DatedInterval& interval) const;
    bool isChange(HeldRow before, HeldRow after, const FactInterval& interval) const;

    void compareMemberships();
    void tellMembership(HeldRow before, HeldRow after);
    void tellTier(HeldRow before, HeldRow after);
    void compareVotes();
    void tellVotes(HeldRow before, HeldRow after, Certainty certainty);
    void compareRoles();
    void tellRole(HeldRow before, HeldRow after);
    void compareEmployers();
    void tellAffiliation(HeldRow before, HeldRow after);
    void compareProjects();
    void tellJoining(ProjectId project, Certainty before, Certainty after, int statusRow);
    void tellStatus(ProjectId project, int before, int after);
    void compareRelations();
    void tellRelation(HeldRow before, HeldRow after);

    const Snapshot& m_before;
    const Snapshot& m_after;
    const Dataset& m_data;
    KeyedRows<VoteKey> m_oldVotes;
    KeyedRows<VoteKey> m_newVotes;
    Histories<SeatKey> m_seatHistories;
    Histories<PostKey> m_postHistories;
    Histories<RelationKey> m_relationHistories;
    std::vector<Change> m_changes;
};

} // namespace steward
