// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/shown_metrics.h"

#include "app/charts/chart_format.h"
#include "app/report/report_sections.h"
#include "app/text/date_text.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Numbers
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

TableCell valueCell(const MetricSource& source, const MetricQuestion& question, Day day)
{
    const ChartUnit unit = question.metric->unit;
    const auto point = metricAt(source, question, day);
    if (!point)
        return {.text = {u"\u2013"_s}};
    TableCell cell{.text = {valueWithBounds(unit, point->value, point->low, point->high)}};
    if (point->coverage)
        //: %1 a share of what is counted
        cell.detail = {Numbers::tr("%1 known").arg(valueText(ChartUnit::Share, *point->coverage))};
    return cell;
}

/// Two days are compared in one set of repositories.
RepositoryScope scopeOf(const SectionContext& context)
{
    return context.days.before ? comparedScope(context.dataset(), context.days.before->asOf())
                               : defaultScope(context.dataset());
}

QString caption(const SectionContext& context, const MetricSource& source)
{
    const int repositories = static_cast<int>(source.scope.repositories.size());
    const Month last = lastFullMonth(
        std::min(context.now().asOf(), source.scope.snapshotsInOrder.back()));
    //: %n repositories
    QString text = Numbers::tr("Of %n repositories of the project family, each over the twelve "
                               "months that end with the last full one by the day for which there "
                               "are data.",
                               nullptr, repositories);
    if (const int uncovered = source.scope.uncovered(last))
        text += u' '
                + Numbers::tr(
                    "The data of %n of them end before that month does, so that its counts are"
                    " lower bounds.",
                    nullptr, uncovered);
    if (context.days.before)
        text += u' '
                + Numbers::tr("They are those that were a year old by the earlier day: what was "
                              "added later would raise the numbers by itself.");
    return text + u' ' + Numbers::tr("In brackets: the limits that unknown affiliations leave.");
}

Table numberTable(const SectionContext& context, const MetricSource& source,
                  const std::vector<MetricQuestion>& questions)
{
    const Day now = context.now().asOf();
    const bool compares = context.days.before != nullptr;
    Table table;
    table.columns = {{Numbers::tr("Measure"), compares ? 0.48 : 0.7},
                     {dayText(now), compares ? 0.26 : 0.3, HAlign::Right}};
    if (compares)
        table.columns.push_back({dayText(context.days.before->asOf()), 0.26, HAlign::Right});
    table.caption
        = context.citations.cited({.text = caption(context, source), .isCounted = true});
    std::optional<MetricFamily> family;
    for (const MetricQuestion& question : questions) {
        if (family != question.metric->family)
            table.rows.push_back(
                {{{.text = {familyText(question.metric->family)}, .weight = TextWeight::Bold}}});
        family = question.metric->family;
        TableRow row{{{.text = {metricName(context.dataset(), question)}},
                      valueCell(source, question, now)}};
        if (compares)
            row.cells.push_back(valueCell(source, question, context.days.before->asOf()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void writeNumbers(SectionContext& context)
{
    const MetricSource source = takeMetricSource(
        context.now().dataset, scopeOf(context), context.now().filter);
    if (source.table.isEmpty())
        return;
    context.heading(1, Numbers::tr("Growth in numbers"), u"section-numbers"_s);
    context.add(
        numberTable(context, source, shownMetrics(context.dataset(), MetricSelection::Growth)));
}

void addMetricDefinitions(SectionContext& context)
{
    if (context.dataset().contributions.empty())
        return;
    context.heading(2, Numbers::tr("How the numbers are counted"));
    Table table;
    table.columns = {{Numbers::tr("Measure"), 0.28}, {Numbers::tr("Definition"), 0.72}};
    table.caption = {Numbers::tr("How each number is counted, and who defined it so.")};
    for (const MetricQuestion& question :
         shownMetrics(context.dataset(), MetricSelection::Growth)) {
        const QString source = question.metric->source.isEmpty()
                                   ? Numbers::tr("A definition of this program.")
                                   : QString(question.metric->source);
        table.rows.push_back(
            {{{.text = {metricName(context.dataset(), question)}, .weight = TextWeight::Bold},
              {.text = {metricDefinition(question)}, .detail = {source}}}});
    }
    context.add(std::move(table));
}

} // namespace steward
