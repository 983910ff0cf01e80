// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/change_text.h"

#include "core/overview/figure_values.h"

#include "app/text/change_parts.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

constexpr std::size_t mostNames = 3;

/// The role a person changed employer in; empty where the row is not that of a role.
QString roleOf(const Dataset& dataset, const Change& change)
{
    const bool isRole = change.fact.kind == FactKind::Role && change.fact.isValid()
                        && change.fact.row < rowCount(dataset, FactKind::Role);
    return isRole ? roleText(dataset.roles[static_cast<std::size_t>(change.fact.row)].role)
                  : QString();
}

/// What changed in the same way, told in one sentence.
class Sentence
{
public:
    Sentence(const Dataset& dataset, std::span<const Change> changes, DateWriting writing)
        : m_dataset(dataset)
        , m_changes(changes)
        , m_first(changes.front())
        , m_names(names())
        , m_place(placeText(dataset, m_first.body))
        , m_body(m_first.body.isValid() ? withoutArticle(dataset[m_first.body].name) : QString())
        , m_when(sharedWhenText(changes, writing))
    {}

    /// Without a date there is a blank too many.
    QString text() const
    {
        const QString sentence = wording().simplified();
        const bool isPossible = std::ranges::all_of(
            m_changes, [](Certainty certainty) { return certainty == Certainty::Possible; },
            &Change::certainty);
        //: %1: a sentence about a change that may lie outside of the time looked at
        return isPossible ? ChangeText::tr("%1 – possibly").arg(sentence) : sentence;
    }

private:
    QString wording() const
    {
        switch (m_first.kind) {
        case ChangeKind::MemberJoined: return joined();
        case ChangeKind::MemberLeft:
            //: %1: organizations, %2: foundation, %3: tier, %4: "on 1 May 2025" or nothing
            return ChangeText::tr("%1 left the %2 (%3 tier) %4")
                .arg(m_names, m_body, tierText(m_first.before), m_when);
        case ChangeKind::TierChanged:
            //: %1: organizations, %2 and %3: tiers or seats, %4: "at the …", %5: a date or nothing
            return ChangeText::tr("%1 moved from %2 to %3 %4 %5")
                .arg(m_names, tierText(m_first.before), tierText(m_first.after), m_place, m_when);
        case ChangeKind::TierSchemeChanged: return renamed();
        case ChangeKind::SeatGained: return seatGained();
        case ChangeKind::SeatLost: return seatLost();
        case ChangeKind::VotesChanged: return votes();
        case ChangeKind::RoleStarted:
            //: %1: people, %2: role, %3: "on the …", %4: a date or nothing
            return ChangeText::tr("%1 took the role of %2 %3 %4")
                .arg(m_names, roleText(m_first.after), m_place, m_when);
        case ChangeKind::RoleEnded:
            //: %1: people, %2: role, %3: "on the …", %4: a date or nothing
            return ChangeText::tr("%1 left the role of %2 %3 %4")
                .arg(m_names, roleText(m_first.before), m_place, m_when);
        case ChangeKind::ProjectJoined: return projectJoined();
        case ChangeKind::ProjectStatusChanged: return projectStatus();
        case ChangeKind::AffiliationChanged: return affiliation();
        case ChangeKind::RelationBegan:
        case ChangeKind::RelationEnded: return relationSentence(m_dataset, m_first, m_when);
        }
        return {};
    }

    QString name(const Change& change) const;
    QString names() const;
    bool hasMoved() const;
    QString joined() const;
    QString renamed() const;
    QString seatGained() const;
    QString seatLost() const;
    QString votes() const;
    QString projectJoined() const;
    QString projectLeft() const;
    QString projectStatus() const;
    QString affiliation() const;

    const Dataset& m_dataset;
    std::span<const Change> m_changes;
    const Change& m_first;
    QString m_names;
    QString m_place;
    QString m_body;
    QString m_when; ///< empty where the date is not known, or not the same for all
};

QString Sentence::name(const Change& change) const
{
    if (change.project.isValid())
        return nameInSentence(m_dataset[change.project].name);
    if (!change.person.isValid())
        return nameOf(m_dataset, change.organization);
    const QString person = nameInSentence(m_dataset[change.person].name);
    if (!change.organization.isValid() || change.kind == ChangeKind::AffiliationChanged)
        return person;
    //: %1: person, %2: the organization that person acts for
    return ChangeText::tr("%1 (%2)").arg(person, nameOf(m_dataset, change.organization));
}

/// "A", "A and B", "A, B and C" or "A, B and 7 more".
QString Sentence::names() const
{
    const std::size_t count = m_changes.size();
    const std::size_t named = count <= mostNames ? count : mostNames - 1;
    QStringList list;
    for (std::size_t i = 0; i < named; ++i)
        list.append(name(m_changes[i]));
    if (count > mostNames)
        //: End of a list. %1: names, %n: how many are not named
        return ChangeText::tr("%1 and %n more", nullptr, static_cast<int>(count - named))
            .arg(listText(list));
    return QLocale().createSeparatedList(list);
}

QString Sentence::joined() const
{
    const QString tier = tierText(m_first.after);
    if (hasMoved())
        //: %1: organizations, %2: foundation, %3: a date or nothing, %4: tier
        return ChangeText::tr("%1, now at the %4 tier, joined the %2 %3")
            .arg(m_names, m_body, m_when, tier);
    //: %1: organizations, %2: foundation, %3: tier, %4: "on 1 May 2025" or nothing
    return ChangeText::tr("%1 joined the %2 at the %3 tier %4").arg(m_names, m_body, tier, m_when);
}

/// Who has become something else since joining is said to be so now.
bool Sentence::hasMoved() const
{
    return std::ranges::any_of(m_changes, [this](const Change& change) {
        const FactRef joined = change.otherFact;
        const bool isKnown = joined.kind == FactKind::Membership && joined.isValid()
                             && joined.row < rowCount(m_dataset, FactKind::Membership);
        return isKnown
               && m_dataset.memberships[static_cast<std::size_t>(joined.row)].tier != change.after;
    });
}

QString Sentence::renamed() const
{
    if (m_changes.size() == 1)
        //: %1: organization, %2: "at the …", %3 and %4: tiers, %5: a date or nothing
        return ChangeText::tr("The tier of %1 %2 was renamed from %3 to %4 %5")
            .arg(m_names, m_place, tierText(m_first.before), tierText(m_first.after), m_when);
    //: %1: foundation, %2: a date or nothing, %n: how many members, at least two
    return ChangeText::tr("The tiers of the %1 were renamed %2 (%n members, no move up or down)",
                          nullptr, static_cast<int>(m_changes.size()))
        .arg(m_body, m_when);
}

QString Sentence::seatGained() const
{
    const QString& part = m_first.after;
    if (hasMoved())
        //: %1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing
        return ChangeText::tr("%1, now %2, joined the %3 %4")
            .arg(m_names, tierText(part), m_body, m_when);
    if (part.endsWith("-seat"_L1))
        //: %1: organizations, %2: "on the …", %3: a date or nothing
        return ChangeText::tr("%1 gained a seat %2 %3").arg(m_names, m_place, m_when);
    if (part == "participant"_L1)
        //: %1: organizations, %2: working group, %3: a date or nothing
        return ChangeText::tr("%1 began to take part in the %2 %3").arg(m_names, m_body, m_when);
    //: %1: organizations, %2: body, %3: "co-chairing organization" or the like, %4: a date or
    //: nothing
    return ChangeText::tr("%1 joined the %2 (%3) %4").arg(m_names, m_body, tierText(part), m_when);
}

QString Sentence::seatLost() const
{
    if (m_first.before.endsWith("-seat"_L1))
        //: %1: organizations, %2: "on the …", %3: a date or nothing
        return ChangeText::tr("%1 lost a seat %2 %3").arg(m_names, m_place, m_when);
    if (m_first.before == "participant"_L1)
        //: %1: organizations, %2: working group, %3: a date or nothing
        return ChangeText::tr("%1 ceased to take part in the %2 %3").arg(m_names, m_body, m_when);
    //: %1: organizations, %2: body, %3: "co-chairing organization" or the like, %4: a date or
    //: nothing
    return ChangeText::tr("%1 left the %2 (%3) %4")
        .arg(m_names, m_body, tierText(m_first.before), m_when);
}

QString Sentence::votes() const
{
    const auto number = [this](const QString& votes) {
        //: a number of votes that several organizations have, each of them
        return m_changes.size() > 1 ? ChangeText::tr("%1 each").arg(votes) : votes;
    };
    if (m_first.before.isEmpty())
        //: %1: organizations, %2: "on the …", %3: number of votes, %4: a date or nothing
        return ChangeText::tr("The votes of %1 %2, not defined at first, became %3 %4")
            .arg(m_names, m_place, number(m_first.after), m_when);
    if (m_first.after.isEmpty())
        //: %1: organizations, %2: "on the …", %3: number of votes, %4: a date or nothing
        return ChangeText::tr("The votes of %1 %2, %3 at first, ceased to be defined %4")
            .arg(m_names, m_place, number(m_first.before), m_when);
    //: %1: organizations, %2: "on the …", %3 and %4: numbers of votes, %5: a date or nothing
    return ChangeText::tr("The votes of %1 %2, %3 at first, became %4 %5")
        .arg(m_names, m_place, number(m_first.before), number(m_first.after), m_when);
}

QString Sentence::projectJoined() const
{
    const QString subject = nameInSentence(m_dataset.info.subject);
    switch (m_dataset[m_first.project].kind) {
    case ProjectKind::Core:
    case ProjectKind::FoundationHosted:
        //: %1: projects, %2: foundation, %3: a date or nothing
        return ChangeText::tr("%1 became hosted by the %2 %3")
            .arg(m_names, hostName(m_dataset), m_when);
    case ProjectKind::Library:
        //: %1: projects, %2: main project, %3: a date or nothing
        return ChangeText::tr("%1 joined the libraries of %2 %3").arg(m_names, subject, m_when);
    case ProjectKind::Ecosystem:
        //: %1: projects, %2: main project, %3: a date or nothing
        return ChangeText::tr("%1 joined the ecosystem of %2 %3").arg(m_names, subject, m_when);
    case ProjectKind::Predecessor:
        //: %1: projects, %2: main project, %3: a date or nothing
        return ChangeText::tr("%1 merged into %2 %3").arg(m_names, subject, m_when);
    }
    return {};
}

/// Only where time is walked backwards, from a day after it joined to one before.
QString Sentence::projectLeft() const
{
    if (isHosted(m_dataset[m_first.project].kind))
        //: %1: projects, %2: foundation
        return ChangeText::tr("%1 ceased to be hosted by the %2").arg(m_names, hostName(m_dataset));
    //: %1: projects, %2: kind of project: "library", "ecosystem project", %3: main project
    return ChangeText::tr("%1 left the projects of %3 (%2)")
        .arg(m_names, wordText(m_dataset[m_first.project].kind),
             nameInSentence(m_dataset.info.subject));
}

QString Sentence::projectStatus() const
{
    if (m_first.fact.kind == FactKind::Project)
        return projectLeft();
    const QString& status = m_first.after;
    if (status == "tac-accepted"_L1)
        //: %1: projects, %2: a date or nothing
        return ChangeText::tr("The technical council accepted %1 %2").arg(m_names, m_when);
    if (status == "charter-adopted"_L1)
        return ChangeText::tr("The charter of %1 was adopted %2").arg(m_names, m_when);
    if (status == "ecosystem-joined"_L1)
        //: %1: projects, %2: main project, %3: a date or nothing
        return ChangeText::tr("%1 joined the ecosystem of %2 %3")
            .arg(m_names, nameInSentence(m_dataset.info.subject), m_when);
    if (status == "archived"_L1)
        return ChangeText::tr("%1 became archived %2").arg(m_names, m_when);
    if (status == "delisted"_L1)
        return ChangeText::tr("%1 became delisted %2").arg(m_names, m_when);
    if (status == "hosting-application-rejected"_L1)
        return ChangeText::tr("The application for hosting %1 was rejected %2")
            .arg(m_names, m_when);
    if (status.isEmpty())
        //: %1: projects, %2: status
        return ChangeText::tr("The status of %1 ceased to be “%2”")
            .arg(m_names, projectStatusText(m_first.before));
    //: %1: projects, %2: status, %3: a date or nothing
    return ChangeText::tr("The status of %1 became “%2” %3")
        .arg(m_names, projectStatusText(status), m_when);
}

QString Sentence::affiliation() const
{
    const QString before = nameOf(m_dataset, findOrganization(m_dataset, m_first.before));
    const QString after = nameOf(m_dataset, findOrganization(m_dataset, m_first.after));
    const QString role = roleOf(m_dataset, m_first);
    if (m_place.isEmpty() || role.isEmpty())
        //: %1: person, %2 and %3: organizations, %4: a date or nothing
        return ChangeText::tr("%1 moved from %2 to %3 %4").arg(m_names, before, after, m_when);
    if (before.isEmpty())
        //: %1: person, %2: role, %3: "on the …", %4: organization, %5: a date or nothing
        return ChangeText::tr("%1, %2 %3, came to act for %4 instead of personally %5")
            .arg(m_names, role, m_place, after, m_when);
    if (after.isEmpty())
        //: %1: person, %2: role, %3: "on the …", %4: organization, %5: a date or nothing
        return ChangeText::tr("%1, %2 %3, came to act personally instead of for %4 %5")
            .arg(m_names, role, m_place, before, m_when);
    //: %1: person, %2: role, %3: "on the …", %4 and %5: organizations, %6: a date or nothing
    return ChangeText::tr("%1, %2 %3, moved from %4 to %5 %6")
        .arg(m_names, role, m_place, before, after, m_when);
}

} // namespace

ChangeEffect changeEffect(const Change& change)
{
    switch (change.kind) {
    case ChangeKind::MemberJoined:
    case ChangeKind::SeatGained:
    case ChangeKind::RoleStarted:
    case ChangeKind::ProjectJoined: return ChangeEffect::Gain;
    case ChangeKind::MemberLeft:
    case ChangeKind::SeatLost:
    case ChangeKind::RoleEnded: return ChangeEffect::Loss;
    case ChangeKind::ProjectStatusChanged:
        return endsProject(change.after) || change.fact.kind == FactKind::Project
                   ? ChangeEffect::Loss
                   : ChangeEffect::Shift;
    case ChangeKind::TierChanged:
    case ChangeKind::TierSchemeChanged:
    case ChangeKind::VotesChanged:
    case ChangeKind::AffiliationChanged:
    case ChangeKind::RelationBegan:
    case ChangeKind::RelationEnded: break;
    }
    return ChangeEffect::Shift;
}

Role changeRole(ChangeEffect effect)
{
    switch (effect) {
    case ChangeEffect::Gain: return Role::Gained;
    case ChangeEffect::Loss: return Role::Lost;
    case ChangeEffect::Shift: break;
    }
    return Role::Changed;
}

MarkerShape changeGlyph(ChangeEffect effect)
{
    switch (effect) {
    case ChangeEffect::Gain: return MarkerShape::Plus;
    case ChangeEffect::Loss: return MarkerShape::Cross;
    case ChangeEffect::Shift: break;
    }
    return MarkerShape::Diamond;
}

QString changeSentence(const Dataset& dataset, const Change& change, DateWriting dates)
{
    return Sentence(dataset, std::span(&change, 1), dates).text();
}

QString changeSentence(const Dataset& dataset, const ChangeGroup& group, DateWriting dates)
{
    return group.changes.empty() ? QString() : Sentence(dataset, group.changes, dates).text();
}

} // namespace steward
