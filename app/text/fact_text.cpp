// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fact_text.h"

#include "core/query/fact_details.h"

#include "app/text/date_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Controls and overrides that could hide or reorder what is read.
bool isTrick(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069) || code == 0x200B || code == 0xFEFF;
}

template <class TypedId>
QString nameOf(const Dataset& dataset, TypedId id)
{
    return id.isValid() ? nameInSentence(dataset[id].name) : QString();
}

QString membershipName(const Dataset& dataset, const Membership& row)
{
    //: A membership. %1: organization, %2: tier or seat, %3: body
    return Facts::tr("%1: %2, %3")
        .arg(nameOf(dataset, row.organization), tierText(row.tier), nameOf(dataset, row.body));
}

QString voteName(const Dataset& dataset, const Vote& row)
{
    //: %1: organization, %n: how many votes it has, %2: body
    return Facts::tr("%1: %n vote(s), %2", nullptr, row.votes)
        .arg(nameOf(dataset, row.organization), nameOf(dataset, row.body));
}

QString roleName(const Dataset& dataset, const RoleHeld& row)
{
    const QString person = nameOf(dataset, row.person);
    const QString body = nameOf(dataset, row.body);
    if (!row.organization.isValid())
        //: A role held personally. %1: person, %2: role, %3: body
        return Facts::tr("%1: %2, %3").arg(person, roleText(row.role), body);
    //: A role held for an organization. %1: person, %2: organization, %3: role, %4: body
    return Facts::tr("%1 (%2): %3, %4")
        .arg(person, nameOf(dataset, row.organization), roleText(row.role), body);
}

QString figureName(const Figure& row)
{
    const QString value = QLocale().toString(static_cast<qlonglong>(row.value));
    const QString qualifier = wordText(row.qualifier);
    //: A published number. %1: what is counted, %2: of what, %3: the number with "about" or the
    //: like
    return Facts::tr("%1, %2: %3")
        .arg(capitalized(metricText(row.metric)), nameInSentence(row.subject),
             qualifier.isEmpty() ? value : qualifier + u' ' + value);
}

QString coverageName(const Coverage& row)
{
    //: A limit of the data. %1: table or repository, %2: "missing", "partial" or "broken"
    return Facts::tr("%1: data %2").arg(nameInSentence(row.subject), wordText(row.state));
}

QString contributionName(const Dataset& dataset, const Contribution& row)
{
    const auto repository = static_cast<std::size_t>(row.repository);
    //: %1: repository, %2: month, %n: commits of one contributor in it
    return Facts::tr("%1, %2: %n commit(s)", nullptr, row.commits)
        .arg(nameInSentence(dataset.repositories[repository].id), longMonthText(Month{row.month}));
}

bool exists(const Dataset& dataset, FactRef fact)
{
    return fact.isValid() && fact.row < rowCount(dataset, fact.kind);
}

QString eventDates(const Event& event)
{
    if (!event.end)
        return dateText(event.start);
    return Facts::tr("%1 to %2").arg(dateText(event.start), dateText(*event.end));
}

} // namespace

QString factName(const Dataset& dataset, FactRef fact)
{
    if (!exists(dataset, fact))
        return {};
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::OrganizationRelation: {
        const OrganizationRelation& relation = dataset.organizationRelations[row];
        //: %1 and %3: organizations, %2: "subsidiary of" or the like
        return Facts::tr("%1: %2 %3")
            .arg(nameOf(dataset, relation.child), relationText(relation.relation),
                 nameOf(dataset, relation.parent));
    }
    case FactKind::Membership: return membershipName(dataset, dataset.memberships[row]);
    case FactKind::Vote: return voteName(dataset, dataset.votes[row]);
    case FactKind::Role: return roleName(dataset, dataset.roles[row]);
    case FactKind::ProjectStatus: {
        const ProjectStatus& status = dataset.projectStatus[row];
        //: %1: project, %2: its status
        return Facts::tr("%1: %2").arg(nameOf(dataset, status.project),
                                       projectStatusText(status.status));
    }
    case FactKind::Figure: return figureName(dataset.figures[row]);
    case FactKind::Coverage: return coverageName(dataset.coverage[row]);
    case FactKind::Contribution: return contributionName(dataset, dataset.contributions[row]);
    default: return nameInSentence(titleOf(dataset, fact));
    }
}

QString factKindName(const Dataset& dataset, FactRef fact)
{
    if (!exists(dataset, fact))
        return {};
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Organization: return wordText(dataset.organizations[row].kind);
    case FactKind::Body: return wordText(dataset.bodies[row].kind);
    case FactKind::Project: return wordText(dataset.projects[row].kind);
    case FactKind::Period: return wordText(dataset.periods[row].kind);
    case FactKind::Source:
        //: %1: kind of source: "primary record", "press", …
        return Facts::tr("source (%1)").arg(wordText(dataset.sources[row].kind));
    case FactKind::Event:
        //: %1: category of the event: "governance", "release", …
        return Facts::tr("%1 event").arg(wordText(dataset.events[row].category));
    case FactKind::Repository:
        //: %1: "core", "family", "predecessor" or "comparison"
        return Facts::tr("%1 repository").arg(wordText(dataset.repositories[row].role));
    default: return factKindText(fact.kind);
    }
}

QString factDateText(const Dataset& dataset, FactRef fact)
{
    if (!exists(dataset, fact))
        return {};
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Event: return eventDates(dataset.events[row]);
    case FactKind::Figure: return dateText(dataset.figures[row].date);
    case FactKind::Source: {
        const auto& published = dataset.sources[row].published;
        return published ? Facts::tr("published %1").arg(dateText(*published)) : QString();
    }
    case FactKind::ProjectStatus: return startText(dataset.projectStatus[row].since);
    case FactKind::Project:
        return dataset.projects[row].joined.stated.start
                   //: %1: a date, or "no later than …"
                   ? Facts::tr("joined %1").arg(startDateText(dataset.projects[row].joined))
                   : Facts::tr("joined at an unknown date");
    case FactKind::Body: {
        const DatedInterval& interval = dataset.bodies[row].interval;
        const bool isDated = interval.stated.start || interval.stated.end
                             || interval.stated.endUnknown;
        return isDated ? intervalText(interval) : Facts::tr("formed at an unknown date");
    }
    default: break;
    }
    const DatedInterval* interval = intervalOf(dataset, fact);
    return interval ? intervalText(*interval) : QString();
}

QString sourceCountText(const Dataset& dataset, FactRef fact)
{
    const Provenance* provenance = provenanceOf(dataset, fact);
    if (!provenance)
        return {};
    if (provenance->sources.empty())
        return Facts::tr("unsourced");
    return factCountText(FactKind::Source, static_cast<int>(provenance->sources.size()));
}

QString factDescription(const Dataset& dataset, FactRef fact)
{
    if (!exists(dataset, fact))
        return {};
    QStringList parts{capitalized(factKindName(dataset, fact))};
    const Provenance* provenance = provenanceOf(dataset, fact);
    for (const QString& part :
         {factDateText(dataset, fact),
          provenance && provenance->confidence ? confidenceText(provenance->confidence) : QString(),
          sourceCountText(dataset, fact)})
        if (!part.isEmpty())
            parts.append(part);
    //: %1: name of a fact; %2: its kind, dates, confidence and number of sources
    return Facts::tr("%1. %2.").arg(factName(dataset, fact), parts.join(u"; "_s));
}

QString nameInSentence(const QString& name)
{
    QString text = name;
    for (QChar& c : text)
        if (isTrick(c))
            c = QChar(0xFFFD);
    if (std::ranges::none_of(text, isRightToLeft))
        return text;
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

} // namespace steward
