// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/metrics_wish.h"

#include "app/commands/option_words.h"
#include "app/text/error_text.h"
#include "app/text/list_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

void readForm(const Call& call, MetricsWish& wish)
{
    const bool isJson = call.options.isSet(u"json"_s);
    const bool isCsv = call.options.isSet(u"csv"_s);
    wish.form = isJson ? MetricsForm::Json : isCsv ? MetricsForm::Csv : MetricsForm::Text;
    wish.lists = call.options.isSet(u"list"_s);
    wish.explains = call.options.isSet(u"explain"_s);
    if (isJson && isCsv)
        return wish.refuse(Metrics::tr("choose one of --json and --csv"));
    if (wish.lists && (isCsv || wish.explains || call.options.isSet(u"metric"_s)))
        return wish.refuse(Metrics::tr("--list prints text, or with --json JSON; leave out --csv, "
                                       "--explain and --metric"));
    if (wish.explains && isCsv)
        return wish.refuse(Metrics::tr("--explain has no place in CSV; use --json, or neither"));
    if (isCsv && call.options.values(u"metric"_s).size() > 1)
        wish.refuse(Metrics::tr("--csv takes one --metric; call once for each, or use --json"));
}

QStringList writtenIds()
{
    QStringList ids;
    for (const Metric& metric : allMetrics())
        ids.append(writtenId(metric));
    return ids;
}

void readQuestions(const Call& call, const Dataset& dataset, MetricsWish& wish)
{
    for (const QString& text : call.options.values(u"metric"_s)) {
        const auto question = parseMetric(dataset, text, wish.parameters);
        if (!question)
            return wish.refuse(metricProblem(text, question.error()));
        wish.questions.push_back(*question);
    }
    wish.isOverview = wish.questions.empty();
    if (!wish.isOverview)
        return;
    for (const Metric& metric : allMetrics()) {
        if (metric.argument == MetricArgument::None)
            wish.questions.push_back({&metric, wish.parameters});
    }
}

void readRepositories(const Call& call, const Dataset& dataset, MetricsWish& wish)
{
    wish.repositories = call.options.isSet(u"repositories"_s)
                            ? call.options.value(u"repositories"_s)
                        : defaultScope(dataset).kind == ScopeKind::Role ? u"family"_s
                                                                        : u"all"_s;
    const auto scope = parseScope(dataset, wish.repositories);
    if (scope)
        wish.scope = *scope;
    else
        wish.refuse(scopeProblem(scope.error()));
}

} // namespace

QString metricProblem(const QString& text, const Error& error)
{
    if (error.column == "metric"_L1)
        return Metrics::tr("--metric: there is no “%1”; choose one of: %2")
            .arg(text.left(200), listText(writtenIds()));
    if (error.column == "periods"_L1)
        //: %1 what was written, %2 a range of numbers
        return Metrics::tr("--metric: “%1” needs a number of periods after its colon; write one of "
                           "%2")
            .arg(text.left(200), error.expected);
    return Metrics::tr("--metric: %1; %2").arg(errorProblem(error), errorRemedy(error));
}

QString scopeProblem(const Error& error)
{
    if (error.code == ErrorCode::NotAMonth)
        return Metrics::tr("--repositories: “%1” names no month; write cohort:YYYY-MM")
            .arg(error.value);
    QStringList roles;
    for (const QLatin1StringView word : wordsOf<RepositoryRole>())
        roles.append(word);
    return Metrics::tr("--repositories: there is no “%1”; write all, a role (%2), "
                       "cohort:YYYY-MM, or ids with commas between them: %3")
        .arg(error.value, listText(roles), error.expected);
}

QString writtenId(const Metric& metric)
{
    switch (metric.argument) {
    case MetricArgument::None: return metric.id;
    case MetricArgument::Organization: return metric.id + "ORGANIZATION"_L1;
    case MetricArgument::Tier: return metric.id + "TIER"_L1;
    case MetricArgument::Periods: return metric.id + "K"_L1;
    }
    return {};
}

MetricsWish readMetricsWish(const Call& call)
{
    MetricsWish wish;
    if (call.arguments.size() > 1)
        wish.refuse(Metrics::tr("metrics takes one FILE; metrics are chosen with --metric"));
    if (wish.ok)
        readForm(call, wish);
    if (wish.ok)
        wish.asOf = dayOption(call, u"as-of"_s, wish.ok);
    if (!wish.ok)
        return wish;
    wish.parameters.every = chosenWord<PeriodUnit>(call, u"every"_s, periodUnitWords, wish);
    wish.definitions = chosenWord<DefinitionSet>(call, u"definitions"_s, definitionSetWords, wish);
    wish.parameters.definition = definitionOf(wish.definitions);
    wish.attribution = chosenWord<AttributionPolicy>(call, u"attribution"_s, attributionWords,
                                                     wish);
    if (wish.ok)
        wish.parameters.windowMonths = windowMonthsOption(call, wish);
    return wish;
}

void readMetricsWish(const Call& call, const Dataset& dataset, MetricsWish& wish)
{
    readQuestions(call, dataset, wish);
    if (wish.ok)
        readRepositories(call, dataset, wish);
}

QList<QCommandLineOption> metricsOptions()
{
    const auto option = [](const QString& name, const QString& description, const QString& value) {
        return QCommandLineOption(name, description, value);
    };
    return {
        option(u"metric"_s,
               Metrics::tr("The metric to print over time; may be given several times."), u"M"_s),
        option(
            u"repositories"_s,
            Metrics::tr("all, a role, cohort:YYYY-MM, or ids with commas between them; family if "
                        "left out."),
            u"R"_s),
        option(u"as-of"_s,
               Metrics::tr("The day of the numbers, or the last one of the rows, as YYYY-MM-DD."),
               Metrics::tr("DAY")),
        option(u"every"_s, Metrics::tr("A row every month, quarter or year; month if left out."),
               u"P"_s),
        option(u"window"_s,
               Metrics::tr("Count over so many months that end with each period, 1 to %1.")
                   .arg(longestWindowMonths),
               u"N"_s),
        option(u"definitions"_s,
               Metrics::tr("Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if "
                           "left out."),
               u"D"_s),
        option(u"attribution"_s,
               Metrics::tr("To whom subsidiaries count: recorded, parent-as-of or parent-today."),
               u"A"_s),
        QCommandLineOption(u"list"_s, Metrics::tr("List the metrics there are.")),
        QCommandLineOption(u"explain"_s, Metrics::tr("Say how it is counted, what was left out and "
                                                     "what the data do not know.")),
        jsonOption(),
        QCommandLineOption(u"csv"_s, Metrics::tr("Print CSV.")),
    };
}

} // namespace steward
