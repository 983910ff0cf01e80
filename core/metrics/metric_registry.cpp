// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_registry.h"

#include "core/metrics/metric_families.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Metric>& metrics()
{
    static const std::vector<Metric> list = metricsOfAllFamilies();
    return list;
}

Error noSuchThing(const QString& column, const QString& value, const QStringList& expected)
{
    Error error;
    error.code = ErrorCode::NoSuchThing;
    error.column = column;
    error.value = value.left(200);
    error.expected = expected.join(", "_L1);
    return error;
}

QStringList tiersOf(const Dataset& dataset)
{
    QStringList tiers;
    for (const Membership& row : dataset.memberships) {
        if (row.body == dataset.info.foundation && !tiers.contains(row.tier))
            tiers << row.tier;
    }
    return tiers;
}

/// Takes what stands after the colon.
Result<MetricParameters> withArgument(const Dataset& dataset, MetricArgument kind,
                                      const QString& text, MetricParameters parameters)
{
    constexpr int mostPeriods = 1200;
    if (kind == MetricArgument::Organization) {
        parameters.organization = findOrganization(dataset, text);
        if (parameters.organization.isValid())
            return parameters;
        QStringList ids;
        for (const Organization& organization : dataset.organizations)
            ids << organization.id;
        return noSuchThing(u"organization"_s, text, ids);
    }
    if (kind == MetricArgument::Tier) {
        parameters.tier = text;
        const QStringList tiers = tiersOf(dataset);
        if (tiers.contains(text))
            return parameters;
        return noSuchThing(u"tier"_s, text, tiers);
    }
    bool isNumber = false;
    parameters.cohortOffset = text.toInt(&isNumber);
    if (isNumber && parameters.cohortOffset >= 0 && parameters.cohortOffset <= mostPeriods)
        return parameters;
    return noSuchThing(u"periods"_s, text, {u"0 – %1"_s.arg(mostPeriods)});
}

} // namespace

std::span<const Metric> allMetrics() { return metrics(); }

Result<MetricQuestion> parseMetric(const Dataset& dataset, const QString& text,
                                   MetricParameters parameters)
{
    const qsizetype colon = text.indexOf(u':');
    const QString id = text.left(colon < 0 ? text.size() : colon + 1);
    const auto metric = std::ranges::find(metrics(), id, [](const Metric& one) { return one.id; });
    if (metric == metrics().end()) {
        QStringList ids;
        for (const Metric& one : metrics())
            ids << one.id;
        return noSuchThing(u"metric"_s, text, ids);
    }
    MetricQuestion question{&*metric, std::move(parameters)};
    if (metric->argument == MetricArgument::None)
        return question;
    const auto taken = withArgument(dataset, metric->argument, text.mid(colon + 1),
                                    question.parameters);
    if (!taken)
        return taken.error();
    question.parameters = *taken;
    return question;
}

QString metricId(const Dataset& dataset, const MetricQuestion& question)
{
    const QString id = question.metric->id;
    switch (question.metric->argument) {
    case MetricArgument::None: return id;
    case MetricArgument::Organization: return id + dataset[question.parameters.organization].id;
    case MetricArgument::Tier: return id + question.parameters.tier;
    case MetricArgument::Periods: return id + QString::number(question.parameters.cohortOffset);
    }
    return id;
}

MetricSeries computeMetric(const MetricSource& source, const MetricQuestion& question)
{
    MetricInput input{source, question.parameters};
    if (input.parameters.windowMonths <= 0)
        input.parameters.windowMonths = question.metric->windowMonths;
    input.parameters.windowMonths = std::min(input.parameters.windowMonths, longestWindowMonths);
    return question.metric->compute(input);
}

std::optional<MetricPoint> metricAt(const MetricSource& source, const MetricQuestion& question,
                                    Day day)
{
    static constexpr Day year{12};
    MetricQuestion asked = question;
    asked.parameters.until = day;
    const MetricSeries series = computeMetric(source, asked);
    const MetricPoint* point = nullptr;
    switch (question.metric->axis) {
    case MetricAxis::Periods: {
        const std::vector<Day>& snapshots = source.scope.snapshotsInOrder;
        point = pointBy(series, snapshots.empty() ? day : std::min(day, snapshots.back()));
        break;
    }
    case MetricAxis::Facts: point = series.empty() ? nullptr : &series.back(); break;
    case MetricAxis::Releases: point = pointBy(series, day); break;
    case MetricAxis::Age: {
        const auto found = std::ranges::find_if(
            series, [](const MetricPoint& one) { return one.span.contains(year); });
        point = found == series.end() ? nullptr : &*found;
        break;
    }
    }
    return point == nullptr ? std::nullopt : std::optional(*point);
}

const MetricPoint* pointBy(const MetricSeries& series, Day day)
{
    const auto after = std::ranges::partition_point(
        series, [day](const MetricPoint& point) { return point.span.end <= day + 1; });
    return after == series.begin() ? nullptr : &*std::prev(after);
}

} // namespace steward
