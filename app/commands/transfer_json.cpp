// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transfer_json.h"

#include "app/text/metric_text.h"
#include "app/text/transfer_more_text.h"
#include "app/text/transfer_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

template <class Numbers>
QJsonArray numbersJson(const Numbers& numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(orNull(number));
    return array;
}

QJsonValue estimateJson(const std::optional<TransferEstimate>& estimate)
{
    if (!estimate)
        return {};
    return QJsonObject{{u"coefficients"_s, numbersJson(estimate->coefficients)},
                       {u"standard_errors"_s, numbersJson(estimate->standardErrors)},
                       {u"rho"_s, orNull(estimate->rho)},
                       {u"lag"_s, estimate->lag},
                       {u"at_boundary"_s, estimate->isAtBoundary}};
}

QJsonValue ratioJson(const std::optional<TransferRatio>& ratio)
{
    if (!ratio)
        return {};
    return QJsonObject{{u"ratio"_s, orNull(ratio->ratio)},
                       {u"low"_s, orNull(ratio->low)},
                       {u"high"_s, orNull(ratio->high)}};
}

/// Of a model on another scale than the metric's own.
QJsonValue modelJson(const std::optional<LogModel>& model)
{
    if (!model)
        return {};
    QJsonObject json = estimateJson(model->estimate).toObject();
    json.insert(u"pre_trend_low"_s, orNull(model->preTrendLow));
    json.insert(u"pre_trend_high"_s, orNull(model->preTrendHigh));
    json.insert(u"at_event"_s, ratioJson(model->atEvent));
    json.insert(u"after_12_months"_s, ratioJson(model->afterYear));
    return json;
}

QJsonValue countsJson(const TransferResult& result)
{
    if (!result.quasiPoisson)
        return {};
    QJsonObject json = estimateJson(result.quasiPoisson).toObject();
    json.insert(u"dispersion"_s, orNull(result.dispersion));
    json.insert(u"at_event"_s, ratioJson(result.countsRatio));
    return json;
}

QJsonValue effectJson(const std::optional<TransferEffect>& effect)
{
    if (!effect)
        return {};
    return QJsonObject{{u"months"_s, effect->months},
                       {u"ratio"_s, orNull(effect->ratio)},
                       {u"low"_s, orNull(effect->low)},
                       {u"high"_s, orNull(effect->high)},
                       {u"projected"_s, orNull(effect->projected)},
                       {u"difference"_s, orNull(effect->difference)},
                       {u"difference_low"_s, orNull(effect->differenceLow)},
                       {u"difference_high"_s, orNull(effect->differenceHigh)},
                       {u"p"_s, orNull(effect->p)}};
}

QJsonArray effectsJson(const TransferResult& result)
{
    QJsonArray effects;
    for (const TransferEffect& effect : result.effects)
        effects.append(effectJson(effect));
    return effects;
}

QJsonArray impossibleJson(const TransferResult& result)
{
    QJsonArray none;
    for (const ImpossibleProjection& projection : result.impossible)
        none.append(QJsonObject{{u"months"_s, projection.months},
                                {u"projected"_s, orNull(projection.projected)}});
    return none;
}

QJsonArray sensitivityJson(const Dataset& dataset, const std::vector<SensitivityRow>& rows)
{
    QJsonArray json;
    for (const SensitivityRow& row : rows)
        json.append(QJsonObject{{u"choice"_s, sensitivityLabel(dataset, row)},
                                {u"n_before"_s, row.nBefore},
                                {u"n_after"_s, row.nAfter},
                                {u"refusal"_s, QString(toWord(row.refused))},
                                {u"after_12_months"_s, row.isAfterYear},
                                {u"impossible_projection"_s, row.isImpossible},
                                {u"ratio"_s, ratioJson(row.ratio)},
                                {u"effect"_s, effectJson(row.effect)},
                                {u"placebo_p"_s, orNull(row.placeboP)}});
    return json;
}

QJsonArray replicationsJson(const std::vector<Replication>& rows)
{
    QJsonArray json;
    for (const Replication& row : rows)
        json.append(QJsonObject{{u"measure"_s, publishedMeasureText(row.estimate)},
                                {u"study"_s, studyText(row.estimate)},
                                {u"url"_s, QString(row.estimate.study->url)},
                                {u"published"_s, publishedValueText(row.estimate)},
                                {u"here"_s, replicationText(row)}});
    return json;
}

QJsonValue medianJson(const std::optional<MedianShift>& shift)
{
    if (!shift)
        return {};
    return QJsonObject{{u"months"_s, shift->months},       {u"before"_s, orNull(shift->before)},
                       {u"after"_s, orNull(shift->after)}, {u"shift"_s, orNull(shift->shift)},
                       {u"low"_s, orNull(shift->low)},     {u"high"_s, orNull(shift->high)}};
}

QJsonValue preTrendJson(const std::optional<PreTrend>& trend)
{
    if (!trend)
        return {};
    return QJsonObject{{u"earlier_half"_s, orNull(trend->earlier)},
                       {u"later_half"_s, orNull(trend->later)},
                       {u"p"_s, orNull(trend->p)}};
}

QJsonArray controlsJson(const Dataset& dataset, const TransferResult& result)
{
    QJsonArray controls;
    const auto add = [&](const RepositoryScope& control, std::optional<double> change,
                         std::optional<ControlRefusal> reason) {
        QStringList ids;
        for (const RepositoryId id : resolveScope(dataset, control).repositories)
            ids << dataset[id].id;
        controls.append(QJsonObject{{u"repositories"_s, QJsonArray::fromStringList(ids)},
                                    {u"used"_s, change.has_value()},
                                    {u"reason"_s, reason ? QString(toWord(*reason)) : QString()},
                                    {u"log_level_change"_s, orNull(change)}});
    };
    for (const PlaceboInSpace& placebo : result.placebosInSpace)
        add(placebo.control, placebo.levelChange, std::nullopt);
    for (const ControlLeftOut& left : result.controlsLeftOut)
        add(left.control, std::nullopt, left.reason);
    return controls;
}

QJsonValue diagnosticsJson(const std::optional<TransferDiagnostics>& diagnostics)
{
    if (!diagnostics)
        return {};
    return QJsonObject{{u"durbin_watson"_s, orNull(diagnostics->durbinWatson)},
                       {u"autocorrelations"_s, numbersJson(diagnostics->autocorrelations)},
                       {u"r_squared"_s, orNull(diagnostics->rSquared)}};
}

QJsonArray pointsJson(const TransferResult& result)
{
    QJsonArray points;
    for (const TransferPoint& point : result.points)
        points.append(QJsonObject{{u"month"_s, isoText(point.month)},
                                  {u"value"_s, orNull(point.value)},
                                  {u"after"_s, point.isAfter},
                                  {u"left_out"_s, point.isDropped}});
    return points;
}

QJsonObject estimatorsJson(const TransferResult& result)
{
    return {{u"ols"_s, estimateJson(result.ols)},
            {u"newey_west"_s, estimateJson(result.neweyWest)},
            {u"prais_winsten"_s, estimateJson(result.praisWinsten)},
            {u"reml_ar1"_s, estimateJson(result.remlAr1)}};
}

void insertWords(const Dataset& dataset, const TransferResult& result, QJsonObject& json)
{
    json.insert(u"specification"_s,
                QJsonArray::fromStringList(
                    specText(dataset, result.spec).split(u'\n', Qt::SkipEmptyParts)));
    json.insert(u"findings"_s, QJsonArray::fromStringList(transferFindings(dataset, result)));
    json.insert(u"checks"_s, QJsonArray::fromStringList(transferChecks(dataset, result)));
    json.insert(u"limits"_s, QJsonArray::fromStringList(transferLimits(dataset, result)));
    if (result.refused == TransferRefusal::BrokenSource)
        json.insert(u"release_figures"_s,
                    QJsonArray::fromStringList(releaseEvidenceTexts(dataset, result)));
}

QJsonObject answerJson(const Dataset& dataset, const TransferAnswer& answer)
{
    const TransferResult& result = answer.result;
    const MetricQuestion& question = result.spec.question;
    const bool isRefused = result.refused != TransferRefusal::None;
    QJsonObject json{
        {u"metric"_s, metricId(dataset, question)},
        {u"name"_s, metricName(dataset, question)},
        {u"unit"_s, QString(toWord(question.metric->unit))},
        {u"event"_s, isoText(result.spec.event)},
        {u"repositories"_s, answer.repositories},
        {u"n_before"_s, result.nBefore},
        {u"n_after"_s, result.nAfter},
        {u"degrees_of_freedom"_s, result.degreesOfFreedom},
        {u"spec_hash"_s, result.hash},
        {u"refused"_s, isRefused ? QJsonValue(refusalText(dataset, result)) : QJsonValue()},
        {u"refusal"_s, isRefused ? QJsonValue(QString(toWord(result.refused))) : QJsonValue()},
        {u"estimators"_s, estimatorsJson(result)},
        {u"log_reml_ar1"_s, modelJson(result.logarithmic)},
        {u"quasi_poisson"_s, countsJson(result)},
        {u"controlled_log_reml_ar1"_s, modelJson(result.controlled)},
        {u"controls"_s, controlsJson(dataset, result)},
        {u"seasonal"_s, result.isSeasonal},
        {u"own_log_level_change"_s, orNull(result.ownLevelChange)},
        {u"own_rank"_s, result.ownRank ? QJsonValue(*result.ownRank) : QJsonValue()},
        {u"effects"_s, effectsJson(result)},
        {u"mean_effect"_s, effectJson(result.mean)},
        {u"impossible_projections"_s, impossibleJson(result)},
        {u"holm_p"_s, orNull(answer.adjustedP)},
        {u"sensitivity"_s, sensitivityJson(dataset, answer.sensitivity)},
        {u"replications"_s, replicationsJson(answer.replications)},
        {u"placebo"_s, QJsonObject{{u"dates"_s, result.placebo.dates},
                                   {u"as_large"_s, result.placebo.asLarge},
                                   {u"p"_s, orNull(result.placebo.p)},
                                   {u"level_changes"_s, numbersJson(result.placebo.levelChanges)}}},
        {u"pre_trend"_s, preTrendJson(result.preTrend)},
        {u"median_shift"_s, medianJson(result.medianShift)},
        {u"diagnostics"_s, diagnosticsJson(result.diagnostics)},
        {u"points"_s, pointsJson(result)},
    };
    insertWords(dataset, result, json);
    return json;
}

} // namespace

QByteArray transferJson(const Dataset& dataset, const std::vector<TransferAnswer>& answers)
{
    if (answers.size() == 1)
        return QJsonDocument(answerJson(dataset, answers.front())).toJson();
    QJsonArray all;
    for (const TransferAnswer& answer : answers)
        all.append(answerJson(dataset, answer));
    return QJsonDocument(all).toJson();
}

} // namespace steward
