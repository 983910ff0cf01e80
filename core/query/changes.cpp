// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/changes.h"

#include "core/query/day_comparison.h"

#include <algorithm>
#include <map>
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

} // namespace

std::vector<Change> DayComparison::collect()
{
    compareMemberships();
    compareVotes();
    compareRoles();
    compareEmployers();
    compareProjects();
    compareRelations();
    std::ranges::stable_sort(m_changes, [](const Change& left, const Change& right) {
        return std::tie(left.kind, left.fact) < std::tie(right.kind, right.fact);
    });
    return std::move(m_changes);
}

std::optional<ChangeDate> DayComparison::startOf(const DatedInterval& interval) const
{
    if (!isForward() || !interval.stated.start)
        return std::nullopt;
    return ChangeDate{*interval.stated.start,
                      interval.stated.qualifier == StartQualifier::NoLaterThan};
}

std::optional<ChangeDate> DayComparison::endOf(const DatedInterval& interval) const
{
    if (!isForward() || !interval.stated.end)
        return std::nullopt;
    return ChangeDate{*interval.stated.end};
}

/// A row that is still open in the latest evidence is less certain on a day after it, and nothing
/// happened.
bool DayComparison::isChange(HeldRow before, HeldRow after, const FactInterval& interval) const
{
    if (before.certainty == after.certainty)
        return false;
    const bool isSilence = before.row == after.row && interval.endKind == EndKind::Open
                           && interval.startedAt(m_before.asOf())
                                  == interval.startedAt(m_after.asOf());
    return !isSilence;
}

void DayComparison::compareMemberships()
{
    pair(seatsAt(m_before), seatsAt(m_after),
         [this](HeldRow before, HeldRow after) { tellMembership(before, after); });
}

void DayComparison::tellMembership(HeldRow before, HeldRow after)
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
    change.with = votesOf(told, isGain ? m_newVotes : m_oldVotes);
    m_changes.push_back(change);
}

bool DayComparison::isVoting(HeldRow seat) const
{
    return membership(seat).tier == "board-seat"_L1;
}

/// Whoever never had a row has one vote.
QString DayComparison::votesOf(HeldRow seat, const KeyedRows<VoteKey>& votes) const
{
    if (!isVoting(seat))
        return {};
    const auto found = votes.find({membership(seat).body, membership(seat).organization});
    return found == votes.end() ? u"1"_s : votesText(found->second);
}

/// No date where another tier may lie between the two.
void DayComparison::tellTier(HeldRow before, HeldRow after)
{
    const Membership& old = membership(before);
    const Membership& now = membership(after);
    const bool isScheme = isRenaming(old, now) || isRenaming(now, old);
    const bool isDirect = follows(old.interval.resolved, now.interval.resolved);
    m_changes.push_back(
        {.kind = isScheme ? ChangeKind::TierSchemeChanged : ChangeKind::TierChanged,
         .certainty = std::min(before.certainty, after.certainty),
         .organization = now.organization,
         .body = now.body,
         .before = old.tier,
         .after = now.tier,
         .with = isVoting(after) ? votesOf(after, m_newVotes) : votesOf(before, m_oldVotes),
         .fact = {FactKind::Membership, after.row},
         .otherFact = {FactKind::Membership, before.row},
         .date = isDirect ? startOf(now.interval) : std::nullopt});
}

/// Who never had a row has one vote on both days, which is no change.
void DayComparison::compareVotes()
{
    const auto oldSeats = seatsAt(m_before);
    const auto newSeats = seatsAt(m_after);
    for (const auto& [key, before] : m_oldVotes) {
        const SeatKey seat{key.first, key.second, false};
        const HeldRow was = heldBy(oldSeats, seat);
        const HeldRow is = heldBy(newSeats, seat);
        if (was.row >= 0 && is.row >= 0 && isVoting(was) && isVoting(is))
            tellVotes(before, heldBy(m_newVotes, key), std::min(was.certainty, is.certainty));
    }
}

void DayComparison::tellVotes(HeldRow before, HeldRow after, Certainty certainty)
{
    if (votesText(before) == votesText(after))
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
         .before = votesText(before),
         .after = votesText(after),
         .fact = {FactKind::Vote, told.row},
         .otherFact = other.row >= 0 ? FactRef{FactKind::Vote, other.row} : FactRef{},
         .date = after.row >= 0 ? startOf(row.interval) : endOf(row.interval)});
}

std::vector<Change> changesBetween(const Snapshot& before, const Snapshot& after)
{
    return DayComparison(before, after).collect();
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
