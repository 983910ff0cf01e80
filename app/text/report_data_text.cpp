// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/report_text.h"
#include "app/text/vocabulary_text.h"
#include "core/metrics/scope.h"
#include "core/overview/contributor_trend.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

struct DataText
{
    Q_DECLARE_TR_FUNCTIONS(DataText)
};

QString subjectText(const QString& subject)
{
    // A subject is a table of the dataset or a repository.
    if (subject.contains(u'/'))
        return nameInSentence(subject);
    return capitalized(QString(subject).replace(u'_', u' '));
}

Statement coverageText(const Coverage& row)
{
    //: %1 what it is about, %2 "missing", "partial" or "broken", %3 when, %4 a note
    return {DataText::tr("%1, %2, %3: %4")
                .arg(subjectText(row.subject), wordText(row.state),
                     shortIntervalText(row.interval), row.note),
            row.provenance.sources};
}

QString factorText(const FactorBounds& bounds)
{
    if (!bounds.low || !bounds.high)
        return {};
    if (*bounds.low == *bounds.high)
        return DataText::tr("half of the commits come from %n organization(s)", nullptr, *bounds.low);
    return DataText::tr("half of the commits come from at least %1 and at most %2 organizations, "
                        "depending on where the unknown ones belong")
        .arg(*bounds.low)
        .arg(*bounds.high);
}

Statement concentrationText(const Concentration& concentration)
{
    QStringList sentences;
    if (concentration.absenceFactor)
        sentences.append(DataText::tr("Half of the commits come from %n contributor(s).", nullptr,
                                      *concentration.absenceFactor));
    const double coverage = concentration.elephantFactor.coverage;
    sentences.append(DataText::tr("An employer is known for %1 of the commits and unknown for %2: the "
                                  "share of any organization is therefore a lower bound.")
                         .arg(percentText(coverage), percentText(1.0 - coverage)));
    const QString factor = factorText(concentration.elephantFactor);
    if (!factor.isEmpty())
        sentences.append(DataText::tr("By organization, %1.").arg(factor));
    return {.text = sentences.join(u' '), .isCounted = true};
}

} // namespace

FamilyActivity familyActivity(const Snapshot& snapshot)
{
    const MetricSource source = takeMetricSource(
        snapshot.dataset, defaultScope(*snapshot.dataset), snapshot.filter);
    FamilyActivity activity;
    const std::vector<ContributorPoint> trend = contributorTrend(source);
    const ContributorPoint* point = pointAt(trend, snapshot.asOf());
    activity.months = twelveMonthsTo(point ? point->month : lastFullMonth(snapshot.asOf()));
    activity.repositories = static_cast<int>(source.scope.repositories.size());
    activity.uncovered = source.scope.uncovered(activity.months.last);
    activity.concentration = concentration(source.table, activity.months);
    return activity;
}

std::vector<Statement> activityTexts(const FamilyActivity& activity, bool explains)
{
    const Concentration& numbers = activity.concentration;
    if (activity.repositories == 0 || numbers.commits == 0)
        return {};
    const QLocale locale;
    //: %n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits
    Statement statement{
        DataText::tr("%Ln contributor(s) made %4 commits to the %1 repositories of the project family "
                     "between %2 and %3.",
                     nullptr, numbers.contributors)
            .arg(activity.repositories)
            .arg(longMonthText(activity.months.first), longMonthText(activity.months.last),
                 locale.toString(static_cast<qlonglong>(numbers.commits)))};
    if (explains)
        statement.text += u' '
                          + DataText::tr("A contributor is the author of at least one commit; bots are left "
                                     "out, and several addresses of one person are one person.");
    if (activity.uncovered > 0)
        statement.text += u' '
                          + DataText::tr("The data of %n of the repositories end before the last of "
                                         "these months does, so the counts are lower bounds.",
                                         nullptr, activity.uncovered);
    statement.isCounted = true;
    return {statement, concentrationText(numbers)};
}

std::vector<Statement> caveatTexts(const Snapshot& snapshot)
{
    std::vector<Statement> statements;
    for (const Coverage& row : snapshot.dataset->coverage) {
        if (row.interval.resolved.at(snapshot.asOf()) != Certainty::No)
            statements.push_back(coverageText(row));
    }
    std::ranges::move(noteTexts(*snapshot.dataset), std::back_inserter(statements));
    return statements;
}

std::vector<Statement> coverageTexts(const Dataset& dataset)
{
    std::vector<Statement> statements;
    for (const Coverage& row : dataset.coverage)
        statements.push_back(coverageText(row));
    return statements;
}

std::vector<Statement> noteTexts(const Dataset& dataset)
{
    std::vector<Statement> statements;
    for (const Note& note : dataset.info.notes) {
        QString subject = note.key;
        subject.chop(static_cast<qsizetype>(qstrlen("_note")));
        statements.push_back(
            {DataText::tr("%1: %2").arg(capitalized(subject.replace(u'_', u' ')), note.text)});
    }
    return statements;
}

std::vector<Definition> definitionTexts(const Dataset& dataset)
{
    return {
        {DataText::tr("As of a day"),
         DataText::tr("What held on that day (UTC), as far as the dataset's evidence of %1 can tell. "
                      "The end of an interval is the first day on which it no longer held.")
             .arg(dateText(dataset.info.asOfDate))},
        {DataText::tr("Certain and possible"),
         DataText::tr("Some dates are known to the month or as “no later than” only. A range such as "
                      "32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up "
                      "to %n day(s) earlier.",
                      nullptr, dataset.info.firstSeenSlackDays)},
        {DataText::tr("Members"),
         DataText::tr("Distinct organizations with a membership tier in the foundation, each once with "
                      "its most certain row. Seats and participation in other bodies are not counted.")},
        {DataText::tr("Votes"),
         DataText::tr("As the sources state them. A seat about which they say nothing weighs one vote; a "
                      "gap between two stated numbers is undefined, and shown so.")},
        {DataText::tr("Contributors"),
         DataText::tr("Distinct authors of non-merge commits, by author date, bots left out. Counts of "
                      "people do not add up over months or repositories.")},
        {DataText::tr("Half of the commits"),
         DataText::tr("The smallest number of contributors, or organizations, whose commits reach 50 % of "
                      "all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay "
                      "in the denominator.")},
        {DataText::tr("Change at the time of an event"),
         DataText::tr("A difference between two days, nothing more. The data do not show what caused it.")},
        {DataText::tr("Confidence"),
         DataText::tr("High: a primary record or two independent ones. Medium: one secondary source or a "
                      "stated inference. Low: inferred.")},
    };
}

} // namespace steward
