// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/release_evidence.h"
#include "core/transfer/rival_events.h"

#include "app/text/fact_text.h"
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

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString noiseSentence(const TransferResult& result)
{
    const TransferEstimate& primary = *result.remlAr1;
    if (primary.isAtBoundary)
        return TransferText::tr(
            "Months hang together as closely as the model allows: its intervals "
            "are not to be relied on.");
    //: %1 and %2 numbers between −1 and 4
    return TransferText::tr("A month's noise carries over to the next with ρ = %1 (Durbin–Watson "
                            "%2); the intervals allow for it.")
        .arg(number(primary.rho.value_or(0.0), 2),
             number(result.diagnostics ? result.diagnostics->durbinWatson : 0.0, 2));
}

/// Levels of the same change by other means: where they differ widely, none is to be relied on.
QString estimatorsSentence(ChartUnit unit, const TransferResult& result)
{
    if (!result.ols || !result.praisWinsten)
        return {};
    //: %1 to %3: amounts
    return TransferText::tr("Change of level in the month of the event: %1; by ordinary least "
                            "squares %2, by Prais–Winsten %3.")
        .arg(signedAmount(unit, result.remlAr1->coefficients[2]),
             signedAmount(unit, result.ols->coefficients[2]),
             signedAmount(unit, result.praisWinsten->coefficients[2]));
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
    if (!result.quasiPoisson)
        return {};
    //: %1 a change in percent
    return TransferText::tr("As counts (quasi-Poisson), the level changes by %1.")
        .arg(signedPercent(std::exp(result.quasiPoisson->coefficients[2])));
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

QString controlledSentence(const TransferResult& result)
{
    if (!result.controlled)
        return result.spec.controls.empty()
                   ? QString()
                   : TransferText::tr(
                       "No comparison project has the months such a comparison needs.");
    //: %1 a change in percent
    return TransferText::tr("Measured against the comparison projects, the level changes by %1.")
               .arg(signedPercent(std::exp(result.controlled->estimate.coefficients[2])))
           + u' ' + parallelSentence(*result.controlled);
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
    return TransferText::tr("The same month in projects the event did not touch: %1.")
        .arg(parts.join(u", "_s));
}

QString leftOutSentence(const Dataset& dataset, const TransferResult& result)
{
    if (result.controlsLeftOut.empty() || !result.controlled)
        return {};
    QStringList names;
    for (const RepositoryScope& control : result.controlsLeftOut)
        names << scopeTitle(dataset, control);
    return TransferText::tr("Left out of the comparison, for want of months: %1.")
        .arg(names.join(u", "_s));
}

QString rivalsSentence(const Dataset& dataset, const TransferResult& result)
{
    if (result.points.empty())
        return {};
    const DaySpan window{result.points.front().month.firstDay(),
                         result.points.back().month.lastDay() + 1};
    QStringList names;
    for (const RivalEvent& rival : rivalEvents(dataset, window, result.spec.event)) {
        const Event& event = dataset.events[static_cast<std::size_t>(rival.fact.row)];
        if (event.category == EventCategory::Context)
            //: %1 title of an event
            names << TransferText::tr("“%1”").arg(nameInSentence(event.title));
    }
    constexpr qsizetype most = 5;
    if (names.isEmpty())
        return {};
    if (names.size() > most)
        names.resize(most);
    return TransferText::tr("Other things happened in the same months and compete as explanations, "
                            "among them %1.")
        .arg(names.join(u", "_s));
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
        .arg(release.release, parts.join(u", "_s), number(release.months().value_or(0.0), 1));
}

void addReleases(QStringList& texts, const QString& head, const std::vector<ReleaseFigures>& list)
{
    QStringList parts;
    for (const ReleaseFigures& release : list)
        parts << figureText(release);
    if (!parts.isEmpty())
        texts << head.arg(parts.join(u"; "_s));
}

} // namespace

QStringList transferChecks(const Dataset& dataset, const TransferResult& result)
{
    if (!result.remlAr1 || !result.spec.question.metric)
        return {};
    QStringList texts{noiseSentence(result),
                      estimatorsSentence(result.spec.question.metric->unit, result),
                      logarithmsSentence(result),
                      countsSentence(result),
                      controlledSentence(result),
                      spaceSentence(dataset, result),
                      leftOutSentence(dataset, result)};
    texts.removeAll(QString());
    return texts;
}

QStringList transferLimits(const Dataset& dataset, const TransferResult& result)
{
    QStringList texts{
        TransferText::tr(
            "This is a change at the time of the event. It does not say that the event "
            "brought it about, nor that nothing would have changed without it."),
        rivalsSentence(dataset, result)};
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
