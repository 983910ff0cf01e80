// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Definitions of the metrics that say how few carry how much, and whose people they are.

#include "app/text/metric_phrases.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct OrganizationText
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationMetricText)
};

QString botsOut() { return u' ' + OrganizationText::tr("Bots are left out."); }

QString absenceDefinition(const MetricQuestion& question)
{
    const FactorDefinition& factor = question.parameters.definition.factor;
    //: %1: "at least 50 %"; %2: "the month"
    return OrganizationText::tr("The smallest number of people who together made %1 of the commits "
                                "in %2: a low number means that few carry half. Whom of several "
                                "with as many commits one takes makes no difference.")
               .arg(thresholdPhrase(factor.rule), windowPhrase(question))
           + factorLimits(factor, factor.mostPeople) + botsOut();
}

/// What is given where few commits name an affiliation.
QString coverageRule(const FactorDefinition& factor)
{
    return factor.showsLowCoverage
               ? OrganizationText::tr("It is given however few commits name an affiliation.")
               : OrganizationText::tr("Where fewer than 60 % of the commits name an affiliation "
                                      "only the limits are given.");
}

/// Who counts as an organization, and what the limits are.
QString unknownRule()
{
    return OrganizationText::tr("Only commits of known affiliation count, and whoever has an "
                                "academic or other address stands for themselves. The limits are "
                                "over all commits: everybody of unknown affiliation works for the "
                                "largest organization, or everybody for one of their own.");
}

QString elephantDefinition(const MetricQuestion& question)
{
    const FactorDefinition& factor = question.parameters.definition.factor;
    //: %1: "at least 50 %"; %2: "the month"
    return OrganizationText::tr("The smallest number of organizations whose people together made "
                                "%1 of the commits in %2: a low number means that few carry half.")
               .arg(thresholdPhrase(factor.rule), windowPhrase(question))
           + factorLimits(factor, factor.mostOrganizations) + u' ' + unknownRule() + u' '
           + coverageRule(factor) + botsOut();
}

QString concentrationDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    if (id == "absence-factor-12m"_L1)
        return absenceDefinition(question);
    if (id == "elephant-factor-12m"_L1)
        return elephantDefinition(question);
    if (id == "contributor-gini-12m"_L1)
        return OrganizationText::tr("How unevenly the commits in %1 are spread over the people who "
                                    "made them, as Gini's coefficient: 0 where all made as many, "
                                    "close to 1 where one of many made nearly all.")
                   .arg(windowPhrase(question))
               + botsOut();
    return {};
}

QString shareDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    const QString window = windowPhrase(question);
    if (id == "share:"_L1)
        return OrganizationText::tr("Commits of people affiliated with the organization, as a "
                                    "share of all commits in %1. Commits of unknown affiliation "
                                    "stay in the denominator; the upper limit is what it would be "
                                    "if all of them were the organization's.")
            .arg(window);
    if (id == "organization-commits:"_L1)
        return OrganizationText::tr("Commits in %1 of people affiliated with the organization. The "
                                    "upper limit is what it would be if all commits of unknown "
                                    "affiliation were the organization's.")
                   .arg(window)
               + botsOut();
    if (id == "other-organization-commits:"_L1)
        return OrganizationText::tr("Commits in %1 of people affiliated with any other organization "
                                    "of the dataset than the named one; academic and other "
                                    "addresses are no organizations of it. The upper limit is what "
                                    "it would be if all commits of unknown affiliation were theirs.")
                   .arg(window)
               + botsOut();
    if (id == "people-share:"_L1)
        return OrganizationText::tr("People with a commit in %1 for the organization, as a share "
                                    "of all people with one. People of unknown affiliation stay in "
                                    "the denominator; the upper limit is what it would be if all "
                                    "of them were the organization's.")
            .arg(window);
    if (id == "affiliation-coverage"_L1)
        return OrganizationText::tr("Commits whose author's affiliation is known, be it an "
                                    "organization, an academic or another address, as a share of "
                                    "all commits in %1. Not defined where there is no commit.")
            .arg(window);
    if (id == "largest-share-12m"_L1)
        return OrganizationText::tr("The share of all commits in %1 that people of one "
                                    "organization made, of the organization with the most. Commits "
                                    "of unknown affiliation stay in the denominator; the upper "
                                    "limit is what it would be if all of them were its own.")
            .arg(window);
    if (id == "largest-people-share-12m"_L1)
        return OrganizationText::tr("The share of all people with a commit in %1 who made one for "
                                    "the same organization, of the organization with the most. "
                                    "People of unknown affiliation stay in the denominator; the "
                                    "upper limit is what it would be if all of them were its own.")
            .arg(window);
    return {};
}

QString countDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    if (id == "organizations"_L1)
        return OrganizationText::tr("Distinct organizations known to have at least one commit in "
                                    "%1. The upper limit counts everybody else, of an academic, "
                                    "other or unknown address, as one organization more.")
            .arg(windowPhrase(question));
    if (id == "new-organizations"_L1)
        return OrganizationText::tr("Organizations whose first known commit in these repositories "
                                    "falls into %1.")
            .arg(windowPhrase(question));
    return {};
}

QString evennessDefinition(const MetricQuestion& question)
{
    const QLatin1StringView id = question.metric->id;
    QString text;
    if (id == "shannon-12m"_L1)
        text = OrganizationText::tr("Shannon's entropy of the shares p of the organizations in the "
                                    "commits in %1, −Σ p ln p, in nats: 0 where one makes all, "
                                    "higher where many make as much.");
    else if (id == "effective-organizations-12m"_L1)
        text = OrganizationText::tr("How many organizations with as many commits each would be as "
                                    "diverse as those of %1: e to the power of Shannon's entropy "
                                    "of their shares.");
    else if (id == "simpson-12m"_L1)
        text = OrganizationText::tr("The sum of the squared shares of the organizations in the "
                                    "commits in %1 (Simpson, Herfindahl and Hirschman): 1 where "
                                    "one makes all, lower where many make as much.");
    else if (id == "inverse-simpson-12m"_L1)
        text = OrganizationText::tr("How many organizations with as many commits each would be as "
                                    "concentrated as those of %1: one divided by the sum of their "
                                    "squared shares.");
    else
        return {};
    return text.arg(windowPhrase(question)) + u' ' + unknownRule() + u' ' + coverageRule({});
}

} // namespace

QString organizationDefinition(const MetricQuestion& question)
{
    if (question.metric->family == MetricFamily::Concentration)
        return concentrationDefinition(question);
    if (question.metric->family != MetricFamily::Organizations)
        return {};
    for (const auto definition : {shareDefinition, countDefinition, evennessDefinition}) {
        const QString text = definition(question);
        if (!text.isEmpty())
            return text + botsOut();
    }
    return {};
}

} // namespace steward
