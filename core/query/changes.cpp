// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/changes.h"


#include <algorithm>
#include <map>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr Month schemeChange{2026 * 12}; // January 2026

/// The new names of the tiers came into force in one month; who has a new name from then on has
/// the tier of before. Not so for associates, whose tier kept its name.
bool isSchemeChange(const Membership& before, const Membership& after)
{
    const int rank = tierRank(after.tier);
    const bool wasUpper = before.tier == "premier"_L1 || before.tier == "founding-premier"_L1;
    const bool isRenamed = (wasUpper && (after.tier == "platinum"_L1 || after.tier == "gold"_L1))
                           || (before.tier == "general"_L1 && rank == tierRank(u"silver"));
    return isRenamed && after.interval.stated.start
           && monthOf(after.interval.stated.start->firstDay()) == schemeChange;
}

/// Certain only if it certainly was not on one day and certainly was on the other.
Certainty certaintyOf(Certainty one, Certainty other)
{
    const bool isClear = std::min(one, other) == Certainty::No
                         && std::max(one, other) == Certainty::Certain;
    return isClear ? Certainty::Certain : Certainty::Possible;
}

using SeatKey = std::pair<BodyId, OrganizationId>;
using RoleKey = std::tuple<PersonId, BodyId, QString>;

/// Finds what holds on one of two days only, or by another row, by a key that outlives rows.
class Comparison
{
public:
    Comparison(const Snapshot& before, const Snapshot& after)
        : m_before(before)
        , m_after(after)
        , m_data(*after.dataset)
    {}

    std::vector<Change> collect()
    {
        compareMemberships();
        compareVotes();
        compareRoles();
        compareProjects();
        std::ranges::stable_sort(m_changes, [](const Change& left, const Change& right) {
            return std::tie(left.kind, left.fact.row) < std::tie(right.kind, right.fact.row);
        });
        return std::move(m_changes);
    }

private:
    template <class Key>
    using Rows = std::map<Key, HeldRow>;

    static constexpr HeldRow nothing{-1, Certainty::No};

    /// Calls `tell(before, after)` for every key of either day.
    template <class Key, class Tell>
    static void pair(const Rows<Key>& before, const Rows<Key>& after, Tell tell)
    {
        for (const auto& [key, row] : before) {
            const auto other = after.find(key);
            tell(row, other == after.end() ? nothing : other->second);
        }
        for (const auto& [key, row] : after)
            if (!before.contains(key))
                tell(nothing, row);
    }

    Rows<SeatKey> seats(const Snapshot& snapshot) const;
    Rows<RoleKey> roles(const Snapshot& snapshot) const;
    const Membership& membership(HeldRow row) const
    {
        return m_data.memberships[static_cast<std::size_t>(row.row)];
    }
    const RoleHeld& role(HeldRow row) const
    {
        return m_data.roles[static_cast<std::size_t>(row.row)];
    }

    void compareMemberships();
    void tellMembership(HeldRow before, HeldRow after);
    void tellTier(HeldRow before, HeldRow after);
    void compareVotes();
    void compareRoles();
    void tellRole(HeldRow before, HeldRow after);
    void compareProjects();
    void tellStatus(ProjectId project, bool hasJoined);

    const Snapshot& m_before;
    const Snapshot& m_after;
    const Dataset& m_data;
    std::vector<Change> m_changes;
};

Comparison::Rows<SeatKey> Comparison::seats(const Snapshot& snapshot) const
{
    Rows<SeatKey> rows;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = membership(held);
        const auto [place, isNew] = rows.try_emplace({row.body, row.organization}, held);
        if (!isNew && held.certainty > place->second.certainty)
            place->second = held;
    }
    return rows;
}

Comparison::Rows<RoleKey> Comparison::roles(const Snapshot& snapshot) const
{
    Rows<RoleKey> rows;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = role(held);
        const auto [place, isNew] = rows.try_emplace({row.person, row.body, row.role}, held);
        if (!isNew && held.certainty > place->second.certainty)
            place->second = held;
    }
    return rows;
}

void Comparison::compareMemberships()
{
    pair(seats(m_before), seats(m_after),
         [this](HeldRow before, HeldRow after) { tellMembership(before, after); });
}

void Comparison::tellMembership(HeldRow before, HeldRow after)
{
    const bool isGain = before.certainty < after.certainty;
    if (before.row >= 0 && after.row >= 0 && membership(before).tier != membership(after).tier)
        return tellTier(before, after);
    if (before.certainty == after.certainty)
        return;
    const HeldRow told = isGain ? after : before;
    const Membership& row = membership(told);
    const bool isMember = row.body == m_data.info.foundation;
    Change change{.certainty = certaintyOf(before.certainty, after.certainty),
                  .organization = row.organization,
                  .body = row.body,
                  .fact = {FactKind::Membership, told.row}};
    if (isGain)
        change.kind = isMember ? ChangeKind::MemberJoined : ChangeKind::SeatGained;
    else
        change.kind = isMember ? ChangeKind::MemberLeft : ChangeKind::SeatLost;
    (isGain ? change.after : change.before) = row.tier;
    m_changes.push_back(change);
}

void Comparison::tellTier(HeldRow before, HeldRow after)
{
    const Membership& old = membership(before);
    const Membership& now = membership(after);
    m_changes.push_back(
        {.kind = isSchemeChange(old, now) ? ChangeKind::TierSchemeChanged : ChangeKind::TierChanged,
         .certainty = std::min(before.certainty, after.certainty),
         .organization = now.organization,
         .body = now.body,
         .before = old.tier,
         .after = now.tier,
         .fact = {FactKind::Membership, after.row}});
}

void Comparison::compareVotes()
{
    const auto text = [](const VotingWeight& weight) {
        return weight.votes ? QString::number(*weight.votes) : QString();
    };
    for (const Body& body : m_data.bodies) {
        const BodyId id{static_cast<std::int32_t>(&body - m_data.bodies.data())};
        const std::vector<VotingWeight> old = votesIn(m_before, id);
        for (const VotingWeight& now : votesIn(m_after, id)) {
            const auto was = std::ranges::find(old, now.organization, &VotingWeight::organization);
            if (was == old.end() || was->votes == now.votes)
                continue;
            const int row = now.voteRow >= 0 ? now.voteRow : was->voteRow;
            m_changes.push_back({.kind = ChangeKind::VotesChanged,
                                 .organization = now.organization,
                                 .body = id,
                                 .before = text(*was),
                                 .after = text(now),
                                 .fact = {FactKind::Vote, row}});
        }
    }
}

void Comparison::compareRoles()
{
    pair(roles(m_before), roles(m_after),
         [this](HeldRow before, HeldRow after) { tellRole(before, after); });
}

void Comparison::tellRole(HeldRow before, HeldRow after)
{
    const HeldRow told = after.row >= 0 ? after : before;
    const RoleHeld& row = role(told);
    Change change{.certainty = certaintyOf(before.certainty, after.certainty),
                  .organization = row.organization,
                  .person = row.person,
                  .body = row.body,
                  .fact = {FactKind::Role, told.row}};
    if (before.row >= 0 && after.row >= 0 && role(before).organization != row.organization) {
        const auto id = [this](OrganizationId organization) {
            return organization.isValid() ? m_data[organization].id : QString();
        };
        change.kind = ChangeKind::AffiliationChanged;
        change.certainty = std::min(before.certainty, after.certainty);
        change.before = id(role(before).organization);
        change.after = id(row.organization);
    } else if (before.certainty == after.certainty) {
        return;
    } else if (before.certainty < after.certainty) {
        change.kind = ChangeKind::RoleStarted;
        change.after = row.role;
    } else {
        change.kind = ChangeKind::RoleEnded;
        change.before = row.role;
    }
    m_changes.push_back(change);
}

void Comparison::compareProjects()
{
    for (std::size_t i = 0; i < m_data.projects.size(); ++i) {
        const ProjectId id{static_cast<std::int32_t>(i)};
        const FactInterval& joined = m_data.projects[i].joined.resolved;
        const Certainty before = joined.startedAt(m_before.asOf());
        const Certainty after = joined.startedAt(m_after.asOf());
        const bool hasJoined = before < after && m_data.projects[i].joined.stated.start;
        if (hasJoined)
            m_changes.push_back({.kind = ChangeKind::ProjectJoined,
                                 .certainty = certaintyOf(before, after),
                                 .project = id,
                                 .fact = factRef(id)});
        tellStatus(id, hasJoined);
    }
}

/// Of a project that joined in between only what ended it is news; the rest is part of joining.
void Comparison::tellStatus(ProjectId project, bool hasJoined)
{
    const int before = statusOf(m_data, project, m_before.asOf());
    const int after = statusOf(m_data, project, m_after.asOf());
    if (before == after || after < 0)
        return;
    const auto text = [this](int row) {
        return row < 0 ? QString() : m_data.projectStatus[static_cast<std::size_t>(row)].status;
    };
    if (hasJoined && !endsProject(text(after)))
        return;
    m_changes.push_back({.kind = ChangeKind::ProjectStatusChanged,
                         .project = project,
                         .before = text(before),
                         .after = text(after),
                         .fact = {FactKind::ProjectStatus, after}});
}

} // namespace

std::vector<Change> changesBetween(const Snapshot& before, const Snapshot& after)
{
    return Comparison(before, after).collect();
}

Day defaultCompareDay(Day asOf) { return addMonths(asOf, -12); }

} // namespace steward
