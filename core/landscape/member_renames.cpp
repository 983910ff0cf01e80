// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/member_renames.h"

#include <QHash>
#include <QSet>

namespace steward {

namespace {

using Members = std::span<const ListedMember* const>;
using Trait = QString ListedMember::*;

/// Who someone may be; nobody, one, or several, of which then none is chosen.
class Counterpart
{
public:
    void add(const ListedMember* member)
    {
        m_isAmbiguous = m_isAmbiguous || (m_member && m_member != member);
        m_member = member;
    }
    void addSeveral() { m_isAmbiguous = true; }
    const ListedMember* single() const { return m_isAmbiguous ? nullptr : m_member; }

private:
    const ListedMember* m_member = nullptr;
    bool m_isAmbiguous = false;
};

using Counterparts = QHash<const ListedMember*, Counterpart>;
using MembersByValue = QHash<QString, std::vector<const ListedMember*>>;

MembersByValue membersBy(Trait trait, Members members)
{
    MembersByValue byValue;
    for (const ListedMember* member : members)
        if (!(member->*trait).isEmpty())
            byValue[member->*trait].push_back(member);
    return byValue;
}

void match(const std::vector<const ListedMember*>& left,
           const std::vector<const ListedMember*>& came, Counterparts& counterparts)
{
    if (left.size() == 1 && came.size() == 1) {
        counterparts[left.front()].add(came.front());
        counterparts[came.front()].add(left.front());
        return;
    }
    for (const auto* group : {&left, &came})
        for (const ListedMember* member : *group)
            counterparts[member].addSeveral();
}

} // namespace

std::vector<MemberRename> findMemberRenames(Members left, Members came, Members stayed)
{
    std::vector<MemberRename> renames;
    if (left.empty() || came.empty())
        return renames;
    Counterparts counterparts;
    for (const Trait trait :
         {&ListedMember::homepageKey, &ListedMember::crunchbaseKey, &ListedMember::logo}) {
        QSet<QString> shared;
        for (const ListedMember* member : stayed)
            shared.insert(member->*trait);
        const MembersByValue leftBy = membersBy(trait, left);
        const MembersByValue cameBy = membersBy(trait, came);
        for (auto value = leftBy.constBegin(); value != leftBy.constEnd(); ++value)
            if (const auto other = cameBy.constFind(value.key());
                other != cameBy.constEnd() && !shared.contains(value.key()))
                match(*value, *other, counterparts);
    }
    for (const ListedMember* member : came) {
        const ListedMember* before = counterparts.value(member).single();
        if (before && counterparts.value(before).single() == member)
            renames.push_back({before, member});
    }
    return renames;
}

} // namespace steward
