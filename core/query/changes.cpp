// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/changes.h"

#include "core/query/keyed_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr Month schemeChange{2026 * 12}; // January 2026

/// The new names of the tiers came into force in one month; who has a new name from then on has
/// the tier of before. Not so for associates, whose tier kept its name.
bool isRenaming(const Membership& old, const Membership& now)
{
    const bool wasUpper = old.tier == "premier"_L1 || old.tier == "founding-premier"_L1;
    const bool isRenamed = (wasUpper && (now.tier == "platinum"_L1 || now.tier == "gold"_L1))
                           || (old.tier == "general"_L1 && now.tier == "silver"_L1);
    return isRenamed && now.interval.stated.start
           && monthOf(now.interval.stated.start->firstDay()) == schemeChange;
}

/// Certain only if it certainly was not on one day and certainly was on the other.
Certainty certaintyOf(Certainty one, Certainty other)
{
    const bool isClear = std::min(one, other) == Certainty::No
                         && std::max(one, other) == Certainty::Certain;
    return isClear ? Certainty::Certain : Certainty::Possible;
}

/// Finds what holds on one of two days only, or by another row, by a key that outlives rows. Every
/// rule treats the two days alike, so that swapping them turns the changes round.
class Comparison
{
public:
    Comparison(const Snapshot& before, const Snapshot& after)
        : m_before(before)
        , m_after(after)
        , m_data(*after.dataset)
        , m_seatHistories(seatHistories(after))
        , m_postHistories(postHistories(after))
    {}

    std::vector<Change> collect()
    {
        compareMemberships();
        compareVotes();
        compareRoles();
        compareEmployers();
        compareProjects();
        std::ranges::stable_sort(m_changes, [](const Change& left, const Change& right) {
            return std::tie(left.kind, left.fact) < std::tie(right.kind, right.fact);
        });
        return std::move(m_changes);
    }

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
    const ProjectStatus& status(int row) const
    {
        return m_data.projectStatus[static_cast<std::size_t>(row)];
    }
    QString idOf(OrganizationId organization) const
    {
        return organization.isValid() ? m_data[organization].id : QString();
    }

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
    void tellJoining(ProjectId project, Certainty before, Certainty after);
    void tellStatus(ProjectId project, int before, int after);

    const Snapshot& m_before;
    const Snapshot& m_after;
    const Dataset& m_data;
    Histories<SeatKey> m_seatHistories;
    Histories<PostKey> m_postHistories;
    std::vector<Change> m_changes;
};

std::optional<ChangeDate> Comparison::startOf(const DatedInterval& interval) const
{
    if (!isForward() || !interval.stated.start)
        return std::nullopt;
    return ChangeDate{*interval.stated.start,
                      interval.stated.qualifier == StartQualifier::NoLaterThan};
}

std::optional<ChangeDate> Comparison::endOf(const DatedInterval& interval) const
{
    if (!isForward() || !interval.stated.end)
        return std::nullopt;
    return ChangeDate{*interval.stated.end};
}

/// A row that is still open in the latest evidence is less certain on a day after it, and nothing
/// happened.
bool Comparison::isChange(HeldRow before, HeldRow after, const FactInterval& interval) const
{
    if (before.certainty == after.certainty)
        return false;
    const bool isSilence = before.row == after.row && interval.endKind == EndKind::Open
                           && interval.startedAt(m_before.asOf())
                                  == interval.startedAt(m_after.asOf());
    return !isSilence;
}

void Comparison::compareMemberships()
{
    pair(seatsAt(m_before), seatsAt(m_after),
         [this](HeldRow before, HeldRow after) { tellMembership(before, after); });
}

void Comparison::tellMembership(HeldRow before, HeldRow after)
{
    if (before.row >= 0 && after.row >= 0 && membership(before).tier != membership(after).tier)
        return tellTier(before, after);
    const bool isGain = before.certainty < after.certainty;
    const HeldRow told = isGain ? after : before;
    const Membership& row = membership(told);
    if (!isChange(before, after, row.interval.resolved))
        return;
    const SeatKey key{row.body, row.organization, isMemberRow(m_data, row)};
    const int outer = outermost(m_data.memberships, historyOf(m_seatHistories, key), told.row,
                                isGain);
    const DatedInterval& spell = m_data.memberships[static_cast<std::size_t>(outer)].interval;
    Change change{.certainty = certaintyOf(before.certainty, after.certainty),
                  .organization = row.organization,
                  .body = row.body,
                  .fact = {FactKind::Membership, told.row},
                  .otherFact = factUnless(told.row, {FactKind::Membership, outer}),
                  .date = isGain ? startOf(spell) : endOf(spell)};
    if (isGain)
        change.kind = isMemberRow(m_data, row) ? ChangeKind::MemberJoined : ChangeKind::SeatGained;
    else
        change.kind = isMemberRow(m_data, row) ? ChangeKind::MemberLeft : ChangeKind::SeatLost;
    (isGain ? change.after : change.before) = row.tier;
    m_changes.push_back(change);
}

/// No date where another tier may lie between the two.
void Comparison::tellTier(HeldRow before, HeldRow after)
{
    const Membership& old = membership(before);
    const Membership& now = membership(after);
    const bool isScheme = isRenaming(old, now) || isRenaming(now, old);
    const bool isDirect = follows(old.interval.resolved, now.interval.resolved);
    m_changes.push_back({.kind = isScheme ? ChangeKind::TierSchemeChanged : ChangeKind::TierChanged,
                         .certainty = std::min(before.certainty, after.certainty),
                         .organization = now.organization,
                         .body = now.body,
                         .before = old.tier,
                         .after = now.tier,
                         .fact = {FactKind::Membership, after.row},
                         .otherFact = {FactKind::Membership, before.row},
                         .date = isDirect ? startOf(now.interval) : std::nullopt});
}

/// Who never had a row has one vote on both days, which is no change.
void Comparison::compareVotes()
{
    const auto oldSeats = seatsAt(m_before);
    const auto newSeats = seatsAt(m_after);
    const auto newVotes = votesAt(m_after);
    for (const auto& [key, before] : votesAt(m_before)) {
        const SeatKey seat{key.first, key.second, false};
        const HeldRow was = heldBy(oldSeats, seat);
        const HeldRow is = heldBy(newSeats, seat);
        if (was.row >= 0 && is.row >= 0 && membership(was).tier == "board-seat"_L1
            && membership(is).tier == "board-seat"_L1)
            tellVotes(before, heldBy(newVotes, key), std::min(was.certainty, is.certainty));
    }
}

void Comparison::tellVotes(HeldRow before, HeldRow after, Certainty certainty)
{
    const auto text = [this](HeldRow held) {
        return held.row >= 0 ? QString::number(vote(held).votes) : QString();
    };
    if (text(before) == text(after))
        return;
    const HeldRow told = after.row >= 0 ? after : before;
    const HeldRow other = after.row >= 0 ? before : after;
    for (const HeldRow held : {told, other})
        if (held.row >= 0)
            certainty = std::min(certainty, held.certainty);
    const Vote& row = vote(told);
    m_changes.push_back(
        {.kind = ChangeKind::VotesChanged,
         .certainty = certainty,
         .organization = row.organization,
         .body = row.body,
         .before = text(before),
         .after = text(after),
         .fact = {FactKind::Vote, told.row},
         .otherFact = other.row >= 0 ? FactRef{FactKind::Vote, other.row} : FactRef{},
         .date = after.row >= 0 ? startOf(row.interval) : endOf(row.interval)});
}

void Comparison::compareRoles()
{
    pair(rolesAt(m_before), rolesAt(m_after),
         [this](HeldRow before, HeldRow after) { tellRole(before, after); });
}

void Comparison::tellRole(HeldRow before, HeldRow after)
{
    if (before.row >= 0 && after.row >= 0 && role(before).organization != role(after).organization)
        return tellAffiliation(before, after);
    const bool isGain = before.certainty < after.certainty;
    const HeldRow told = isGain ? after : before;
    const RoleHeld& row = role(told);
    if (!isChange(before, after, row.interval.resolved))
        return;
    const PostKey key{row.person, row.body, row.role, row.organization};
    const int outer = outermost(m_data.roles, historyOf(m_postHistories, key), told.row, isGain);
    const DatedInterval& spell = m_data.roles[static_cast<std::size_t>(outer)].interval;
    Change change{.kind = isGain ? ChangeKind::RoleStarted : ChangeKind::RoleEnded,
                  .certainty = certaintyOf(before.certainty, after.certainty),
                  .organization = row.organization,
                  .person = row.person,
                  .body = row.body,
                  .fact = {FactKind::Role, told.row},
                  .otherFact = factUnless(told.row, {FactKind::Role, outer}),
                  .date = isGain ? startOf(spell) : endOf(spell)};
    (isGain ? change.after : change.before) = row.role;
    m_changes.push_back(change);
}

/// Who acts for other organizations than before has changed employer, also where no role outlived
/// it.
void Comparison::compareEmployers()
{
    std::set<PersonId> known;
    for (const Change& change : m_changes)
        if (change.kind == ChangeKind::AffiliationChanged)
            known.insert(change.person);
    const auto now = employersAt(m_after);
    for (const auto& [person, old] : employersAt(m_before)) {
        const auto found = now.find(person);
        if (found == now.end() || known.contains(person))
            continue;
        std::set<OrganizationId> organizations;
        for (const HeldRow& held : old)
            organizations.insert(role(held).organization);
        const auto stays = [&](const HeldRow& held) {
            return organizations.contains(role(held).organization);
        };
        if (std::ranges::none_of(found->second, stays))
            tellAffiliation(*std::ranges::max_element(old, {}, &HeldRow::certainty),
                            *std::ranges::max_element(found->second, {}, &HeldRow::certainty));
    }
}

void Comparison::tellAffiliation(HeldRow before, HeldRow after)
{
    const RoleHeld& old = role(before);
    const RoleHeld& now = role(after);
    m_changes.push_back({.kind = ChangeKind::AffiliationChanged,
                         .certainty = std::min(before.certainty, after.certainty),
                         .organization = now.organization,
                         .person = now.person,
                         .body = old.body == now.body ? now.body : BodyId{},
                         .before = idOf(old.organization),
                         .after = idOf(now.organization),
                         .fact = {FactKind::Role, after.row},
                         .otherFact = {FactKind::Role, before.row},
                         .date = startOf(now.interval)});
}

void Comparison::compareProjects()
{
    const std::vector<int> old = statusesAt(m_before);
    const std::vector<int> now = statusesAt(m_after);
    for (std::size_t i = 0; i < m_data.projects.size(); ++i) {
        const ProjectId id{static_cast<std::int32_t>(i)};
        const DatedInterval& joined = m_data.projects[i].joined;
        const Certainty before = joined.resolved.startedAt(m_before.asOf());
        const Certainty after = joined.resolved.startedAt(m_after.asOf());
        const bool hasMoved = before != after && joined.stated.start;
        if (hasMoved)
            tellJoining(id, before, after);
        // Of a project that joined in between only what ended it is news; the rest is part of
        // joining.
        const int later = before < after ? now[i] : old[i];
        const bool hasEnded = later >= 0 && endsProject(status(later).status);
        if (old[i] != now[i] && (!hasMoved || hasEnded))
            tellStatus(id, old[i], now[i]);
    }
}

void Comparison::tellJoining(ProjectId project, Certainty before, Certainty after)
{
    const bool isGain = before < after;
    Change change{.kind = isGain ? ChangeKind::ProjectJoined : ChangeKind::ProjectStatusChanged,
                  .certainty = certaintyOf(before, after),
                  .project = project,
                  .fact = factRef(project),
                  .date = startOf(m_data[project].joined)};
    (isGain ? change.after : change.before) = toWord(m_data[project].kind);
    m_changes.push_back(change);
}

/// Possible where the later status may have been reached by the earlier day already.
void Comparison::tellStatus(ProjectId project, int before, int after)
{
    const auto text = [this](int row) { return row < 0 ? QString() : status(row).status; };
    const int told = after >= 0 ? after : before;
    const int reached = isForward() ? after : before;
    const Day earlier = std::min(m_before.asOf(), m_after.asOf());
    const Certainty already = status(reached).since.resolved.startedAt(earlier);
    m_changes.push_back({.kind = ChangeKind::ProjectStatusChanged,
                         .certainty = certaintyOf(already, Certainty::Certain),
                         .project = project,
                         .before = text(before),
                         .after = text(after),
                         .fact = {FactKind::ProjectStatus, told},
                         .otherFact = before >= 0 && after >= 0
                                          ? FactRef{FactKind::ProjectStatus, before}
                                          : FactRef{},
                         .date = startOf(status(told).since)});
}

} // namespace

std::vector<Change> changesBetween(const Snapshot& before, const Snapshot& after)
{
    return Comparison(before, after).collect();
}

std::optional<Day> tierSchemeChange(const Dataset& dataset)
{
    std::map<OrganizationId, const Membership*> latest;
    std::optional<Day> first;
    for (const Membership& row : dataset.memberships) {
        if (row.body != dataset.info.foundation)
            continue;
        const Membership*& old = latest[row.organization];
        if (old && isRenaming(*old, row)) {
            const Day day = row.interval.stated.start->firstDay();
            first = first ? std::min(*first, day) : day;
        }
        old = &row;
    }
    return first;
}

Day defaultCompareDay(Day asOf) { return addMonths(asOf, -12); }

} // namespace steward
