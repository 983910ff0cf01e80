// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/day_comparison.h"

#include <set>

namespace steward {

void DayComparison::compareRoles()
{
    pair(rolesAt(m_before), rolesAt(m_after),
         [this](HeldRow before, HeldRow after) { tellRole(before, after); });
}

void DayComparison::tellRole(HeldRow before, HeldRow after)
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
void DayComparison::compareEmployers()
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

void DayComparison::tellAffiliation(HeldRow before, HeldRow after)
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

} // namespace steward
