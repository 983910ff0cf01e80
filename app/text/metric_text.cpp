// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/metric_text.h"

#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/metric_phrases.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(MetricText)
};

QString factorText(const FactorDefinition& factor)
{
    QStringList texts{thresholdPhrase(factor.rule)};
    if (factor.roundedTo >= 0)
        texts.append(MetricText::tr("shares rounded to %n decimal(s)", nullptr, factor.roundedTo));
    return listText(texts);
}

QString newRuleText(NewRule rule)
{
    switch (rule) {
    case NewRule::FirstInScope: return MetricText::tr("new in these repositories");
    case NewRule::FirstInDataset: return MetricText::tr("new in the whole dataset");
    case NewRule::Episodic: return MetricText::tr("new or occasional");
    }
    return {};
}

QString retentionText(const RetentionDefinition& rule)
{
    const QString base = rule.base == RetentionBase::Active ? MetricText::tr("of the active")
                                                            : MetricText::tr("of the new");
    return rule.emptyBaseIsZero ? MetricText::tr("%1, 0 of nobody").arg(base) : base;
}

QString parameterText(const MetricQuestion& question, MetricParameter parameter,
                      AttributionPolicy attribution)
{
    const MetricParameters& given = question.parameters;
    const bool isEpisodic = question.metric->id != QLatin1StringView("new-contributors")
                            || given.definition.newcomers == NewRule::Episodic;
    switch (parameter) {
    case MetricParameter::Window: {
        const int months = windowMonthsOf(question);
        return months > 0 ? MetricText::tr("window %1").arg(monthsPhrase(months))
                          : MetricText::tr("window: the %1").arg(periodUnitText(given.every));
    }
    case MetricParameter::Silence:
        return MetricText::tr("silent for %1").arg(monthsPhrase(given.silenceMonths));
    case MetricParameter::EpisodeMonths:
        return isEpisodic ? MetricText::tr("pause of %1").arg(monthsPhrase(given.episodeMonths))
                          : QString();
    case MetricParameter::EpisodeCommits:
        return isEpisodic
                   ? MetricText::tr("at most %n commit(s) before", nullptr, given.episodeCommits)
                   : QString();
    case MetricParameter::FactorDefinition: return factorText(given.definition.factor);
    case MetricParameter::NewRule: return newRuleText(given.definition.newcomers);
    case MetricParameter::Retention: return retentionText(given.definition.retention);
    case MetricParameter::CoreRule:
        return given.definition.core == CoreRule::BeforePerson
                   ? MetricText::tr("share before the person")
                   : MetricText::tr("share with the person's own");
    case MetricParameter::Attribution:
        return MetricText::tr("subsidiaries %1").arg(attributionText(attribution));
    }
    return {};
}

/// What the colon of its id asks for; empty where there is none.
QString argumentText(const Dataset& dataset, const MetricQuestion& question)
{
    switch (question.metric->argument) {
    case MetricArgument::None: return {};
    case MetricArgument::Organization:
        return nameInSentence(dataset[question.parameters.organization].name);
    case MetricArgument::Tier: return tierText(question.parameters.tier);
    case MetricArgument::Periods:
        return MetricText::tr("period %1").arg(question.parameters.cohortOffset);
    }
    return {};
}

} // namespace

QString metricName(const Dataset& dataset, const MetricQuestion& question)
{
    QString name = metricTitle(*question.metric);
    const QString argument = argumentText(dataset, question);
    if (!argument.isEmpty())
        //: %1: a metric; %2: an organization, a tier or a period
        name = MetricText::tr("%1: %2").arg(name, argument);
    const int months = windowMonthsOf(question);
    //: %1: a metric; %2: "12 months"
    return months > 0 ? MetricText::tr("%1, %2").arg(name, monthsPhrase(months)) : name;
}

QString metricName(const Metric& metric)
{
    const QString title = metricTitle(metric);
    return metric.windowMonths > 0
               ? MetricText::tr("%1, %2").arg(title, monthsPhrase(metric.windowMonths))
               : title;
}

QString metricDefinition(const MetricQuestion& question)
{
    for (const auto definition : {peopleDefinition, organizationDefinition, governanceDefinition}) {
        const QString text = definition(question);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QStringList metricParameterTexts(const MetricQuestion& question, AttributionPolicy attribution)
{
    QStringList texts;
    for (const MetricParameter parameter : question.metric->parameters)
        texts.append(parameterText(question, parameter, attribution));
    texts.removeAll(QString()); // what the definition makes void
    return texts;
}

QStringList metricCaveatTexts(const MetricQuestion& question)
{
    QStringList texts;
    for (const Caveat caveat : question.metric->caveats) {
        const bool isVoid = caveat == Caveat::LowCoverage
                            && hasParameter(*question.metric, MetricParameter::FactorDefinition)
                            && question.parameters.definition.factor.showsLowCoverage;
        if (!isVoid)
            texts.append(caveatText(caveat));
    }
    return texts;
}

QString unitText(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::People: return MetricText::tr("people");
    case ChartUnit::Commits: return MetricText::tr("commits");
    case ChartUnit::Share: return MetricText::tr("share");
    case ChartUnit::PeoplePerMonth: return MetricText::tr("people per month");
    case ChartUnit::CommitsPerMonth: return MetricText::tr("commits per month");
    case ChartUnit::Organizations: return MetricText::tr("organizations");
    case ChartUnit::Seats: return MetricText::tr("seats");
    case ChartUnit::Releases: return MetricText::tr("releases");
    case ChartUnit::Days: return MetricText::tr("days");
    case ChartUnit::Index: return MetricText::tr("index");
    case ChartUnit::Number: return MetricText::tr("number");
    }
    return {};
}

QString familyText(MetricFamily family)
{
    switch (family) {
    case MetricFamily::Activity: return MetricText::tr("Activity");
    case MetricFamily::Newcomers: return MetricText::tr("Newcomers");
    case MetricFamily::Retention: return MetricText::tr("Retention");
    case MetricFamily::Roles: return MetricText::tr("Roles");
    case MetricFamily::Concentration: return MetricText::tr("Concentration");
    case MetricFamily::Organizations: return MetricText::tr("Organizations");
    case MetricFamily::Releases: return MetricText::tr("Releases");
    case MetricFamily::Governance: return MetricText::tr("Governance");
    }
    return {};
}

QString definitionSetText(DefinitionSet set)
{
    switch (set) {
    case DefinitionSet::Chaoss: return QStringLiteral("CHAOSS");
    case DefinitionSet::LfxInsights: return QStringLiteral("LFX Insights");
    case DefinitionSet::DevStats: return QStringLiteral("DevStats");
    case DefinitionSet::GrimoireLab: return QStringLiteral("GrimoireLab");
    }
    return {};
}

QString periodUnitText(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month: return MetricText::tr("month");
    case PeriodUnit::Quarter: return MetricText::tr("quarter");
    case PeriodUnit::Year: return MetricText::tr("year");
    }
    return {};
}

} // namespace steward
