// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/date_text.h"
#include "app/text/metric_text.h"
#include "app/text/scope_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString nameOf(const Dataset& dataset, const TransferSpec& spec)
{
    return spec.question.metric ? metricName(dataset, spec.question) : TransferText::tr("Nothing");
}

QString scopeSentence(const Dataset& dataset, const TransferSpec& spec)
{
    const auto count = static_cast<int>(resolveScope(dataset, spec.scope).repositories.size());
    //: %1 the name of a set of repositories, %n how many they are
    return TransferText::tr("Repositories: %1 (%n).", nullptr, count)
        .arg(scopeTitle(dataset, spec.scope));
}

QString monthsSentence(const TransferSpec& spec)
{
    const QString before = spec.monthsBefore > 0
                               ? TransferText::tr("%n month(s) before", nullptr, spec.monthsBefore)
                               : TransferText::tr("all complete months before");
    const QString after = spec.monthsAfter > 0
                              ? TransferText::tr("%n month(s) after", nullptr, spec.monthsAfter)
                              : TransferText::tr("all complete months after");
    //: %1 "36 months before", %2 "all complete months after"
    return TransferText::tr("Compared: %1 and %2.").arg(before, after);
}

QString eventSentence(const TransferSpec& spec)
{
    const Month month = monthOf(spec.event);
    const QString day = dayText(spec.event);
    if (spec.donut <= 0)
        //: %1 a day, %2 its month
        return TransferText::tr("Event: %1; its month, %2, counts as after.")
            .arg(day, longMonthText(month));
    if (spec.donut == 1)
        //: %1 a day, %2 its month
        return TransferText::tr("Event: %1; its month, %2, is left out.")
            .arg(day, longMonthText(month));
    //: %1 a day, %2 a month, %n a number of months, 2 or more
    return TransferText::tr("Event: %1; the %n months from %2 on are left out.", nullptr,
                            spec.donut)
        .arg(day, longMonthText(month));
}

QString anticipationSentence(const TransferSpec& spec)
{
    if (spec.anticipation <= 0)
        return {};
    return TransferText::tr("The %n month(s) before it are left out too, in which it may have been "
                            "foreseen.",
                            nullptr, spec.anticipation);
}

QString modelSentence(const TransferSpec& spec)
{
    QString text = TransferText::tr("Model: a straight line before and another after, with "
                                    "autocorrelated noise (AR(1), restricted maximum likelihood).");
    if (spec.harmonics > 0)
        text += u' '
                + TransferText::tr("With %n wave(s) a year for the season, where there are 24 months on both sides.", nullptr,
                                   spec.harmonics);
    return text;
}

QString controlsSentence(const Dataset& dataset, const TransferSpec& spec)
{
    if (spec.controls.empty())
        return TransferText::tr("Compared with no other project.");
    QStringList names;
    for (const RepositoryScope& control : spec.controls)
        names << scopeTitle(dataset, control);
    return TransferText::tr("Compared with %1, besides.").arg(QLocale().createSeparatedList(names));
}

} // namespace

QString transferTitle(const Dataset& dataset, const TransferSpec& spec)
{
    //: %1 the name of a metric, %2 a day
    return TransferText::tr("%1 around %2").arg(nameOf(dataset, spec), dayText(spec.event));
}

QStringList transferSpecTexts(const Dataset& dataset, const TransferSpec& spec)
{
    QStringList texts{
        //: %1 the name of a metric
        TransferText::tr("Measure: %1, by month.").arg(nameOf(dataset, spec)),
        scopeSentence(dataset, spec),
        eventSentence(spec),
        anticipationSentence(spec),
        monthsSentence(spec),
        modelSentence(spec),
        controlsSentence(dataset, spec),
    };
    texts.removeAll(QString());
    return texts;
}

} // namespace steward
