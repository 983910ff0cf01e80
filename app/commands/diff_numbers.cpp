// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/diff_numbers.h"

#include "core/metrics/shown_metrics.h"

#include "app/commands/metrics_json.h"
#include "app/commands/metrics_output.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

QJsonValue pointOrNull(const Metric& metric, const std::optional<MetricPoint>& point)
{
    return point ? QJsonValue(pointJson(metric, *point)) : QJsonValue();
}

/// What is the case on the day, or was counted by the end of a month.
QString valueOn(const Metric& metric, const std::optional<MetricPoint>& point)
{
    if (!point)
        return Diff::tr("n/a");
    const QString value = pointValueText(metric.unit, *point);
    if (metric.axis == MetricAxis::Facts)
        return value;
    //: %1: a number with its limits, %2: a month
    return Diff::tr("%1 by %2").arg(value, pointPeriod(metric, *point));
}

} // namespace

std::vector<NumberOnDays> numbersOn(const Snapshot& from, const Snapshot& to)
{
    const DatasetPtr& dataset = to.dataset;
    const MetricSource source = takeMetricSource(dataset, defaultScope(*dataset), to.filter);
    std::vector<NumberOnDays> numbers;
    for (MetricQuestion& question : shownMetrics(*dataset, MetricSelection::Comparison)) {
        const auto before = metricAt(source, question, from.asOf());
        const auto after = metricAt(source, question, to.asOf());
        numbers.push_back({std::move(question), before, after});
    }
    return numbers;
}

QJsonArray numbersJson(const Dataset& dataset, const std::vector<NumberOnDays>& numbers)
{
    QJsonArray array;
    for (const NumberOnDays& number : numbers) {
        const Metric& metric = *number.question.metric;
        array.append(QJsonObject{{u"id"_s, metricId(dataset, number.question)},
                                 {u"name"_s, metricName(dataset, number.question)},
                                 {u"unit"_s, QString(toWord(metric.unit))},
                                 {u"from"_s, pointOrNull(metric, number.from)},
                                 {u"to"_s, pointOrNull(metric, number.to)}});
    }
    return array;
}

QString numbersText(const Dataset& dataset, const std::vector<NumberOnDays>& numbers)
{
    QString lines;
    for (const NumberOnDays& number : numbers) {
        const Metric& metric = *number.question.metric;
        if (!number.from && !number.to)
            continue;
        //: %1: name of a number, %2: its unit, %3 and %4: what it was on two days
        lines += "  "_L1
                 + Diff::tr("%1 (%2): %3 → %4")
                       .arg(metricName(dataset, number.question), unitText(metric.unit),
                            valueOn(metric, number.from), valueOn(metric, number.to))
                 + u'\n';
    }
    return lines.isEmpty() ? QString() : u'\n' + Diff::tr("Numbers") + u'\n' + lines;
}

} // namespace steward
