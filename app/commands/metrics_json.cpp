// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/metrics_json.h"

#include "app/commands/metrics_explanation.h"
#include "app/commands/option_words.h"
#include "app/text/metric_phrases.h"
#include "app/text/metric_point_text.h"
#include "app/text/metric_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, std::size_t n>
QString wordOf(const std::array<QLatin1StringView, n>& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

constexpr std::array newRuleWords{"first-in-scope"_L1, "first-in-dataset"_L1, "episodic"_L1};
constexpr std::array retentionBaseWords{"active"_L1, "newcomers"_L1};
constexpr std::array coreRuleWords{"before-person"_L1, "including-person"_L1};
constexpr std::array thresholdWords{"at-least"_L1, "more-than"_L1};

/// Stable, for scripts.
QString parameterWord(MetricParameter parameter)
{
    switch (parameter) {
    case MetricParameter::Window: return u"window"_s;
    case MetricParameter::Silence: return u"silence_months"_s;
    case MetricParameter::EpisodeMonths: return u"episode_months"_s;
    case MetricParameter::EpisodeCommits: return u"episode_commits"_s;
    case MetricParameter::FactorDefinition: return u"factor"_s;
    case MetricParameter::NewRule: return u"newcomers"_s;
    case MetricParameter::Retention: return u"retention"_s;
    case MetricParameter::CoreRule: return u"core"_s;
    case MetricParameter::Attribution: return u"attribution"_s;
    }
    return {};
}

QJsonValue windowJson(const MetricQuestion& question)
{
    const int months = windowMonthsOf(question);
    return months > 0 ? QJsonValue(months) : QJsonValue();
}

QJsonObject factorJson(const FactorDefinition& factor)
{
    return {
        {u"percent"_s, factor.rule.percent},
        {u"threshold"_s, wordOf(thresholdWords, factor.rule.threshold)},
        {u"rounded_to"_s, factor.roundedTo < 0 ? QJsonValue() : QJsonValue(factor.roundedTo)},
        {u"most_people"_s, factor.mostPeople > 0 ? QJsonValue(factor.mostPeople) : QJsonValue()},
        {u"most_organizations"_s,
         factor.mostOrganizations > 0 ? QJsonValue(factor.mostOrganizations) : QJsonValue()}};
}

QJsonValue parameterJson(const MetricQuestion& question, MetricParameter parameter,
                         AttributionPolicy attribution)
{
    const MetricParameters& given = question.parameters;
    switch (parameter) {
    case MetricParameter::Window: return windowJson(question);
    case MetricParameter::Silence: return given.silenceMonths;
    case MetricParameter::EpisodeMonths: return given.episodeMonths;
    case MetricParameter::EpisodeCommits: return given.episodeCommits;
    case MetricParameter::FactorDefinition: return factorJson(given.definition.factor);
    case MetricParameter::NewRule: return wordOf(newRuleWords, given.definition.newcomers);
    case MetricParameter::Retention:
        return QJsonObject{{u"base"_s, wordOf(retentionBaseWords, given.definition.retention.base)},
                           {u"empty_base_is_zero"_s, given.definition.retention.emptyBaseIsZero}};
    case MetricParameter::CoreRule: return wordOf(coreRuleWords, given.definition.core);
    case MetricParameter::Attribution: return wordOf(attributionWords, attribution);
    }
    return {};
}

QJsonObject parametersJson(const MetricQuestion& question, AttributionPolicy attribution)
{
    QJsonObject json;
    for (const MetricParameter parameter : question.metric->parameters)
        json.insert(parameterWord(parameter), parameterJson(question, parameter, attribution));
    return json;
}

QJsonObject answerJson(const MetricsWish& wish, const MetricSource& source,
                       const MetricAnswer& answer)
{
    const Dataset& dataset = *source.dataset;
    const MetricQuestion& question = answer.question;
    QJsonArray rows;
    for (const MetricPoint& point : answer.points)
        rows.append(pointJson(*question.metric, point));
    return {{u"metric"_s, metricId(dataset, question)},
            {u"name"_s, metricName(dataset, question)},
            {u"unit"_s, QString(toWord(question.metric->unit))},
            {u"repositories"_s, wish.repositories},
            {u"every"_s, wordOf(periodUnitWords, wish.parameters.every)},
            {u"window"_s, windowJson(question)},
            {u"definitions"_s, wordOf(definitionSetWords, wish.definitions)},
            {u"parameters"_s, parametersJson(question, wish.attribution)},
            {u"as_of"_s, isoText(source.filter.asOf)},
            {u"rows"_s, rows}};
}

void insertAll(QJsonObject& object, const QJsonObject& more)
{
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        object.insert(entry.key(), entry.value());
}

} // namespace

QByteArray listJson(const MetricsWish& wish)
{
    QJsonArray metrics;
    for (const Metric& metric : allMetrics()) {
        QJsonArray parameters;
        for (const MetricParameter parameter : metric.parameters)
            parameters.append(parameterWord(parameter));
        const QString source = metric.source;
        metrics.append(
            QJsonObject{{u"id"_s, writtenId(metric)},
                        {u"name"_s, metricName(metric)},
                        {u"unit"_s, QString(toWord(metric.unit))},
                        {u"definition"_s, metricDefinition({&metric, wish.parameters})},
                        {u"source"_s, source.isEmpty() ? QJsonValue() : QJsonValue(source)},
                        {u"parameters"_s, parameters}});
    }
    return QJsonDocument(QJsonObject{{u"metrics"_s, metrics}}).toJson();
}

QByteArray metricsJson(const MetricsWish& wish, const MetricSource& source,
                       const std::vector<MetricAnswer>& answers)
{
    QJsonArray metrics;
    for (const MetricAnswer& answer : answers) {
        QJsonObject json = answerJson(wish, source, answer);
        if (wish.explains)
            json.insert(u"explanation"_s, metricExplanation(answer.question, wish.attribution));
        metrics.append(json);
    }
    const QJsonObject shared = wish.explains ? scopeExplanation(source, wish.questions)
                                             : QJsonObject();
    if (wish.isOverview || metrics.size() != 1) {
        QJsonObject json{{u"metrics"_s, metrics}};
        if (wish.explains)
            json.insert(u"explanation"_s, shared);
        return QJsonDocument(json).toJson();
    }
    QJsonObject json = metrics.first().toObject();
    if (wish.explains) {
        QJsonObject explanation = json[u"explanation"_s].toObject();
        insertAll(explanation, shared);
        json.insert(u"explanation"_s, explanation);
    }
    return QJsonDocument(json).toJson();
}

} // namespace steward
