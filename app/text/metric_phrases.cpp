// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/metric_phrases.h"

#include "app/text/metric_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct MetricPhrases
{
    Q_DECLARE_TR_FUNCTIONS(MetricPhrases)
};

} // namespace

bool hasParameter(const Metric& metric, MetricParameter parameter)
{
    return std::ranges::find(metric.parameters, parameter) != metric.parameters.end();
}

int windowMonthsOf(const MetricQuestion& question)
{
    const bool isChosen = hasParameter(*question.metric, MetricParameter::Window)
                          && question.parameters.windowMonths > 0;
    return isChosen ? question.parameters.windowMonths : question.metric->windowMonths;
}

QString windowPhrase(const MetricQuestion& question)
{
    const QString period = periodUnitText(question.parameters.every);
    const int months = windowMonthsOf(question);
    if (months <= 0)
        //: %1: "month", "quarter" or "year"; after "in", "into" or "of"
        return MetricPhrases::tr("the %1").arg(period);
    //: %1: "month", "quarter" or "year"; after "in", "into" or "of"
    return MetricPhrases::tr("the %n month(s) that end with the %1", nullptr, months).arg(period);
}

QString monthsPhrase(int months) { return MetricPhrases::tr("%n month(s)", nullptr, months); }

QString thresholdPhrase(const FactorRule& rule)
{
    return rule.threshold == Threshold::AtLeast
               ? MetricPhrases::tr("at least %1 %").arg(rule.percent)
               : MetricPhrases::tr("more than %1 %").arg(rule.percent);
}

QString factorLimits(const FactorDefinition& factor, std::optional<int> most)
{
    QString text;
    if (factor.roundedTo >= 0)
        text += u' '
                + MetricPhrases::tr("Each share is rounded to %n decimal(s) of a percent before it "
                                    "is added.",
                                    nullptr, factor.roundedTo);
    if (most.value_or(0) > 0)
        text += u' ' + MetricPhrases::tr("Only the %n largest are looked at.", nullptr, *most);
    return text;
}

} // namespace steward
