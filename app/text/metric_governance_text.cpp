// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Definitions of the metrics of releases, members, seats and votes.

#include "app/text/metric_phrases.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct GovernanceText
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceMetricText)
};

/// "the last day of the month".
QString dayPhrase(const MetricQuestion& question)
{
    //: %1: "month", "quarter" or "year"
    return GovernanceText::tr("the last day of the %1 for which there is evidence")
        .arg(periodUnitText(question.parameters.every));
}

QString releaseDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const QString window = windowPhrase(question);
    if (id == "releases"_L1)
        return GovernanceText::tr("Releases that came out in %1, as far as the dataset lists them "
                                  "as events; what it lists as one entry is one release, where it "
                                  "begins. Where a date is not known well enough there are limits: "
                                  "what is certain and what is possible.")
            .arg(window);
    if (id == "release-gap-12m"_L1)
        return GovernanceText::tr("The median number of days between a release and the one before "
                                  "it, of the releases that came out in %1. A date that is not "
                                  "known to the day counts as the first it can be. Not defined "
                                  "where there is no release.")
            .arg(window);
    if (id == "release-commits"_L1)
        return GovernanceText::tr("The published number of commits in a release, divided by the "
                                  "months since the release before it that has figures.");
    if (id == "release-contributors"_L1)
        return GovernanceText::tr("The published number of contributors to a release, divided by "
                                  "the months since the release before it that has figures.");
    return {};
}

QString memberDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    QString text;
    if (id == "members"_L1)
        //: %1: a day, so in all of these
        text = GovernanceText::tr("Organizations that are a member of the foundation on %1, in any "
                                  "tier; each counts once.");
    else if (id == "members:"_L1)
        text = GovernanceText::tr("Organizations that are a member of the foundation on %1, in "
                                  "this tier, by the name it had then; each counts once.");
    else if (id == "board-seats"_L1)
        text = GovernanceText::tr("Seats on the board on %1, vacant ones among them.");
    else
        return {};
    return text.arg(dayPhrase(question)) + u' '
           + GovernanceText::tr("Where dates are not known well enough there are limits: what is "
                                "certain and what is possible.");
}

QString boardDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    if (id == "board-effective-organizations"_L1)
        return GovernanceText::tr("How many organizations with as many seats each would be as "
                                  "concentrated as those on the board on %1: one divided by the "
                                  "sum of their squared shares of the seats. Limits are that of "
                                  "the certain and that of all possible seats, where they differ.")
            .arg(dayPhrase(question));
    if (id == "largest-vote-share"_L1)
        return GovernanceText::tr("The share of all votes on the board that the organization with "
                                  "the most has on %1. There are limits where the sources leave "
                                  "votes undefined, and where somebody only possibly votes; not "
                                  "defined before the sources first define everybody's votes.")
            .arg(dayPhrase(question));
    if (id == "board-turnover-12m"_L1)
        return GovernanceText::tr("Organizations that came onto the board and organizations that "
                                  "left it in %1, added and halved, divided by the mean number of "
                                  "seats. Not defined without seats.")
            .arg(windowPhrase(question));
    return {};
}

QString comparisonDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const int months = windowMonthsOf(question);
    if (id == "board-continuity-12m"_L1)
        //: %1: a day; %2: "12 months"
        return GovernanceText::tr("Organizations with a seat on the board both on %1 and %2 "
                                  "before, as a share of those with one on either day (Jaccard). "
                                  "Not defined before there was a board.")
            .arg(dayPhrase(question), monthsPhrase(months));
    if (id == "seat-gap:"_L1)
        //: %1: a day; %2: "the 12 months that end with the month"
        return GovernanceText::tr("The organization's share of the board's seats on %1 less its "
                                  "share of all commits in %2, bots left out. Commits of unknown "
                                  "affiliation and seats that are only possible leave it open "
                                  "between limits; a value is given where they are equal.")
            .arg(dayPhrase(question), windowPhrase(question));
    return {};
}

} // namespace

QString governanceDefinition(const MetricQuestion& question)
{
    if (question.metric->family == MetricFamily::Releases)
        return releaseDefinition(question);
    if (question.metric->family != MetricFamily::Governance)
        return {};
    for (const auto definition : {memberDefinition, boardDefinition, comparisonDefinition}) {
        const QString text = definition(question);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace steward
