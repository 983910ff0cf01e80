// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/release_evidence.h"
#include "core/transfer/rival_events.h"

#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/metric_text.h"
#include "app/text/scope_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString number(double value, int decimals) { return signedNumber(value, decimals); }

QString joined(const QStringList& parts) { return QLocale().createSeparatedList(parts); }

QString noiseSentence(const TransferResult& result)
{
    const TransferEstimate& primary = *result.remlAr1;
    if (primary.isAtBoundary) // said among the findings
        return {};
    //: %1 and %2 numbers between −1 and 4
    return TransferText::tr("A month's noise carries over to the next with ρ = %1 (Durbin–Watson "
                            "%2); the intervals allow for it.")
        .arg(number(primary.rho.value_or(0.0), 2),
             number(result.diagnostics ? result.diagnostics->durbinWatson : 0.0, 2));
}

QString residualsSentence(const TransferResult& result)
{
    if (!result.diagnostics)
        return {};
    QStringList parts;
    for (const double correlation : result.diagnostics->autocorrelations)
        parts << number(correlation, 2);
    //: %1 six numbers
    return TransferText::tr("What the lines leave over correlates with itself 1 to 6 months later "
                            "by %1.")
        .arg(joined(parts));
}

/// "−31 (11)".
QString levelChangeText(ChartUnit unit, const TransferEstimate& estimate)
{
    //: %1 an amount, %2 its standard error
    return TransferText::tr("%1 (%2)").arg(signedAmount(unit, estimate.coefficients[2]),
                                           plainAmount(unit, estimate.standardErrors[2]));
}

/// Levels of the same change by other means: where they differ widely, none is to be relied on.
QString estimatorsSentence(ChartUnit unit, const TransferResult& result)
{
    if (!result.ols || !result.praisWinsten)
        return {};
    //: %1 to %3: amounts with their standard errors in brackets
    QString text = TransferText::tr("Change of level in the month of the event, its standard error "
                                    "in brackets: %1; by ordinary least squares %2, by "
                                    "Prais–Winsten %3.")
                       .arg(levelChangeText(unit, *result.remlAr1),
                            levelChangeText(unit, *result.ols),
                            levelChangeText(unit, *result.praisWinsten));
    if (result.neweyWest)
        //: %1 a standard error
        text += u' '
                + TransferText::tr("The standard error by Newey and West, %1, is often too small "
                                   "on so few months.")
                      .arg(plainAmount(unit, result.neweyWest->standardErrors[2]));
    return text;
}

QString seasonSentence(const TransferResult& result)
{
    if (result.spec.harmonics <= 0 || result.isSeasonal)
        return {};
    return TransferText::tr("The season that was asked for is not in the model: it takes 24 months "
                            "on both sides of the event.");
}

QString logarithmsSentence(const TransferResult& result)
{
    if (!result.logarithmic || !result.logarithmic->afterYear)
        return {};
    const TransferRatio& ratio = *result.logarithmic->afterYear;
    //: %1 to %3: changes in percent
    return TransferText::tr(
               "On logarithms, where trends are rates of growth, the difference after 12 "
               "months is %1 (%2 to %3).")
        .arg(signedPercent(ratio.ratio), signedPercent(ratio.low), signedPercent(ratio.high));
}

QString countsSentence(const TransferResult& result)
{
    if (!result.countsRatio)
        return {};
    //: %1 to %3: changes in percent
    return TransferText::tr("As counts (quasi-Poisson), the level changes by %1 (%2 to %3).")
        .arg(signedPercent(result.countsRatio->ratio), signedPercent(result.countsRatio->low),
             signedPercent(result.countsRatio->high));
}

QString parallelSentence(const LogModel& model)
{
    if (!model.preTrendLow || !model.preTrendHigh)
        return {};
    const bool isParallel = *model.preTrendLow <= 0.0 && *model.preTrendHigh >= 0.0;
    return isParallel
               ? TransferText::tr("Before the event both went on side by side as far as can "
                                  "be told, which such a comparison needs.")
               : TransferText::tr("But they did not go on side by side before the event, "
                                  "which such a comparison needs: it is not to be relied on.");
}

/// At the same time as the finding that stands first, with its interval.
QString controlledChange(const LogModel& model)
{
    const auto& ratio = model.afterYear ? model.afterYear : model.atEvent;
    if (!ratio)
        return {};
    const QString text = model.afterYear
                             //: %1 to %3: changes in percent
                             ? TransferText::tr("Measured against the comparison projects, the "
                                                "difference after 12 months is %1 (%2 to %3).")
                             : TransferText::tr("Measured against the comparison projects, the "
                                                "level changes by %1 (%2 to %3).");
    return text.arg(signedPercent(ratio->ratio), signedPercent(ratio->low),
                    signedPercent(ratio->high));
}

QString controlledSentence(const TransferResult& result)
{
    if (!result.controlled)
        return result.spec.controls.empty()
                   ? QString()
                   : TransferText::tr("It cannot be measured against the comparison projects.");
    const QString change = controlledChange(*result.controlled);
    return change.isEmpty() ? change : change + u' ' + parallelSentence(*result.controlled);
}

QString rankSentence(const TransferResult& result)
{
    if (!result.ownRank || !result.ownLevelChange)
        return {};
    const auto all = static_cast<int>(result.placebosInSpace.size()) + 1;
    //: %1 a change in percent, %2 a place, 1 for the largest, %3 out of how many
    return TransferText::tr("With %1, the change here is number %2 of %3 by size.")
        .arg(signedPercent(std::exp(*result.ownLevelChange)), QString::number(*result.ownRank),
             QString::number(all));
}

QString spaceSentence(const Dataset& dataset, const TransferResult& result)
{
    if (result.placebosInSpace.empty())
        return {};
    QStringList parts;
    for (const PlaceboInSpace& placebo : result.placebosInSpace)
        parts << scopeTitle(dataset, placebo.control) + u' '
                     + signedPercent(std::exp(placebo.levelChange));
    //: %1 a list: "onnx/onnx +4 %, …"
    const QString text = TransferText::tr("The level in the same month in comparison projects: %1.")
                             .arg(joined(parts));
    const QString rank = rankSentence(result);
    return rank.isEmpty() ? text : text + u' ' + rank;
}

QString leftOutReason(ControlRefusal reason, const QString& names)
{
    switch (reason) {
    case ControlRefusal::SharesRepository:
        //: %1 repositories
        return TransferText::tr("Not a comparison, being part of what is compared: %1.").arg(names);
    case ControlRefusal::TooFewMonths:
        //: %1 repositories
        return TransferText::tr("Left out of the comparison, for want of months: %1.").arg(names);
    case ControlRefusal::NoLogarithms:
        //: %1 repositories
        return TransferText::tr(
                   "Left out of the comparison, which is one of rates and needs values "
                   "above 0: %1.")
            .arg(names);
    case ControlRefusal::NotOfRepositories:
        return TransferText::tr("There is no comparison with other projects: the metric does not "
                                "depend on repositories.");
    }
    return {};
}

QStringList leftOutSentences(const Dataset& dataset, const TransferResult& result)
{
    QStringList texts;
    for (const ControlRefusal reason :
         {ControlRefusal::SharesRepository, ControlRefusal::TooFewMonths,
          ControlRefusal::NoLogarithms, ControlRefusal::NotOfRepositories}) {
        QStringList names;
        for (const ControlLeftOut& left : result.controlsLeftOut)
            if (left.reason == reason)
                names << scopeTitle(dataset, left.control);
        if (!names.isEmpty())
            texts << leftOutReason(reason, joined(names));
    }
    return texts;
}

DaySpan daysOf(const TransferResult& result)
{
    return {result.points.front().month.firstDay(), result.points.back().month.lastDay() + 1};
}

QString rivalsSentence(const Dataset& dataset, const TransferResult& result)
{
    if (result.points.empty())
        return {};
    QStringList names;
    for (const RivalEvent& rival : nearestRivals(dataset, daysOf(result), result.spec.event)) {
        const Event& event = dataset.events[static_cast<std::size_t>(rival.fact.row)];
        //: %1 title of an event
        names << TransferText::tr("“%1”").arg(nameInSentence(event.title));
    }
    return names.isEmpty()
               ? QString()
               : TransferText::tr("Other things happened in the same months and compete as "
                                  "explanations, among them %1.")
                     .arg(joined(names));
}

/// What the dataset says of gaps that do not keep a metric from being counted.
QStringList gapTexts(const Dataset& dataset, const TransferResult& result)
{
    const Metric* metric = result.spec.question.metric;
    if (result.points.empty() || !metric || metric->axis != MetricAxis::Periods)
        return {};
    const DaySpan window = daysOf(result);
    const ResolvedScope scope = resolveScope(dataset, result.spec.scope);
    QStringList texts;
    for (const Coverage& row : dataset.coverage) {
        const DaySpan days = daysOf(row);
        if (row.state == CoverageState::Partial && isAbout(dataset, row, scope)
            && days.begin < window.end && window.begin < days.end)
            //: %1 a repository or a part of a dataset, %2 what the dataset notes of it
            texts << TransferText::tr("The dataset calls its data incomplete in these months (%1): "
                                      "%2")
                         .arg(row.subject, row.note);
    }
    return texts;
}

QString figureText(const ReleaseFigures& release)
{
    QStringList parts;
    const auto rate = [&release](const std::optional<PublishedFigure>& figure) {
        return QLocale().toString(release.perMonth(figure).value_or(0.0), 'f', 0);
    };
    if (release.perMonth(release.commits))
        parts << TransferText::tr("%1 commits a month").arg(rate(release.commits));
    if (release.perMonth(release.contributors))
        parts << TransferText::tr("%1 contributors a month").arg(rate(release.contributors));
    //: %1 "release 2.1", %2 "850 commits a month", %3 how many months they are taken over
    return TransferText::tr("%1: %2 over %3 months")
        .arg(release.release, joined(parts), number(release.months().value_or(0.0), 1));
}

void addReleases(QStringList& texts, const QString& head, const std::vector<ReleaseFigures>& list)
{
    QStringList parts;
    for (const ReleaseFigures& release : list)
        parts << figureText(release);
    if (!parts.isEmpty())
        texts << head.arg(partsText(parts));
}

} // namespace

QStringList transferChecks(const Dataset& dataset, const TransferResult& result)
{
    if (!result.remlAr1 || !result.spec.question.metric)
        return {};
    QStringList texts{noiseSentence(result),
                      residualsSentence(result),
                      estimatorsSentence(result.spec.question.metric->unit, result),
                      seasonSentence(result),
                      logarithmsSentence(result),
                      countsSentence(result),
                      controlledSentence(result),
                      spaceSentence(dataset, result)};
    texts += leftOutSentences(dataset, result);
    texts.removeAll(QString());
    return texts;
}

QStringList transferLimits(const Dataset& dataset, const TransferResult& result)
{
    QStringList texts;
    if (result.remlAr1 || result.medianShift)
        texts << TransferText::tr(
            "This is a change at the time of the event. It does not say that the event "
            "brought it about, nor that nothing would have changed without it.");
    else
        texts << TransferText::tr("Without a comparison nothing is said about a change at the time "
                                  "of the event, neither that there was one nor that there was "
                                  "none.");
    texts << rivalsSentence(dataset, result) << gapTexts(dataset, result);
    if (result.remlAr1)
        texts << TransferText::tr(
            "Intervals of this model are slightly too narrow on few months: in "
            "simulations of 24 to 48 months, those said to hold the truth 95 "
            "times of 100 held it 90 to 95 times.");
    const Metric* metric = result.spec.question.metric;
    if (metric && metric->windowMonths > 1)
        texts << TransferText::tr("Each value is counted over %n months, so that for as long after "
                                  "the event it still holds months from before, and a step would "
                                  "look like a slope.",
                                  nullptr, metric->windowMonths);
    if (metric)
        texts << metricCaveatTexts(result.spec.question);
    if (metric && metric->axis == MetricAxis::Periods)
        texts << TransferText::tr(
            "Commits show who writes code, not who reviews, decides or pays.");
    texts.removeAll(QString());
    return texts;
}

QStringList releaseEvidenceTexts(const Dataset& dataset, const TransferResult& result)
{
    const ReleaseEvidence evidence = releaseEvidence(dataset, result.spec.event);
    QStringList texts;
    addReleases(texts, TransferText::tr("Published with releases before the event: %1."),
                evidence.before);
    addReleases(texts, TransferText::tr("Across it: %1."), evidence.across);
    addReleases(texts, TransferText::tr("After it: %1."), evidence.after);
    if (!texts.isEmpty())
        texts << TransferText::tr(
            "People count once in each release, and releases differ in length: "
            "these figures are not to be added up, and carry no test.");
    return texts;
}

} // namespace steward
