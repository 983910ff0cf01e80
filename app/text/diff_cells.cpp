// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/diff_cells.h"

#include "app/text/change_parts.h"
#include "app/text/date_text.h"
#include "app/text/diff_numbers.h"
#include "app/text/fact_text.h"
#include "app/text/metric_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(DiffCells)
};

constexpr qsizetype longestCell = 300;

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::MemberJoined: return Cells::tr("member joined");
    case ChangeKind::MemberLeft: return Cells::tr("member left");
    case ChangeKind::TierChanged: return Cells::tr("tier changed");
    case ChangeKind::TierSchemeChanged: return Cells::tr("tier renamed");
    case ChangeKind::SeatGained: return Cells::tr("seat or part gained");
    case ChangeKind::SeatLost: return Cells::tr("seat or part lost");
    case ChangeKind::VotesChanged: return Cells::tr("votes changed");
    case ChangeKind::RoleStarted: return Cells::tr("role began");
    case ChangeKind::RoleEnded: return Cells::tr("role ended");
    case ChangeKind::ProjectJoined: return Cells::tr("project joined");
    case ChangeKind::ProjectStatusChanged: return Cells::tr("status changed");
    case ChangeKind::AffiliationChanged: return Cells::tr("employer changed");
    case ChangeKind::RelationBegan: return Cells::tr("relation began");
    case ChangeKind::RelationEnded: return Cells::tr("relation ended");
    }
    return {};
}

QString whoText(const Dataset& dataset, const Change& change)
{
    if (change.project.isValid())
        return nameInSentence(dataset[change.project].name);
    if (!change.person.isValid())
        return nameOf(dataset, change.organization);
    const QString person = nameInSentence(dataset[change.person].name);
    if (!change.organization.isValid() || change.kind == ChangeKind::AffiliationChanged)
        return person;
    //: %1: person, %2: the organization that person acts for
    return Cells::tr("%1 (%2)").arg(person, nameOf(dataset, change.organization));
}

QString whereText(const Dataset& dataset, const Change& change)
{
    if (change.body.isValid())
        return nameInSentence(dataset[change.body].name);
    return change.project.isValid() ? hostName(dataset) : QString();
}

QString projectText(const Change& change, const QString& word)
{
    if (change.fact.kind != FactKind::Project)
        return projectStatusText(word);
    const auto kind = fromWord<ProjectKind>(word);
    const QString text = kind ? wordText(*kind) : word;
    //: %1: kind of project, %2: its status
    return change.with.isEmpty() ? text
                                 : Cells::tr("%1, %2").arg(text, projectStatusText(change.with));
}

QString tierOrSeatText(const Change& change, const QString& word)
{
    const QString text = tierText(word);
    if (change.with.isEmpty())
        return text;
    //: %1: a seat, %n: votes that go with it
    return Cells::tr("%1, %n vote(s)", nullptr, change.with.toInt()).arg(text);
}

/// How it was on one of the days; `word` as the data have it.
QString stateText(const Dataset& dataset, const Change& change, const QString& word)
{
    if (change.kind == ChangeKind::VotesChanged)
        return word.isEmpty() ? Cells::tr("undefined") : word;
    if (change.kind == ChangeKind::AffiliationChanged)
        return word.isEmpty() ? Cells::tr("personally")
                              : nameOf(dataset, findOrganization(dataset, word));
    if (word.isEmpty())
        return {};
    if (change.fact.kind == FactKind::OrganizationRelation)
        //: %1: "subsidiary of" or "acquired by", %2: an organization
        return Cells::tr("%1 %2").arg(relationText(change.with),
                                      nameOf(dataset, findOrganization(dataset, word)));
    switch (change.kind) {
    case ChangeKind::RoleStarted:
    case ChangeKind::RoleEnded: return roleText(word);
    case ChangeKind::ProjectJoined:
    case ChangeKind::ProjectStatusChanged: return projectText(change, word);
    case ChangeKind::TierChanged:
    case ChangeKind::TierSchemeChanged: return tierText(word);
    default: return tierOrSeatText(change, word);
    }
}

QString whenText(const Change& change, DateWriting dates)
{
    if (!change.date)
        return {};
    const QString date = dates == DateWriting::Iso ? isoText(change.date->date)
                                                   : shortDateText(change.date->date);
    //: a date on or before which something happened
    return change.date->isNoLaterThan ? Cells::tr("≤ %1").arg(date) : date;
}

/// The least confidence of the rows it rests on.
QString surenessText(const Dataset& dataset, const Change& change)
{
    std::optional<Confidence> least;
    for (const FactRef fact : {change.fact, change.otherFact}) {
        const Provenance* provenance = fact.isValid() ? provenanceOf(dataset, fact) : nullptr;
        if (provenance && provenance->confidence)
            least = std::max(least.value_or(Confidence::High), *provenance->confidence);
    }
    const QString certainty = certaintyText(change.certainty);
    //: %1: "certain" or "possible", %2: "high", "medium" or "low" confidence
    return least ? Cells::tr("%1, %2").arg(certainty, wordText(*least)) : certainty;
}

QStringList bounded(QStringList cells)
{
    for (QString& cell : cells)
        cell.truncate(longestCell);
    return cells;
}

QStringList onOneLine(QStringList cells)
{
    for (QString& cell : cells)
        cell = cell.simplified();
    return cells;
}

} // namespace

QStringList diffColumns()
{
    return {Cells::tr("Kind"),  Cells::tr("Who"),  Cells::tr("Where"),    Cells::tr("Before"),
            Cells::tr("After"), Cells::tr("When"), Cells::tr("How sure"), Cells::tr("Sources")};
}

QStringList diffCells(const Dataset& dataset, const Change& change, DateWriting dates)
{
    const QStringList sources = diffSources(dataset, change);
    return bounded(
        {kindText(change.kind), whoText(dataset, change), whereText(dataset, change),
         stateText(dataset, change, change.before), stateText(dataset, change, change.after),
         whenText(change, dates), surenessText(dataset, change),
         sources.isEmpty() ? Cells::tr("unsourced") : nameInSentence(sources.join(", "_L1))});
}

QStringList numberCells(const Dataset& dataset, const DayNumbers& numbers,
                        const NumberOnDays& number)
{
    const Metric& metric = *number.question.metric;
    return bounded({Cells::tr("number"), metricName(dataset, number.question),
                    countedText(dataset, numbers, number), numberOnDayText(metric, number.from),
                    numberOnDayText(metric, number.to), QString(), lackText(numbers, number),
                    QString()});
}

std::vector<QStringList> diffRows(const DayDiff& diff)
{
    const Dataset& dataset = *diff.to->dataset;
    std::vector<QStringList> rows{diffColumns()};
    for (const Change& change : diff.changes)
        rows.push_back(onOneLine(diffCells(dataset, change, DateWriting::Iso)));
    for (const NumberOnDays& number : diff.numbers.numbers)
        if (number.isThere())
            rows.push_back(onOneLine(numberCells(dataset, diff.numbers, number)));
    return rows;
}

QString diffTable(const DayDiff& diff)
{
    QString text;
    for (const QStringList& row : diffRows(diff))
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace steward
