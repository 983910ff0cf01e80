// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/member_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace steward {

namespace {

struct Members
{
    Q_DECLARE_TR_FUNCTIONS(steward::Members)
};

struct Term
{
    const char* word;
    const char* name;
};

constexpr Term tierTerms[] = {
    {"founding-premier", QT_TRANSLATE_NOOP("steward::Members", "Founding premier")},
    {"premier", QT_TRANSLATE_NOOP("steward::Members", "Premier")},
    {"platinum", QT_TRANSLATE_NOOP("steward::Members", "Platinum")},
    {"gold", QT_TRANSLATE_NOOP("steward::Members", "Gold")},
    {"general", QT_TRANSLATE_NOOP("steward::Members", "General")},
    {"silver", QT_TRANSLATE_NOOP("steward::Members", "Silver")},
    {"associate", QT_TRANSLATE_NOOP("steward::Members", "Associate")},
};

QString dayText(Day day)
{
    const CivilDate date = civil(day);
    return QLocale().toString(QDate(date.year, date.month, date.day), QLocale::ShortFormat);
}

QString dateText(const PartialDate& date)
{
    switch (date.precision) {
    case DatePrecision::Year: return QString::number(date.begin.year);
    case DatePrecision::Month:
        return QLocale().toString(QDate(date.begin.year, date.begin.month, 1),
                                  //: Month and year, as QLocale::toString takes it
                                  Members::tr("MMMM yyyy"));
    case DatePrecision::Day: return dayText(date.firstDay());
    }
    return {};
}

QString sinceText(const StatedInterval& interval)
{
    if (!interval.start)
        return {};
    const QString date = dateText(*interval.start);
    //: Start of a membership, seat or role
    return interval.qualifier == StartQualifier::NoLaterThan ? Members::tr("since %1 or earlier").arg(date)
                                                             : Members::tr("since %1").arg(date);
}

QString untilText(const DatedInterval& interval)
{
    if (interval.stated.end)
        return Members::tr("until %1").arg(dateText(*interval.stated.end));
    return interval.stated.endUnknown ? Members::tr("end unknown") : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    //: Between the parts of a short description
    return parts.join(Members::tr(", "));
}

/// "core-maintainer" is "core maintainer": roles are an open list, so there is no translation.
QString plainWord(QString word) { return word.replace(u'-', u' '); }

QString certaintyText(Certainty certainty)
{
    return certainty == Certainty::Possible ? Members::tr("possibly") : QString();
}

QString seatText(const Snapshot& snapshot, OrganizationId organization)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList seats;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
        if (row.organization == organization && row.body != dataset.info.foundation)
            seats.append(Members::tr("%1 (%2)").arg(shortName(dataset, row.body), plainWord(row.tier)));
    }
    return seats.isEmpty() ? QString() : Members::tr("seats: %1").arg(seats.join(Members::tr("; ")));
}

QString organizationText(const Snapshot& snapshot, OrganizationId id)
{
    const auto member = std::ranges::find(snapshot.members, id, &Member::organization);
    const QString seats = seatText(snapshot, id);
    if (member == snapshot.members.end())
        return joined({Members::tr("not a member on this day"), seats});
    const Membership& row =
        snapshot.dataset->memberships[static_cast<std::size_t>(member->membership.row)];
    return joined({Members::tr("%1 member").arg(tierName(row.tier)),
                   certaintyText(member->membership.certainty), sinceText(row.interval.stated),
                   untilText(row.interval), seats});
}

QString personText(const Snapshot& snapshot, PersonId id)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList roles;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = dataset.roles[static_cast<std::size_t>(held.row)];
        if (row.person != id)
            continue;
        const QString body = shortName(dataset, row.body);
        const QString place = row.organization.isValid()
                                  //: Role, body, organization the person works for
                                  ? Members::tr("%1, %2 (%3)")
                                        .arg(plainWord(row.role), body, dataset[row.organization].name)
                                  : Members::tr("%1, %2").arg(plainWord(row.role), body);
        roles.append(joined({place, certaintyText(held.certainty), sinceText(row.interval.stated)}));
    }
    return roles.join(Members::tr("; "));
}

QString bodyText(const Snapshot& snapshot, BodyId id)
{
    const Dataset& dataset = *snapshot.dataset;
    const auto people = std::ranges::count_if(snapshot.roles, [&](const HeldRow& held) {
        return dataset.roles[static_cast<std::size_t>(held.row)].body == id;
    });
    const Count organizations = countOf(membersOf(snapshot, id));
    QStringList parts{sinceText(dataset[id].interval.stated), untilText(dataset[id].interval)};
    if (organizations.possible > 0)
        parts.append(Members::tr("%n organization(s)", nullptr, organizations.possible));
    if (people > 0)
        parts.append(Members::tr("%n role(s) held", nullptr, static_cast<int>(people)));
    return joined(parts);
}

QString projectText(const Dataset& dataset, const Project& project)
{
    const QString joinedOn =
        project.joined.stated.start
            ? Members::tr("with the foundation %1").arg(sinceText(project.joined.stated))
            : QString();
    const QString origin = project.origin.isValid()
                               ? Members::tr("from %1").arg(dataset[project.origin].name)
                               : QString();
    return joined({Members::tr("project"), joinedOn, origin});
}

QString messageFor(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId foundation = dataset.info.foundation;
    const GraphMode mode = graphModeOf(snapshot);
    if (mode == GraphMode::Foundation)
        return {};
    if (mode == GraphMode::Nobody)
        return Members::tr("Nothing is recorded about who was steward on this day. Move the day "
                           "into one of the eras of the time bar.");
    const QString steward = dataset[stewardOf(snapshot)].name;
    const QString era = dataset.periods[static_cast<std::size_t>(snapshot.era)].title;
    if (!foundation.isValid())
        return Members::tr("%1\nNo foundation with members is recorded. %2 was steward of %3.")
            .arg(era, steward, dataset.info.subject);
    const auto formed = dataset[foundation].interval.stated.start;
    return Members::tr("%1\nOn this day %2 was steward of %3, and there were no members. The %4 "
                       "was formed on %5.")
        .arg(era, steward, dataset.info.subject, dataset[foundation].name,
             formed ? dateText(*formed) : Members::tr("an unknown day"));
}

QString countText(Count count)
{
    const QLocale locale;
    return count.isExact() ? locale.toString(count.certain)
                           //: From the certain to the possible number, with an en dash
                           : Members::tr("%1–%2").arg(locale.toString(count.certain),
                                                      locale.toString(count.possible));
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
    const QString day = isoText(snapshot.asOf());
    if (!steward.isValid())
        return Members::tr("as of %1").arg(day);
    //: Day, and the organization that is steward on it
    return Members::tr("as of %1\nSteward: %2").arg(day, (*snapshot.dataset)[steward].name);
}

} // namespace

QString tierName(QStringView tier)
{
    const auto term = std::ranges::find_if(tierTerms, [tier](const Term& candidate) {
        return tier == QLatin1StringView(candidate.word);
    });
    return term == std::end(tierTerms) ? plainWord(tier.toString()) : Members::tr(term->name);
}

GraphWords memberWords(const Snapshot& snapshot)
{
    GraphWords words;
    words.heading = headingFor(snapshot);
    words.subheading = subheadingFor(snapshot);
    words.members = Members::tr("Members");
    for (const QLatin1StringView tier : memberTierWords())
        words.tiers.insert(QString(tier), tierName(QString(tier)));
    words.otherOrganization = Members::tr("Other organization");
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
    words.message = messageFor(snapshot);
    words.count = countText;
    words.libraries = [](Count count) {
        return Members::tr("%1 libraries", "number, may be a range", count.possible)
            .arg(countText(count));
    };
    words.ecosystem = [](Count count) {
        return Members::tr("%1 ecosystem projects", "number, may be a range", count.possible)
            .arg(countText(count));
    };
    return words;
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

} // namespace steward
