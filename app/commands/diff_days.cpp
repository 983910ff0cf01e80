// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/diff_days.h"

#include "core/query/changes.h"

#include "app/commands/diff_numbers.h"
#include "app/text/change_text.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"

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
    "member-joined"_L1, "member-left"_L1,    "tier-changed"_L1,           "tier-scheme-changed"_L1,
    "seat-gained"_L1,   "seat-lost"_L1,      "votes-changed"_L1,          "role-started"_L1,
    "role-ended"_L1,    "project-joined"_L1, "project-status-changed"_L1, "affiliation-changed"_L1,
};

/// The headings of the text, in their order.
enum class Section : std::uint8_t { Members, Tiers, Seats, People, Projects };
constexpr std::array sections{Section::Members, Section::Tiers, Section::Seats, Section::People,
                              Section::Projects};

struct Days
{
    SnapshotPtr from;
    SnapshotPtr to;
};

QString headingOf(Section section)
{
    switch (section) {
    case Section::Members: return Diff::tr("Members");
    case Section::Tiers: return Diff::tr("Tiers");
    case Section::Seats: return Diff::tr("Seats and votes");
    case Section::People: return Diff::tr("People");
    case Section::Projects: return Diff::tr("Projects");
    }
    return {};
}

/// A tier in another body than the foundation is a seat.
Section sectionOf(const Dataset& dataset, const Change& change)
{
    switch (change.kind) {
    case ChangeKind::MemberJoined:
    case ChangeKind::MemberLeft: return Section::Members;
    case ChangeKind::TierChanged:
    case ChangeKind::TierSchemeChanged:
        return change.body == dataset.info.foundation ? Section::Tiers : Section::Seats;
    case ChangeKind::SeatGained:
    case ChangeKind::SeatLost:
    case ChangeKind::VotesChanged: return Section::Seats;
    case ChangeKind::RoleStarted:
    case ChangeKind::RoleEnded:
    case ChangeKind::AffiliationChanged: return Section::People;
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged: break;
    }
    return Section::Projects;
}

/// Ids of the sources of every row the change rests on, each once.
QStringList sourcesOf(const Dataset& dataset, const Change& change)
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

/// What came or went with a seat or a project.
void insertCompany(QJsonObject& json, const Change& change)
{
    constexpr auto voting = "board-seat"_L1;
    if (change.fact.kind == FactKind::Membership
        && (change.before == voting || change.after == voting))
        json.insert(u"votes"_s, change.with.isEmpty() ? QJsonValue() : change.with.toInt());
    if (change.fact.kind == FactKind::Project)
        json.insert(u"status"_s, orNull(change.with));
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
        {u"sources"_s, QJsonArray::fromStringList(sourcesOf(dataset, change))},
    };
    insertCompany(json, change);
    return json;
}

QByteArray changesJson(const Days& days, const std::vector<Change>& changes)
{
    const Dataset& dataset = *days.to->dataset;
    QJsonArray array;
    for (const Change& change : changes)
        array.append(changeJson(dataset, change));
    return QJsonDocument(
               QJsonObject{{u"from"_s, isoText(days.from->asOf())},
                           {u"to"_s, isoText(days.to->asOf())},
                           {u"changes"_s, array},
                           {u"metrics"_s, numbersJson(dataset, numbersOn(*days.from, *days.to))}})
        .toJson();
}

QString headText(const Days& days)
{
    const auto members = [](const Snapshot& snapshot) {
        return countText(countOf(snapshot.members), QLocale::c());
    };
    //: %1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members
    QString text = Diff::tr("%1, from %2 to %3; members: %4 before, %5 after")
                       .arg(nameInSentence(days.to->dataset->info.title),
                            isoText(days.from->asOf()), isoText(days.to->asOf()),
                            members(*days.from), members(*days.to))
                   + u'\n';
    if (days.to->asOf() < days.from->asOf())
        text +=
            Diff::tr(
                "Back in time: what joined or began between the two days is told as left or ended.")
            + u'\n';
    return text;
}

QString sectionText(const Dataset& dataset, Section section, const std::vector<Change>& changes)
{
    QString lines;
    for (const Change& change : changes) {
        if (sectionOf(dataset, change) != section)
            continue;
        const QStringList sources = sourcesOf(dataset, change);
        lines += "  "_L1 + changeSentence(dataset, change, DateWriting::Iso) + " ["_L1
                 + (sources.isEmpty() ? Diff::tr("unsourced")
                                      : nameInSentence(sources.join(", "_L1)))
                 + "]\n"_L1;
    }
    return lines.isEmpty() ? QString() : u'\n' + headingOf(section) + u'\n' + lines;
}

QByteArray changesText(const Days& days, const std::vector<Change>& changes)
{
    const Dataset& dataset = *days.to->dataset;
    QString text = headText(days);
    if (changes.empty())
        text += Diff::tr("Nothing changed between the two days, as far as the dataset knows.")
                + u'\n';
    for (const Section section : sections)
        text += sectionText(dataset, section, changes);
    if (days.from != days.to)
        text += numbersText(dataset, numbersOn(*days.from, *days.to));
    return text.toUtf8();
}

} // namespace

Exit compareDays(const Call& call, Day from, Day to)
{
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    const auto at = [&](Day day) {
        if (day > (*dataset)->info.asOf)
            warn(call, isoText(day),
                 Diff::tr("the dataset's evidence ends on %1; nothing is certain after it")
                     .arg(isoText((*dataset)->info.asOf)));
        Filter filter;
        filter.asOf = day;
        return takeSnapshot(*dataset, filter);
    };
    const SnapshotPtr before = at(from);
    const Days days{before, to == from ? before : at(to)};
    const std::vector<Change> changes = changesBetween(*days.from, *days.to);
    return print(call.options.isSet(u"json"_s) ? changesJson(days, changes)
                                               : changesText(days, changes));
}

} // namespace steward
