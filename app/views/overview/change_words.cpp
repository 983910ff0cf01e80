// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/change_words.h"

#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr std::size_t mostNames = 3;

QString nameOf(const Dataset& dataset, OrganizationId id)
{
    return id.isValid() ? nameInSentence(dataset[id].name) : QString();
}

QString subjectOf(const Dataset& dataset, const Change& change)
{
    if (change.person.isValid())
        return nameInSentence(dataset[change.person].name);
    if (change.project.isValid())
        return nameInSentence(dataset[change.project].name);
    return nameOf(dataset, change.organization);
}

/// "A", "A and B", "A, B and C" or "A, B and 7 more".
QString subjects(const Dataset& dataset, const ChangeGroup& group)
{
    const std::size_t count = group.changes.size();
    const std::size_t named = count <= mostNames ? count : mostNames - 1;
    QStringList names;
    for (std::size_t i = 0; i < named; ++i)
        names.append(subjectOf(dataset, group.changes[i]));
    if (count > mostNames)
        //: End of a list. %1: names, %n: how many are not named
        return ChangeWords::tr("%1 and %n more", nullptr, static_cast<int>(count - named))
            .arg(names.join(u", "_s));
    return QLocale().createSeparatedList(names);
}

QString bodyName(const Dataset& dataset, const Change& change)
{
    return change.body.isValid() ? nameInSentence(dataset[change.body].name) : QString();
}

QString votesSentence(const Dataset& dataset, const Change& change)
{
    const QString name = nameOf(dataset, change.organization);
    if (change.before.isEmpty())
        return ChangeWords::tr("%1: votes on the board now %2, not defined before")
            .arg(name, change.after);
    if (change.after.isEmpty())
        return ChangeWords::tr("%1: votes on the board no longer defined, %2 before")
            .arg(name, change.before);
    return ChangeWords::tr("%1: votes on the board from %2 to %3")
        .arg(name, change.before, change.after);
}

QString affiliationSentence(const Dataset& dataset, const Change& change)
{
    const auto name = [&dataset](const QString& id) {
        const OrganizationId organization = findOrganization(dataset, id);
        //: In place of an organization: the role is held personally
        return organization.isValid() ? nameOf(dataset, organization) : ChangeWords::tr("nobody");
    };
    return ChangeWords::tr("%1 now speaks for %2 (before: %3)")
        .arg(subjectOf(dataset, change), name(change.after), name(change.before));
}

QString roleSentence(const Dataset& dataset, const ChangeGroup& group)
{
    const Change& first = group.changes.front();
    const int count = static_cast<int>(group.changes.size());
    const QString names = subjects(dataset, group);
    const QString body = bodyName(dataset, first);
    if (group.kind == ChangeKind::RoleStarted)
        //: %1: people, %2: role, %3: body
        return ChangeWords::tr("%1 became %2 (%3)", nullptr, count)
            .arg(names, roleText(first.after), body);
    //: %1: people, %2: role, %3: body
    return ChangeWords::tr("%1 stopped being %2 (%3)", nullptr, count)
        .arg(names, roleText(first.before), body);
}

QString seatSentence(const Dataset& dataset, const ChangeGroup& group)
{
    const Change& first = group.changes.front();
    const bool isGain = group.kind == ChangeKind::SeatGained;
    const QString& part = isGain ? first.after : first.before;
    const QString names = subjects(dataset, group);
    const QString body = bodyName(dataset, first);
    if (part.endsWith("-seat"_L1))
        //: %1: organizations, %2: body
        return (isGain ? ChangeWords::tr("%1 took a seat (%2)")
                       : ChangeWords::tr("%1 gave up a seat (%2)"))
            .arg(names, body);
    //: %1: organizations, %2: "participant" or the like, %3: body
    return (isGain ? ChangeWords::tr("%1 came in as %2 (%3)")
                   : ChangeWords::tr("%1 left as %2 (%3)"))
        .arg(names, tierText(part), body);
}

QString projectSentence(const Dataset& dataset, const ChangeGroup& group)
{
    const Change& first = group.changes.front();
    const QString names = subjects(dataset, group);
    const QString kind = wordText(dataset[first.project].kind);
    if (group.kind == ChangeKind::ProjectStatusChanged)
        //: %1: projects, %2: new status
        return ChangeWords::tr("%1: %2").arg(names, projectStatusText(first.after));
    //: %1: projects, %2: kind of project
    return ChangeWords::tr("%1 joined as %2", nullptr, static_cast<int>(group.changes.size()))
        .arg(names, kind);
}

QString sentence(const Dataset& dataset, const ChangeGroup& group)
{
    const Change& first = group.changes.front();
    const int count = static_cast<int>(group.changes.size());
    const QString names = subjects(dataset, group);
    switch (group.kind) {
    case ChangeKind::MemberJoined:
        //: %1: organizations, %2: tier
        return ChangeWords::tr("%1 joined the foundation (%2)").arg(names, tierText(first.after));
    case ChangeKind::MemberLeft:
        return ChangeWords::tr("%1 left the foundation (%2)").arg(names, tierText(first.before));
    case ChangeKind::TierChanged:
        //: %1: organizations, %2 and %3: tiers or seats, %4: body
        return ChangeWords::tr("%1 moved from %2 to %3 (%4)")
            .arg(names, tierText(first.before), tierText(first.after), bodyName(dataset, first));
    case ChangeKind::TierSchemeChanged:
        return ChangeWords::tr("Tiers renamed for %n members, nobody moved up or down", nullptr,
                               count);
    case ChangeKind::SeatGained:
    case ChangeKind::SeatLost: return seatSentence(dataset, group);
    case ChangeKind::VotesChanged: return votesSentence(dataset, first);
    case ChangeKind::RoleStarted:
    case ChangeKind::RoleEnded: return roleSentence(dataset, group);
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged: return projectSentence(dataset, group);
    case ChangeKind::AffiliationChanged: return affiliationSentence(dataset, first);
    }
    return {};
}

bool endsSomething(const ChangeGroup& group)
{
    return group.kind == ChangeKind::MemberLeft || group.kind == ChangeKind::SeatLost
           || group.kind == ChangeKind::RoleEnded
           || (group.kind == ChangeKind::ProjectStatusChanged
               && endsProject(group.changes.front().after));
}

bool beginsSomething(const ChangeGroup& group)
{
    return group.kind == ChangeKind::MemberJoined || group.kind == ChangeKind::SeatGained
           || group.kind == ChangeKind::RoleStarted || group.kind == ChangeKind::ProjectJoined;
}

} // namespace

OverviewChange changeLine(const Dataset& dataset, const ChangeGroup& group)
{
    OverviewChange line;
    line.text = sentence(dataset, group);
    if (group.changes.front().certainty == Certainty::Possible)
        //: %1: a sentence about a change that may lie outside of the time looked at
        line.text = ChangeWords::tr("%1 – possibly").arg(line.text);
    if (beginsSomething(group)) {
        line.role = Role::Gained;
        line.glyph = MarkerShape::Plus;
    } else if (endsSomething(group)) {
        line.role = Role::Lost;
        line.glyph = MarkerShape::Cross;
    } else {
        line.role = Role::Changed;
        line.glyph = MarkerShape::Diamond;
    }
    for (const Change& change : group.changes)
        line.facts.push_back(change.fact);
    return line;
}

} // namespace steward
