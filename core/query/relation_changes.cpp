// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/day_comparison.h"

namespace steward {

/// Another relation to the same parent, or the same to another one, is an end and a begin: a child
/// may have several at once.
void DayComparison::compareRelations()
{
    pair(relationsAt(m_before), relationsAt(m_after),
         [this](HeldRow before, HeldRow after) { tellRelation(before, after); });
}

void DayComparison::tellRelation(HeldRow before, HeldRow after)
{
    const bool isGain = before.certainty < after.certainty;
    const HeldRow told = isGain ? after : before;
    const OrganizationRelation& row = relation(told);
    if (!isChange(before, after, row.interval.resolved))
        return;
    const RelationKey key{row.child, row.parent, row.relation};
    const int outer = outermost(m_data.organizationRelations, historyOf(m_relationHistories, key),
                                told.row, isGain);
    const auto& spell = m_data.organizationRelations[static_cast<std::size_t>(outer)].interval;
    Change change{.kind = isGain ? ChangeKind::RelationBegan : ChangeKind::RelationEnded,
                  .certainty = certaintyOf(before.certainty, after.certainty),
                  .organization = row.child,
                  .with = row.relation,
                  .fact = {FactKind::OrganizationRelation, told.row},
                  .otherFact = factUnless(told.row, {FactKind::OrganizationRelation, outer}),
                  .date = isGain ? startOf(spell) : endOf(spell)};
    (isGain ? change.after : change.before) = idOf(row.parent);
    m_changes.push_back(change);
}

} // namespace steward
