// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/member_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct Members
{
    Q_DECLARE_TR_FUNCTIONS(steward::Members)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return partsText(parts);
}

QString nameOf(const Dataset& dataset, OrganizationId id)
{
    return nameInSentence(dataset[id].name);
}

QString onlyPossibly(Certainty certainty)
{
    return certainty == Certainty::Possible ? Members::tr("only possibly on this day") : QString();
}

QString seatsText(const Snapshot& snapshot, OrganizationId organization)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList seats;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
        const QString body = nameInSentence(shortName(dataset, row.body));
        if (row.organization == organization && row.body != dataset.info.foundation)
            //: A seat, and the body it is in: "board seat: Governing Board"
            seats.append(joined({Members::tr("%1: %2").arg(tierText(row.tier), body),
                                 onlyPossibly(held.certainty)}));
    }
    return seats.join(u'\n');
}

QString votesText(const Snapshot& snapshot, OrganizationId organization)
{
    const Dataset& dataset = *snapshot.dataset;
    for (const HeldRow& held : snapshot.bodies) {
        const BodyId body{held.row};
        if (dataset[body].kind != BodyKind::Board)
            continue;
        for (const VotingWeight& weight : votesIn(snapshot, body)) {
            if (weight.organization != organization)
                continue;
            return weight.votes ? Members::tr("%n vote(s)", nullptr, *weight.votes)
                                : Members::tr("votes undefined in the source on this day");
        }
    }
    return {};
}

QString organizationText(const Snapshot& snapshot, OrganizationId id)
{
    const auto member = std::ranges::find(snapshot.members, id, &Member::organization);
    QStringList lines;
    if (member == snapshot.members.end()) {
        lines.append(Members::tr("No member on this day"));
    } else {
        const Membership& row =
            snapshot.dataset->memberships[static_cast<std::size_t>(member->membership.row)];
        //: Tier of a membership: "Gold member"
        lines.append(
            joined({Members::tr("%1 member").arg(capitalized(tierText(row.tier))),
                    intervalText(row.interval), onlyPossibly(member->membership.certainty)}));
    }
    lines.append(seatsText(snapshot, id));
    lines.append(votesText(snapshot, id));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString personText(const Snapshot& snapshot, PersonId id)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList roles;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = dataset.roles[static_cast<std::size_t>(held.row)];
        if (row.person != id)
            continue;
        const QString role = capitalized(roleText(row.role));
        const QString body = nameInSentence(shortName(dataset, row.body));
        const QString place =
            row.organization.isValid()
                //: Role, body, and the organization the person works for
                ? Members::tr("%1, %2 (%3)").arg(role, body, nameOf(dataset, row.organization))
                //: Role and body; held personally
                : Members::tr("%1, %2").arg(role, body);
        roles.append(joined({place, intervalText(row.interval), onlyPossibly(held.certainty)}));
    }
    return roles.join(u'\n');
}

QString bodyText(const Snapshot& snapshot, BodyId id)
{
    const Dataset& dataset = *snapshot.dataset;
    const auto roles = std::ranges::count_if(snapshot.roles, [&](const HeldRow& held) {
        return dataset.roles[static_cast<std::size_t>(held.row)].body == id;
    });
    const auto organizations = static_cast<int>(membersOf(snapshot, id).size());
    QStringList parts{capitalized(wordText(dataset[id].kind)), intervalText(dataset[id].interval)};
    if (organizations > 0)
        parts.append(Members::tr("%n organization(s)", nullptr, organizations));
    if (roles > 0)
        parts.append(Members::tr("%n role(s) held", nullptr, static_cast<int>(roles)));
    return joined(parts);
}

QString projectText(const Dataset& dataset, const Project& project)
{
    const QString origin = project.origin.isValid()
                               //: The organization a project comes from
                               ? Members::tr("from %1").arg(nameOf(dataset, project.origin))
                               : QString();
    const QString since = project.joined.stated.start
                              //: "joined: since 7 May 2025"
                              ? Members::tr("joined: %1").arg(startText(project.joined))
                              : QString();
    return joined({capitalized(wordText(project.kind)), since, origin});
}

QString messageFor(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const GraphMode mode = graphModeOf(snapshot);
    if (mode == GraphMode::Foundation)
        return {};
    if (mode == GraphMode::Nobody)
        return Members::tr("Nothing is recorded about who was steward on this day. Choose a day "
                           "inside one of the eras of the time bar.");
    const QString steward = nameOf(dataset, stewardOf(snapshot));
    const QString& era = dataset.periods[static_cast<std::size_t>(snapshot.era)].title;
    const QString subject = nameInSentence(dataset.info.subject);
    const BodyId foundation = dataset.info.foundation;
    if (!foundation.isValid())
        //: Era, steward, project
        return Members::tr("%1\n%2 is steward of %3. No foundation with members is recorded.")
            .arg(era, steward, subject);
    const auto formed = dataset[foundation].interval.stated.start;
    const QString name = nameInSentence(dataset[foundation].name);
    const QString later = formed ? Members::tr("%1: formed %2.").arg(name, dateText(*formed))
                                 : Members::tr("%1: not formed yet.").arg(name);
    //: Era, steward, project; then a sentence on the foundation
    return Members::tr("%1\n%2 is steward of %3; there are no members yet. %4")
        .arg(era, steward, subject, later);
}

QString headingFor(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    return graphModeOf(snapshot) == GraphMode::Foundation ? dataset[dataset.info.foundation].name
                                                          : dataset.info.subject;
}

QString subheadingFor(const Snapshot& snapshot)
{
    const OrganizationId steward = stewardOf(snapshot);
    QStringList lines{Members::tr("as of %1").arg(dayText(snapshot.asOf()))};
    if (steward.isValid())
        //: the organization that is steward on the day
        lines.append(Members::tr("Steward: %1").arg(nameOf(*snapshot.dataset, steward)));
    //: to whom the facts of subsidiaries are counted: "as recorded"
    lines.append(Members::tr("Subsidiaries: %1").arg(attributionText(snapshot.filter.attribution)));
    return lines.join(u'\n');
}

} // namespace

GraphWords memberWords(const Snapshot& snapshot)
{
    GraphWords words;
    words.heading = headingFor(snapshot);
    words.subheading = subheadingFor(snapshot);
    words.members = Members::tr("Members");
    for (const QLatin1StringView tier : memberTierWords())
        words.tiers.insert(QString(tier), capitalized(tierText(QString(tier))));
    words.steward = Members::tr("Steward");
    words.otherOrganization = Members::tr("Other organization");
    words.undefinedVotes = Members::tr("?  votes undefined in source");
    words.body = Members::tr("Board, council or group");
    words.person = Members::tr("Person with a role");
    words.project = Members::tr("Project");
    words.boardSeat = Members::tr("Board seat, votes if not 1");
    words.certain = Members::tr("Certain");
    words.possible = Members::tr("Possible");
    words.absent = Members::tr("Member on other days");
    words.seatEdge = Members::tr("Seat or participation");
    words.roleEdge = Members::tr("Role or employer");
    words.hostingEdge = Members::tr("Hosting");
    words.originEdge = Members::tr("Origin or ownership");
    words.joined = Members::tr("Joined since then");
    words.left = Members::tr("Left since then");
    words.changed = Members::tr("Changed since then");
    words.message = messageFor(snapshot);
    words.count = [](Count count) { return countText(count); };
    words.libraries = [](Count count) {
        //: %1 is a number, or a range such as 11–12; its last number decides the plural
        return Members::tr("%1 libraries", nullptr, count.possible).arg(countText(count));
    };
    words.ecosystem = [](Count count) {
        //: %1 is a number, or a range such as 11–12; its last number decides the plural
        return Members::tr("%1 ecosystem projects", nullptr, count.possible).arg(countText(count));
    };
    return words;
}

QString filmTitle(const Snapshot& snapshot)
{
    const Count members = countOf(snapshot.members);
    const QString day = dayText(snapshot.asOf());
    if (graphModeOf(snapshot) != GraphMode::Foundation)
        return day;
    //: a day, and the members on it: %2 is a number, or a range such as 11–12
    return Members::tr("%1: %2 members", nullptr, members.possible).arg(day, countText(members));
}

QString memberDescription(const Snapshot& snapshot, FactRef fact)
{
    switch (fact.kind) {
    case FactKind::Organization: return organizationText(snapshot, OrganizationId{fact.row});
    case FactKind::Person: return personText(snapshot, PersonId{fact.row});
    case FactKind::Body: return bodyText(snapshot, BodyId{fact.row});
    case FactKind::Project:
        return projectText(*snapshot.dataset, (*snapshot.dataset)[ProjectId{fact.row}]);
    default: return {};
    }
}

QString countedDescription(const Dataset& dataset, const std::vector<FactRef>& projects)
{
    constexpr std::size_t named = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, projects.size()); ++i)
        names.append(nameInSentence(nodeName(dataset, projects[i])));
    const QString list = listText(names);
    const int more = static_cast<int>(projects.size()) - static_cast<int>(named);
    return more > 0 ? Members::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

} // namespace steward
