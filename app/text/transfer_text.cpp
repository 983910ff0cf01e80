// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/transfer_text.h"

#include "core/transfer/transfer_series.h"

#include "app/text/metric_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString sizeText(const TransferResult& result)
{
    //: %1 and %2: numbers of months
    return TransferText::tr("%1 complete months before, %2 after")
        .arg(QLocale().toString(result.nBefore), QLocale().toString(result.nAfter));
}

QString brokenText(const Dataset& dataset, const TransferResult& result)
{
    const ResolvedScope scope = resolveScope(dataset, result.spec.scope);
    for (const Coverage& row : dataset.coverage) {
        const RepositoryId id = findRepository(dataset, row.subject);
        if (row.state != CoverageState::Partial && id.isValid() && scope.contains[id.index()])
            //: %1 a repository, %2 what the dataset notes of it
            return TransferText::tr("The data cannot carry it: the source is missing or broken for "
                                    "%1 in these months. %2")
                .arg(QString(row.subject), row.note);
    }
    return TransferText::tr("The data cannot carry it: the source is missing or broken in these "
                            "months.");
}

/// "95 % interval −21 % to +4 %".
QString intervalPhrase(const QString& low, const QString& high)
{
    return TransferText::tr("95 % interval %1 to %2").arg(low, high);
}

/// Of amounts of a metric.
QString amountInterval(ChartUnit unit, double low, double high)
{
    if (unit == ChartUnit::Share)
        //: %1 and %2: numbers
        return TransferText::tr("95 % interval %1 to %2 percentage points")
            .arg(signedAmount(ChartUnit::Number, low * 100.0),
                 signedAmount(ChartUnit::Number, high * 100.0));
    return intervalPhrase(signedAmount(unit, low), signedAmount(unit, high));
}

/// The interval and whether nothing is in it.
QString effectTail(ChartUnit unit, const TransferEffect& effect, bool isRatio)
{
    const bool isByRatio = isRatio && effect.low && effect.high;
    const bool holdsNothing = isByRatio
                                  ? *effect.low <= 1.0 && *effect.high >= 1.0
                                  : effect.differenceLow <= 0.0 && effect.differenceHigh >= 0.0;
    const QString interval = isByRatio ? intervalPhrase(signedPercent(*effect.low),
                                                        signedPercent(*effect.high))
                                       : amountInterval(unit, effect.differenceLow,
                                                        effect.differenceHigh);
    return holdsNothing
               //: %1 "95 % interval −21 % to +4 %"
               ? TransferText::tr("%1, which includes no change at all").arg(interval)
               : interval;
}

QString effectSentence(const QString& name, ChartUnit unit, const TransferEffect& effect)
{
    const bool isRatio = unit != ChartUnit::Share && unit != ChartUnit::Number && effect.ratio;
    const QString size = isRatio ? ratioPhrase(*effect.ratio)
                                 //: %1 "−3.2 percentage points"
                                 : TransferText::tr("%1 against what the earlier trend projects")
                                       .arg(signedAmount(unit, effect.difference));
    //: %n months, %1 name of a metric, %2 "9 % lower than the earlier trend projects", %3 "95 %
    //: interval −21 % to +4 %"
    return TransferText::tr("%n months after the event, “%1” was %2; %3.", nullptr, effect.months)
        .arg(name, size, effectTail(unit, effect, isRatio));
}

QString noEffectSentence(const TransferResult& result)
{
    return TransferText::tr(
               "The data do not reach 12 months beyond the event (%1), so that no size "
               "of a change is given.")
        .arg(sizeText(result));
}

QString placeboSentence(const PlaceboInTime& placebo)
{
    if (placebo.dates == 0 || !placebo.p)
        return TransferText::tr("There are too few months before the event to try false dates in.");
    const QLocale locale;
    const QString least = locale.toString(1.0 / (1.0 + placebo.dates), 'f', 3);
    //: %1 of %2 dates, %3 and %4: probabilities
    return TransferText::tr("%1 of %2 false dates before the event show as large a change of level "
                            "(p = %3; with so many dates it cannot be below %4).")
        .arg(locale.toString(placebo.asLarge), locale.toString(placebo.dates),
             locale.toString(*placebo.p, 'f', 3), least);
}

QString amountText(ChartUnit unit, double amount)
{
    if (unit == ChartUnit::Share)
        return TransferText::tr("%1 %").arg(QLocale().toString(amount * 100.0, 'f', 1));
    QString text = signedAmount(unit, amount);
    return text.startsWith(u'+') ? text.mid(1) : text;
}

QString medianSentence(ChartUnit unit, const MedianShift& shift)
{
    //: %n months, %1 and %2: amounts
    QString text = TransferText::tr("The median of the %n months before is %1, after %2.", nullptr,
                                    shift.months)
                       .arg(amountText(unit, shift.before), amountText(unit, shift.after));
    if (shift.low && shift.high)
        //: %1 an amount, %2 an interval
        text += u' '
                + TransferText::tr("Against the earlier trend, taken by medians too, that is a "
                                   "shift of %1 (%2).")
                      .arg(signedAmount(unit, shift.shift),
                           amountInterval(unit, *shift.low, *shift.high));
    else
        text += u' '
                + TransferText::tr("With so few months, that is a description and no more: no "
                                   "interval can be given.");
    return text;
}

} // namespace

QString refusalText(const Dataset& dataset, const TransferResult& result)
{
    switch (result.refused) {
    case TransferRefusal::None: return {};
    case TransferRefusal::NoData:
        return TransferText::tr("There is no complete month of data for these repositories. Choose "
                                "others.");
    case TransferRefusal::EventOutside:
        return TransferText::tr("The event lies outside the data: there are no complete months on "
                                "both sides of it. Choose another event or other repositories.");
    case TransferRefusal::TooFewPoints:
        return TransferText::tr(
                   "Too few months for a model (%1; at least %2 a side are needed), so "
                   "the values are only shown.")
            .arg(sizeText(result), QLocale().toString(leastModelMonths));
    case TransferRefusal::DescriptiveOnly:
        return TransferText::tr(
                   "Too few months for a model (%1; at least %2 a side are needed), so "
                   "only medians are given.")
            .arg(sizeText(result), QLocale().toString(leastModelMonths));
    case TransferRefusal::Constant:
        return TransferText::tr("All values are the same: there is nothing to compare.");
    case TransferRefusal::Undefined:
        return TransferText::tr(
            "The metric has no value, or one too large to work with, in some of "
            "these months. Choose another metric, fewer months or other "
            "repositories.");
    case TransferRefusal::BrokenSource: return brokenText(dataset, result);
    case TransferRefusal::NotByMonth:
        return TransferText::tr("This metric has no value for each month, so there is no trend to "
                                "compare. Choose another one.");
    case TransferRefusal::PerfectFit:
        return TransferText::tr(
            "Straight lines go through every point, so there is no noise to tell "
            "a change from: no interval can be given.");
    }
    return {};
}

QStringList transferFindings(const Dataset& dataset, const TransferResult& result)
{
    QStringList texts;
    if (!result.spec.question.metric)
        return texts;
    const ChartUnit unit = result.spec.question.metric->unit;
    const QString name = metricName(dataset, result.spec.question);
    if (result.remlAr1) {
        for (const TransferEffect& effect : result.effects)
            texts << effectSentence(name, unit, effect);
        if (result.effects.empty())
            texts << noEffectSentence(result);
        texts << placeboSentence(result.placebo);
    }
    if (result.medianShift)
        texts << medianSentence(unit, *result.medianShift);
    return texts;
}

} // namespace steward
