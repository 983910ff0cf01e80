// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/metrics_explanation.h"
#include "app/commands/metrics_json.h"
#include "app/commands/metrics_output.h"
#include "app/commands/metrics_wish.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

/// Points whose period had ended by the evening of the day. Ages are no days.
void cutAt(const Metric& metric, MetricSeries& series, Day day)
{
    if (metric.axis != MetricAxis::Age)
        std::erase_if(series, [day](const MetricPoint& point) { return point.span.end > day + 1; });
}

std::vector<MetricAnswer> answersTo(const MetricsWish& wish, const MetricSource& source)
{
    std::vector<MetricAnswer> answers;
    for (const MetricQuestion& question : wish.questions) {
        if (wish.isOverview) {
            const auto point = metricAt(source, question, source.filter.asOf);
            answers.push_back({question, point ? MetricSeries{*point} : MetricSeries{}});
            continue;
        }
        MetricSeries series = computeMetric(source, question);
        if (wish.asOf)
            cutAt(*question.metric, series, *wish.asOf);
        answers.push_back({question, std::move(series)});
    }
    return answers;
}

QByteArray metricsText(const MetricsWish& wish, const MetricSource& source,
                       const std::vector<MetricAnswer>& answers)
{
    const Dataset& dataset = *source.dataset;
    //: %1: a title, %2: a day, %3: which repositories
    QString text = Metrics::tr("%1 as of %2; repositories: %3")
                       .arg(dataset.info.title, isoText(source.filter.asOf), wish.repositories)
                   + "\n\n"_L1;
    if (wish.isOverview)
        text += overviewText(dataset, answers);
    for (std::size_t i = 0; i < answers.size() && !wish.isOverview; ++i)
        text += (i > 0 ? u"\n"_s : QString()) + rowsText(dataset, answers[i]);
    if (!wish.explains)
        return text.toUtf8();
    for (const MetricQuestion& question : wish.questions)
        text += metricExplanationText(dataset, question, wish.attribution);
    return (text + scopeExplanationText(source, wish.questions)).toUtf8();
}

Exit printMetrics(const MetricsWish& wish, const DatasetPtr& dataset)
{
    Filter filter;
    filter.asOf = wish.asOf.value_or(dataset->info.asOf);
    filter.attribution = wish.attribution;
    const MetricSource source = takeMetricSource(dataset, wish.scope, filter);
    const std::vector<MetricAnswer> answers = answersTo(wish, source);
    switch (wish.form) {
    case MetricsForm::Json: return print(metricsJson(wish, source, answers));
    case MetricsForm::Csv:
        return print(wish.isOverview ? overviewCsv(*dataset, answers) : rowsCsv(answers.front()));
    case MetricsForm::Text: break;
    }
    return print(metricsText(wish, source, answers));
}

Exit run(const Call& call)
{
    MetricsWish wish = readMetricsWish(call);
    if (!wish.ok)
        return Exit::Usage;
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    if (wish.lists)
        return print(wish.form == MetricsForm::Json ? listJson(wish) : listText().toUtf8());
    readMetricsWish(call, **dataset, wish);
    if (!wish.ok)
        return Exit::Usage;
    const Day evidence = (*dataset)->info.asOf;
    if (wish.asOf && *wish.asOf > evidence)
        warn(call, isoText(*wish.asOf),
             Metrics::tr("the dataset's evidence ends on %1; there are no numbers after it")
                 .arg(isoText(evidence)));
    return printMetrics(wish, *dataset);
}

} // namespace

Command metricsCommand()
{
    return {"metrics"_L1,
            "[FILE] [--metric M]... [--repositories R] [--as-of DAY] [--every P] [--window N] "
            "[--definitions D] [--attribution A] [--explain] [--json|--csv] | --list [--json]"_L1,
            [] {
                return Metrics::tr("Count people, commits, organizations, releases, seats and "
                                   "votes, on a day or over time.");
            },
            metricsOptions, run};
}

} // namespace steward
