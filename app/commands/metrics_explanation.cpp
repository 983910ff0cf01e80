// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/metrics_explanation.h"

#include "core/metrics/exclusions.h"

#include "app/text/list_text.h"
#include "app/text/metric_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

bool countsCommits(const MetricQuestion& question)
{
    const Metric& metric = *question.metric;
    return metric.axis == MetricAxis::Periods || metric.axis == MetricAxis::Age
           || metric.argument == MetricArgument::Organization;
}

bool countCommits(const std::vector<MetricQuestion>& questions)
{
    return std::ranges::any_of(questions, countsCommits);
}

/// Tables whose gaps concern the questions.
QStringList tablesOf(const std::vector<MetricQuestion>& questions)
{
    QStringList tables;
    if (countCommits(questions))
        tables << u"contributions"_s << u"repositories"_s;
    for (const MetricQuestion& question : questions) {
        if (question.metric->family == MetricFamily::Releases)
            tables << u"events"_s << u"figures"_s;
        if (question.metric->family == MetricFamily::Governance)
            tables << u"memberships"_s << u"votes"_s << u"roles"_s;
    }
    return tables;
}

/// ISO 8601: "2021-07-19/..".
QString statedText(const StatedInterval& stated)
{
    const QString open = u".."_s;
    const QString from = stated.start ? isoText(*stated.start) : open;
    const QString to = stated.endUnknown ? u"unknown"_s : stated.end ? isoText(*stated.end) : open;
    return from + u'/' + to;
}

QString coverageLine(const Coverage& row)
{
    //: %1 what it is about, %2 "missing", "partial" or "broken", %3 two days, %4 a note
    return Metrics::tr("%1, %2, %3: %4")
        .arg(row.subject, wordText(row.state), statedText(row.interval.stated), row.note);
}

/// What the dataset says of itself.
QStringList notesFor(const MetricSource& source, const std::vector<MetricQuestion>& questions)
{
    const Dataset& dataset = *source.dataset;
    const QStringList tables = tablesOf(questions);
    QStringList notes;
    for (const Note& note : dataset.info.notes) {
        const bool isOurs = std::ranges::any_of(
            tables, [&note](const QString& table) { return note.key == table + "_note"_L1; });
        if (isOurs)
            notes.append(note.text);
    }
    for (const Coverage& row : dataset.coverage) {
        const RepositoryId repository = findRepository(dataset, row.subject);
        const bool isInScope = repository.isValid() && countCommits(questions)
                               && source.scope.contains[repository.index()];
        if (isInScope || tables.contains(row.subject))
            notes.append(coverageLine(row));
    }
    return notes;
}

/// The first month that some repository does not cover.
std::optional<Month> firstIncomplete(const ResolvedScope& scope)
{
    const auto earliest = scope.earliestSnapshot();
    if (!earliest)
        return std::nullopt;
    return monthOf(*earliest + 1);
}

QStringList idsOf(const Dataset& dataset, const std::vector<RepositoryId>& repositories)
{
    QStringList ids;
    for (const RepositoryId id : repositories)
        ids.append(dataset[id].id);
    return ids;
}

QJsonObject countJson(const ContributionCount& count)
{
    return {{u"rows"_s, static_cast<qint64>(count.rows)},
            {u"commits"_s, static_cast<qint64>(count.commits)}};
}

QJsonObject scopeJson(const MetricSource& source)
{
    const ResolvedScope& scope = source.scope;
    QJsonValue first;
    QJsonValue last;
    if (!scope.snapshotsInOrder.empty()) {
        first = isoText(scope.snapshotsInOrder.front());
        last = isoText(scope.snapshotsInOrder.back());
    }
    const auto incomplete = firstIncomplete(scope);
    return {
        {u"repositories"_s, QJsonArray::fromStringList(idsOf(*source.dataset, scope.repositories))},
        {u"first_snapshot"_s, first},
        {u"last_snapshot"_s, last},
        {u"incomplete_from"_s, incomplete ? QJsonValue(isoText(*incomplete)) : QJsonValue()}};
}

QJsonObject exclusionsJson(const Dataset& dataset, const Exclusions& exclusions)
{
    QJsonArray repositories;
    for (const ExcludedRepository& excluded : exclusions.repositoriesOutOfScope) {
        QJsonObject one = countJson(excluded.count);
        one.insert(u"repository"_s, dataset[excluded.repository].id);
        repositories.append(one);
    }
    QJsonObject outOfScope = countJson(exclusions.outOfScope);
    outOfScope.insert(u"repositories"_s, repositories);
    return {{u"rows"_s, static_cast<qint64>(exclusions.rows())},
            {u"kept"_s, countJson(exclusions.kept)},
            {u"bots"_s, countJson(exclusions.bots)},
            {u"without_commits"_s, countJson(exclusions.withoutCommits)},
            {u"out_of_scope"_s, outOfScope}};
}

QString heading(const QString& text) { return u'\n' + text + u'\n'; }
QString line(const QString& text) { return "  "_L1 + text + u'\n'; }

QString countLine(const QString& what, const ContributionCount& count)
{
    //: %1 what it is; %2 and %3 numbers
    return line(
        Metrics::tr("%1: rows %2, commits %3").arg(what).arg(count.rows).arg(count.commits));
}

QString scopeText(const MetricSource& source)
{
    const Dataset& dataset = *source.dataset;
    const ResolvedScope& scope = source.scope;
    QString text = heading(Metrics::tr("Repositories"));
    //: %1 and %2 numbers, %3 ids
    text += line(Metrics::tr("%1 of %2: %3")
                     .arg(scope.repositories.size())
                     .arg(dataset.repositories.size())
                     .arg(listText(idsOf(dataset, scope.repositories))));
    const auto incomplete = firstIncomplete(scope);
    if (!incomplete)
        return text;
    const QString first = isoText(scope.snapshotsInOrder.front());
    const QString last = isoText(scope.snapshotsInOrder.back());
    //: %1 and %2 days, %3 a month
    text += line(first == last
                     ? Metrics::tr("The data end on %1; months from %2 on are incomplete.")
                           .arg(first, isoText(*incomplete))
                     : Metrics::tr("The data end between %1 and %2; months from %3 on are "
                                   "incomplete.")
                           .arg(first, last, isoText(*incomplete)));
    return text;
}

QString exclusionsText(const Dataset& dataset, const Exclusions& exclusions)
{
    QString text = heading(Metrics::tr("Counted and left out"));
    text += countLine(Metrics::tr("Counted"), exclusions.kept);
    text += countLine(Metrics::tr("Left out, of bots (only bot-share counts them)"),
                      exclusions.bots);
    text += countLine(Metrics::tr("Left out, without a commit"), exclusions.withoutCommits);
    text += countLine(Metrics::tr("Left out, of other repositories"), exclusions.outOfScope);
    for (const ExcludedRepository& excluded : exclusions.repositoriesOutOfScope)
        text += "  "_L1 + countLine(dataset[excluded.repository].id, excluded.count);
    text += line(Metrics::tr("Rows in all: %1").arg(exclusions.rows()));
    return text;
}

} // namespace

QJsonObject metricExplanation(const MetricQuestion& question, AttributionPolicy attribution)
{
    const QString source = question.metric->source;
    const QStringList parameters = metricParameterTexts(question, attribution);
    return {{u"definition"_s, metricDefinition(question)},
            {u"parameters"_s, QJsonArray::fromStringList(parameters)},
            {u"source"_s, source.isEmpty() ? QJsonValue() : QJsonValue(source)},
            {u"caveats"_s, QJsonArray::fromStringList(metricCaveatTexts(question))}};
}

QString metricExplanationText(const Dataset& dataset, const MetricQuestion& question,
                              AttributionPolicy attribution)
{
    QString text = heading(metricName(dataset, question));
    text += line(metricDefinition(question));
    const QString parameters = partsText(metricParameterTexts(question, attribution));
    if (!parameters.isEmpty())
        text += line(Metrics::tr("Parameters: %1").arg(parameters));
    const QString source = question.metric->source;
    text += line(source.isEmpty() ? Metrics::tr("Source: this program's own definition")
                                  : Metrics::tr("Source: %1").arg(source));
    for (const QString& caveat : metricCaveatTexts(question))
        text += line(caveat);
    return text;
}

QJsonObject scopeExplanation(const MetricSource& source,
                             const std::vector<MetricQuestion>& questions)
{
    QJsonObject json{{u"notes"_s, QJsonArray::fromStringList(notesFor(source, questions))}};
    if (!countCommits(questions))
        return json;
    json.insert(u"scope"_s, scopeJson(source));
    json.insert(u"contributions"_s,
                exclusionsJson(*source.dataset, exclusionsOf(*source.dataset, source.scope)));
    return json;
}

QString scopeExplanationText(const MetricSource& source,
                             const std::vector<MetricQuestion>& questions)
{
    QString text;
    if (countCommits(questions))
        text += scopeText(source)
                + exclusionsText(*source.dataset, exclusionsOf(*source.dataset, source.scope));
    const QStringList notes = notesFor(source, questions);
    if (!notes.isEmpty())
        text += heading(Metrics::tr("What the dataset says"));
    for (const QString& note : notes)
        text += line(note);
    return text;
}

} // namespace steward
