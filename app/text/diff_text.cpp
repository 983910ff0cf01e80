// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/diff_text.h"

#include "app/text/change_text.h"
#include "app/text/date_text.h"
#include "app/text/diff_numbers.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

/// Of ChangeKind.
constexpr std::array<QLatin1StringView, changeKindCount> kindWords{
    "member-joined"_L1,  "member-left"_L1,    "tier-changed"_L1,           "tier-scheme-changed"_L1,
    "seat-gained"_L1,    "seat-lost"_L1,      "votes-changed"_L1,          "role-started"_L1,
    "role-ended"_L1,     "project-joined"_L1, "project-status-changed"_L1, "affiliation-changed"_L1,
    "relation-began"_L1, "relation-ended"_L1,
};

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <class TypedId>
QJsonValue idOrNull(const Dataset& dataset, TypedId id)
{
    return id.isValid() ? QJsonValue(dataset[id].id) : QJsonValue();
}

/// Votes are numbers, all else a word of the data.
QJsonValue stateOf(const Change& change, const QString& text)
{
    if (change.kind == ChangeKind::VotesChanged && !text.isEmpty())
        return text.toInt();
    return orNull(text);
}

/// What came or went with a seat, a project or a parent.
void insertCompany(QJsonObject& json, const Change& change)
{
    constexpr auto voting = "board-seat"_L1;
    if (change.fact.kind == FactKind::Membership
        && (change.before == voting || change.after == voting))
        json.insert(u"votes"_s, change.with.isEmpty() ? QJsonValue() : change.with.toInt());
    if (change.fact.kind == FactKind::Project)
        json.insert(u"status"_s, orNull(change.with));
    if (change.fact.kind == FactKind::OrganizationRelation)
        json.insert(u"relation"_s, change.with);
}

/// The word that the sentences say a date with.
QString qualifierOf(const ChangeDate& date)
{
    if (date.isNoLaterThan)
        return u"by"_s;
    return date.date.precision == DatePrecision::Day ? u"on"_s : u"in"_s;
}

QJsonObject changeJson(const Dataset& dataset, const Change& change)
{
    QJsonObject json{
        {u"kind"_s, QString(kindWords[static_cast<std::size_t>(change.kind)])},
        {u"certainty"_s, change.certainty == Certainty::Certain ? u"certain"_s : u"possible"_s},
        {u"organization"_s, idOrNull(dataset, change.organization)},
        {u"person"_s, idOrNull(dataset, change.person)},
        {u"body"_s, idOrNull(dataset, change.body)},
        {u"project"_s, idOrNull(dataset, change.project)},
        {u"before"_s, stateOf(change, change.before)},
        {u"after"_s, stateOf(change, change.after)},
        {u"date"_s, change.date ? QJsonValue(isoText(change.date->date)) : QJsonValue()},
        {u"date_qualifier"_s,
         change.date ? QJsonValue(qualifierOf(*change.date)) : QJsonValue()},
        {u"sources"_s, QJsonArray::fromStringList(diffSources(dataset, change))},
    };
    insertCompany(json, change);
    return json;
}

QString headText(const DayDiff& diff)
{
    const auto members = [](const Snapshot& snapshot) {
        return countText(countOf(snapshot.members), QLocale::c());
    };
    //: %1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members
    QString text = Diff::tr("%1, from %2 to %3; members: %4 before, %5 after")
                       .arg(nameInSentence(diff.to->dataset->info.title),
                            isoText(diff.from->asOf()), isoText(diff.to->asOf()),
                            members(*diff.from), members(*diff.to))
                   + u'\n';
    if (diff.to->asOf() < diff.from->asOf())
        text +=
            Diff::tr(
                "Back in time: what joined or began between the two days is told as left or ended.")
            + u'\n';
    return text;
}

QString sectionText(const Dataset& dataset, DiffSection section, const std::vector<Change>& changes)
{
    QString lines;
    for (const Change& change : changes) {
        if (diffSectionOf(dataset, change) != section)
            continue;
        const QStringList sources = diffSources(dataset, change);
        lines += "  "_L1 + changeSentence(dataset, change, DateWriting::Iso) + " ["_L1
                 + (sources.isEmpty() ? Diff::tr("unsourced")
                                      : nameInSentence(listText(sources)))
                 + "]\n"_L1;
    }
    return lines.isEmpty() ? QString() : u'\n' + diffSectionText(section) + u'\n' + lines;
}

} // namespace

DayDiff diffOf(SnapshotPtr from, SnapshotPtr to)
{
    std::vector<Change> changes = changesBetween(*from, *to);
    DayNumbers numbers = numbersOn(*from, *to);
    return {std::move(from), std::move(to), std::move(changes), std::move(numbers)};
}

QString diffSectionText(DiffSection section)
{
    switch (section) {
    case DiffSection::Members: return Diff::tr("Members");
    case DiffSection::Tiers: return Diff::tr("Tiers");
    case DiffSection::Seats: return Diff::tr("Seats and votes");
    case DiffSection::People: return Diff::tr("People");
    case DiffSection::Organizations: return Diff::tr("Organizations");
    case DiffSection::Projects: return Diff::tr("Projects");
    case DiffSection::Numbers: return Diff::tr("Numbers");
    }
    return {};
}

DiffSection diffSectionOf(const Dataset& dataset, const Change& change)
{
    switch (change.kind) {
    case ChangeKind::MemberJoined:
    case ChangeKind::MemberLeft: return DiffSection::Members;
    case ChangeKind::TierChanged:
    case ChangeKind::TierSchemeChanged:
        return change.body == dataset.info.foundation ? DiffSection::Tiers : DiffSection::Seats;
    case ChangeKind::SeatGained:
    case ChangeKind::SeatLost:
    case ChangeKind::VotesChanged: return DiffSection::Seats;
    case ChangeKind::RoleStarted:
    case ChangeKind::RoleEnded:
    case ChangeKind::AffiliationChanged: return DiffSection::People;
    case ChangeKind::RelationBegan:
    case ChangeKind::RelationEnded: return DiffSection::Organizations;
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged: break;
    }
    return DiffSection::Projects;
}

QStringList diffSources(const Dataset& dataset, const Change& change)
{
    QStringList ids;
    for (const FactRef fact : {change.fact, change.otherFact}) {
        const Provenance* provenance = fact.isValid() ? provenanceOf(dataset, fact) : nullptr;
        if (!provenance)
            continue;
        for (const SourceId source : provenance->sources)
            if (!ids.contains(dataset[source].id))
                ids.append(dataset[source].id);
    }
    return ids;
}

QString diffText(const DayDiff& diff)
{
    const Dataset& dataset = *diff.to->dataset;
    QString text = headText(diff);
    if (diff.changes.empty())
        text += Diff::tr("Nothing changed between the two days, as far as the dataset knows.")
                + u'\n';
    for (int i = 0; i < diffSectionCount; ++i)
        text += sectionText(dataset, static_cast<DiffSection>(i), diff.changes);
    const QString numbers = diff.from->asOf() == diff.to->asOf()
                                ? QString()
                                : numbersText(dataset, diff.numbers);
    if (!numbers.isEmpty())
        text += u'\n' + diffSectionText(DiffSection::Numbers) + u'\n' + numbers;
    return text;
}

QByteArray diffJson(const DayDiff& diff)
{
    const Dataset& dataset = *diff.to->dataset;
    QJsonArray array;
    for (const Change& change : diff.changes)
        array.append(changeJson(dataset, change));
    return QJsonDocument(QJsonObject{{u"from"_s, isoText(diff.from->asOf())},
                                     {u"to"_s, isoText(diff.to->asOf())},
                                     {u"changes"_s, array},
                                     {u"repositories"_s, scopeJson(diff.numbers)},
                                     {u"metrics"_s, numbersJson(dataset, diff.numbers)}})
        .toJson();
}

} // namespace steward
