// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/transfer_text.h"

#include "core/transfer/rival_events.h"
#include "core/transfer/transfer_series.h"

#include "app/text/date_text.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
    return TransferText::tr("complete months: %1 before, %2 after")
        .arg(QLocale().toString(result.nBefore), QLocale().toString(result.nAfter));
}

/// The first row that says so of these months.
const Coverage* breakOf(const Dataset& dataset, const TransferResult& result)
{
    DaySpan window{result.spec.event, result.spec.event + 1};
    if (!result.points.empty()) {
        window.begin = std::min(window.begin, result.points.front().month.firstDay());
        window.end = std::max(window.end, result.points.back().month.lastDay() + 1);
    }
    const auto rows = sourceBreaks(dataset, resolveScope(dataset, result.spec.scope), window);
    return rows.empty() ? nullptr : &dataset.coverage[static_cast<std::size_t>(rows.front())];
}

QString brokenText(const Dataset& dataset, const TransferResult& result)
{
    const Coverage* row = breakOf(dataset, result);
    if (!row)
        return TransferText::tr("The data cannot carry it: the source is missing or broken in "
                                "these months.");
    //: %1 a repository, %2 what the dataset notes of it
    return TransferText::tr("The data cannot carry it: the source is missing or broken for "
                            "%1 in these months. %2")
        .arg(row->subject, row->note);
}

bool isOfRepositories(const TransferResult& result)
{
    const Metric* metric = result.spec.question.metric;
    return metric && metric->axis == MetricAxis::Periods;
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

bool isToldAsRatio(ChartUnit unit, const TransferEffect& effect)
{
    return unit != ChartUnit::Share && unit != ChartUnit::Number && effect.ratio;
}

/// "9 % lower than the earlier trend projects", or the difference where there is no ratio.
QString sizePhrase(ChartUnit unit, const TransferEffect& effect)
{
    return isToldAsRatio(unit, effect)
               ? ratioPhrase(*effect.ratio)
               //: %1 "−3.2 percentage points"
               : TransferText::tr("%1 against what the earlier trend projects")
                     .arg(signedAmount(unit, effect.difference));
}

QString effectSentence(const QString& name, ChartUnit unit, const TransferEffect& effect)
{
    //: %n months, %1 name of a metric, %2 "9 % lower than the earlier trend projects", %3 "95 %
    //: interval −21 % to +4 %"
    return TransferText::tr("%n months after the event, “%1” was %2; %3.", nullptr, effect.months)
        .arg(name, sizePhrase(unit, effect),
             effectTail(unit, effect, isToldAsRatio(unit, effect)));
}

/// Over the months used after the event.
QString meanSentence(ChartUnit unit, const TransferEffect& effect)
{
    //: %n months, %1 "9 % lower than the earlier trend projects", %2 "95 % interval −21 % to +4 %"
    return TransferText::tr("Over the %n month(s) after it together: %1; %2.", nullptr,
                            effect.months)
        .arg(sizePhrase(unit, effect), effectTail(unit, effect, isToldAsRatio(unit, effect)));
}

QString impossibleSentence(const QString& name, ChartUnit unit, const ImpossibleProjection& none)
{
    //: %n months, %1 name of a metric, %2 an amount that it cannot have
    return TransferText::tr(
               "%n months after the event the earlier trend, drawn on, would be at %2, "
               "which “%1” cannot be: no size of a change is given.",
               nullptr, none.months)
        .arg(name, plainAmount(unit, none.projected));
}

QString noEffectSentence(const TransferResult& result)
{
    return TransferText::tr(
               "The data do not reach 12 months beyond the event (%1), so that no size "
               "of a change is given.")
        .arg(sizeText(result));
}

/// Why a year is all.
QString endSentence(const TransferResult& result)
{
    const bool hasYear = !result.effects.empty() || !result.impossible.empty();
    if (!hasYear || result.effects.size() + result.impossible.size() > 1 || result.points.empty())
        return {};
    const Month last = result.points.back().month;
    //: %1 a month
    return TransferText::tr("The months used end with %1, so that nothing is said about 24 months "
                            "after the event.")
        .arg(longMonthText(last));
}

/// How steep the months before are says more of the result than anything after.
QString bendSentence(ChartUnit unit, const TransferResult& result)
{
    if (!result.preTrend || !result.preTrend->isBent())
        return {};
    const PreTrend& trend = *result.preTrend;
    const auto first = std::ranges::find(result.points, trend.middle, &TransferPoint::t);
    if (first == result.points.end())
        return {};
    //: %1 a month, %2 and %3 amounts, %4 "p = 0.015"
    return TransferText::tr(
               "The months before the event do not follow one straight line: until %1 "
               "they change by %2 a month, then by %3 (%4). What that line projects is "
               "not to be relied on; see what fewer months before the event give.")
        .arg(longMonthText(first->month), signedAmount(unit, trend.earlier),
             signedAmount(unit, trend.later), probabilityText(trend.p));
}

QString boundarySentence()
{
    return TransferText::tr("Months hang together as closely as the model allows: its intervals "
                            "are not to be relied on.");
}

QString outlierSentence(ChartUnit unit, const TransferResult& result)
{
    if (!result.diagnostics || !result.diagnostics->outlier)
        return {};
    const auto point = std::ranges::find(result.points, *result.diagnostics->outlier,
                                         &TransferPoint::t);
    if (point == result.points.end())
        return {};
    //: %1 a month, %2 its value
    return TransferText::tr("%1 lies far from both lines (%2): results hang on this month.")
        .arg(longMonthText(point->month), plainAmount(unit, point->value));
}

QString placeboSentence(const PlaceboInTime& placebo)
{
    if (placebo.dates == 0 || !placebo.p)
        return TransferText::tr("There are too few months before the event to try false dates in.");
    const QLocale locale;
    const QString least = locale.toString(1.0 / (1.0 + placebo.dates), 'f', 3);
    //: %1 of %2 dates, %3 "p = 0.015", %4 a probability
    return TransferText::tr("False dates before the event that show as large a change of level: %1 "
                            "of %2 (%3; with so many dates it cannot be below %4).")
        .arg(locale.toString(placebo.asLarge), locale.toString(placebo.dates),
             probabilityText(*placebo.p), least);
}

QString medianSentence(ChartUnit unit, const MedianShift& shift)
{
    //: %n months, %1 and %2: amounts
    QString text = TransferText::tr("The median of the %n months before is %1, after %2.", nullptr,
                                    shift.months)
                       .arg(plainAmount(unit, shift.before), plainAmount(unit, shift.after));
    if (shift.low && shift.high)
        //: %1 an amount, %2 an interval
        text += u' '
                + TransferText::tr("Against the earlier trend, taken by medians too, that is a "
                                   "shift of %1 (%2).")
                      .arg(signedAmount(unit, shift.shift),
                           amountInterval(unit, *shift.low, *shift.high));
    else if (shift.months >= leastModelMonths)
        text += u' '
                + TransferText::tr("The values hardly differ, so that no interval can be given.");
    else
        text += u' '
                + TransferText::tr("With so few months, that is a description and no more: no "
                                   "interval can be given.");
    return text;
}

void addModelFindings(const QString& name, ChartUnit unit, const TransferResult& result,
                      QStringList& texts)
{
    for (const TransferEffect& effect : result.effects)
        texts << effectSentence(name, unit, effect);
    for (const ImpossibleProjection& none : result.impossible)
        texts << impossibleSentence(name, unit, none);
    if (result.effects.empty() && result.impossible.empty())
        texts << noEffectSentence(result);
    else if (result.mean)
        texts << meanSentence(unit, *result.mean);
    if (result.remlAr1->isAtBoundary)
        texts << boundarySentence();
    texts << bendSentence(unit, result) << outlierSentence(unit, result)
          << placeboSentence(result.placebo) << endSentence(result);
}

} // namespace

QString refusalText(const Dataset& dataset, const TransferResult& result)
{
    switch (result.refused) {
    case TransferRefusal::None: return {};
    case TransferRefusal::NoData:
        return isOfRepositories(result)
                   ? TransferText::tr("There is no complete month of data, or not one commit, in "
                                      "these repositories. Choose others.")
                   : TransferText::tr("The dataset knows no value of this metric. Choose another "
                                      "one.");
    case TransferRefusal::EventOutside:
        return isOfRepositories(result)
                   ? TransferText::tr(
                       "The event lies outside the data: there are no complete months on "
                       "both sides of it. Choose another event or other repositories.")
                   : TransferText::tr("The metric has no values on both sides of the event. Choose "
                                      "another event or another metric.");
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
    if (result.remlAr1)
        addModelFindings(name, unit, result, texts);
    if (result.medianShift)
        texts << medianSentence(unit, *result.medianShift);
    texts.removeAll(QString());
    return texts;
}

} // namespace steward
