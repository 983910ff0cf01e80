// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Definitions of the metrics that count people and commits.

#include "app/text/metric_phrases.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleMetricText)
};

QString botsOut() { return u' ' + PeopleText::tr("Bots are left out."); }

QString occasionalClause(const MetricParameters& parameters)
{
    //: %1: "3 months"; %2: a number
    return PeopleText::tr("no commit in the %1 before and at most %2 commits ever before")
        .arg(monthsPhrase(parameters.episodeMonths))
        .arg(parameters.episodeCommits);
}

QString newDefinition(const MetricQuestion& question)
{
    const QString window = windowPhrase(question);
    switch (question.parameters.definition.newcomers) {
    case NewRule::FirstInScope:
        return PeopleText::tr("People whose first commit in these repositories falls into %1.")
                   .arg(window)
               + botsOut();
    case NewRule::FirstInDataset:
        return PeopleText::tr("People whose first commit in these repositories falls into %1 and "
                              "who made none in another repository of the dataset in a month "
                              "before.")
                   .arg(window)
               + botsOut();
    case NewRule::Episodic: break;
    }
    //: %1: "the month"; %2: "no commit in the 3 months before and at most …"
    return PeopleText::tr("People active in %1 who are new in these repositories, or had %2.")
               .arg(window, occasionalClause(question.parameters))
           + botsOut();
}

QString activityDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const QString window = windowPhrase(question);
    if (id == "active-contributors"_L1)
        return PeopleText::tr("People who are the author of at least one commit in %1. Several "
                              "addresses of one person are one person, and so is one person in "
                              "several repositories.")
                   .arg(window)
               + botsOut();
    if (id == "commits"_L1)
        return PeopleText::tr("Commits in %1, by author date.").arg(window) + botsOut();
    if (id == "bot-share"_L1)
        return PeopleText::tr("Commits of authors flagged as bots in the dataset, as a share of "
                              "all commits in %1, the bots' among them. Not defined where there "
                              "is no commit.")
            .arg(window);
    return {};
}

QString newcomersDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const QString window = windowPhrase(question);
    const MetricParameters& parameters = question.parameters;
    if (id == "new-contributors"_L1)
        return newDefinition(question);
    if (id == "inactive-contributors"_L1)
        //: %1: "the month"; %2: "12 months"
        return PeopleText::tr("People whose last commit so far falls into %1, where at least %2 "
                              "have passed since. Not defined for the last %2 of the data, and "
                              "lower as soon as somebody comes back.")
                   .arg(window, monthsPhrase(parameters.silenceMonths))
               + botsOut();
    if (id == "occasional-contributors"_L1)
        return PeopleText::tr("People active in %1 who are not new in these repositories, but had "
                              "%2.")
                   .arg(window, occasionalClause(parameters))
               + botsOut();
    if (id == "continuing-contributors"_L1)
        //: %1: "the month"; %2: "3 months"; %3: a number
        return PeopleText::tr("People active in %1 who are neither new nor occasional: they had a "
                              "commit in the %2 before, or more than %3 commits ever before. With those new "
                              "by their first commit here, occasional and continuing people "
                              "add up to the active ones.")
                   .arg(window, monthsPhrase(parameters.episodeMonths))
                   .arg(parameters.episodeCommits)
               + botsOut();
    return {};
}

/// The window, and the one of the same length before it.
QString windowBefore(const MetricQuestion& question)
{
    const int months = windowMonthsOf(question);
    return months > 0
               ? PeopleText::tr("the %n month(s) before those", nullptr, months)
               : PeopleText::tr("the %1 before").arg(periodUnitText(question.parameters.every));
}

QString retentionDefinition(const MetricQuestion& question)
{
    const RetentionDefinition& rule = question.parameters.definition.retention;
    const QString people = rule.base == RetentionBase::Active
                               ? PeopleText::tr("Share who are active in %2, of the people who "
                                                "were active in %1.")
                               : PeopleText::tr("Share who are active in %2, of the people whose "
                                                "first commit in these repositories falls into "
                                                "%1.");
    const QString empty = rule.emptyBaseIsZero
                              ? PeopleText::tr("0 where nobody was there to come back.")
                              : PeopleText::tr("Not defined where nobody was there to come back.");
    return people.arg(windowBefore(question), windowPhrase(question)) + u' ' + empty + botsOut();
}

QString stayingDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const MetricParameters& parameters = question.parameters;
    if (id == "retention"_L1)
        return retentionDefinition(question);
    if (id == "retained-12m"_L1)
        return PeopleText::tr("Number of people active in %1 who were active in %2, too. Months "
                              "before the data count as empty.")
                   .arg(windowPhrase(question), windowBefore(question))
               + botsOut();
    if (id == "cohort-retention:"_L1)
        //: %1: "month", "quarter" or "year"; %2: a number
        return PeopleText::tr("Of the people whose first commit in these repositories falls into "
                              "the %1, the share who are active in period number %2 after it, the "
                              "next %1 being number 1.")
                   .arg(periodUnitText(parameters.every))
                   .arg(parameters.cohortOffset)
               + botsOut();
    if (id == "survival"_L1)
        //: %1: "12 months"
        return PeopleText::tr("Share of people who contribute for longer than so many months, from "
                              "the month of their first commit to that of their last, both "
                              "counted (Kaplan and Meier). Who made a commit in the last %1 of the "
                              "data may go on; for everybody else the last commit is the end. The "
                              "limits are those of 95 %, by Greenwood's variance and the log–log "
                              "transform.")
                   .arg(monthsPhrase(parameters.silenceMonths))
               + botsOut();
    return {};
}

QString roleRule(CoreRule rule)
{
    return rule == CoreRule::BeforePerson
               ? PeopleText::tr("What decides is the share of all commits that people with more "
                                "commits made, without the person's own; people with as many "
                                "commits are in one class.")
               : PeopleText::tr("What decides is the share of all commits that people with more "
                                "commits made, with the person's own added; people with as many "
                                "commits may be in different classes.");
}

QString rolesDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    QString text;
    if (id == "core-contributors-12m"_L1)
        text = PeopleText::tr("People who, the most commits first, make up the first 80 % of the "
                              "commits in %1.");
    else if (id == "regular-contributors-12m"_L1)
        text = PeopleText::tr("People who, the most commits first, follow on the core and make up "
                              "80 to 95 % of the commits in %1.");
    else if (id == "casual-contributors-12m"_L1)
        text = PeopleText::tr("People who, the most commits first, make up the last 5 % of the "
                              "commits in %1.");
    else
        return {};
    return text.arg(windowPhrase(question)) + u' ' + roleRule(question.parameters.definition.core)
           + botsOut();
}

} // namespace

QString peopleDefinition(const MetricQuestion& question)
{
    switch (question.metric->family) {
    case MetricFamily::Activity: return activityDefinition(question);
    case MetricFamily::Newcomers: return newcomersDefinition(question);
    case MetricFamily::Retention: return stayingDefinition(question);
    case MetricFamily::Roles: return rolesDefinition(question);
    default: return {};
    }
}

} // namespace steward
