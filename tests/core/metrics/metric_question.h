// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small datasets of contributions, and metrics asked of them by their ids.

#pragma once

#include "core/metrics/metric_registry.h"

#include "tests/support/pytorch_dataset.h"

#include <array>
#include <cmath>
#include <optional>
#include <random>
#include <vector>

namespace steward {

/// A row of contributions.
inline Contribution commits(const char* month, int person, int count,
                            std::int16_t affiliation = Contribution::Unknown,
                            std::int16_t repository = 0)
{
    return {parseMonth(QString::fromLatin1(month))->number, person, count, repository, affiliation};
}

/// With the repositories a/one and a/two, whose data end on 2020-04-15, and the organizations
/// org-0 to org-5.
inline Dataset smallDataset(std::vector<Contribution> contributions)
{
    Dataset dataset;
    dataset.info.asOf = day(u"2026-01-01");
    for (const char* id : {"a/one", "a/two"}) {
        Repository repository;
        repository.id = QString::fromLatin1(id);
        repository.snapshot = parsePartialDate(u"2020-04-15");
        dataset.repositories.push_back(repository);
    }
    for (int i = 0; i < 6; ++i) {
        Organization organization;
        organization.id = QStringLiteral("org-%1").arg(i);
        dataset.organizations.push_back(organization);
    }
    dataset.contributions = std::move(contributions);
    return dataset;
}

/// Any of `people` persons, affiliations and months from 2018-01 on, bots and empty rows among
/// them.
inline std::vector<Contribution> randomContributions(unsigned seed, int rows, int people,
                                                     int months, std::int32_t numberStep = 1)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    std::vector<Contribution> contributions;
    for (int i = 0; i < rows; ++i)
        contributions.push_back({parseMonth(u"2018-01")->number + below(months),
                                 below(people) * numberStep, below(12) - 1,
                                 static_cast<std::int16_t>(below(2)),
                                 static_cast<std::int16_t>(below(10) - 4)});
    return contributions;
}

inline Filter attributing(AttributionPolicy policy)
{
    Filter filter;
    filter.attribution = policy;
    return filter;
}

/// Of all repositories.
inline MetricSource sourceOf(Dataset dataset, const Filter& filter = {})
{
    return takeMetricSource(std::make_shared<const Dataset>(std::move(dataset)),
                            {.kind = ScopeKind::All}, filter);
}

inline MetricSource sourceOf(std::vector<Contribution> contributions)
{
    return sourceOf(smallDataset(std::move(contributions)));
}

inline MetricSource pytorchFamily(const Filter& filter = {})
{
    return takeMetricSource(pytorchDataset(), {}, filter);
}

inline MetricQuestion question(const MetricSource& source, const QString& id,
                               const MetricParameters& parameters = {})
{
    const auto parsed = parseMetric(*source.dataset, id, parameters);
    if (!parsed)
        qFatal("no such metric: %s", qPrintable(id));
    return *parsed;
}

inline MetricSeries ask(const MetricSource& source, const QString& id,
                        const MetricParameters& parameters = {})
{
    return computeMetric(source, question(source, id, parameters));
}

using Values = std::vector<std::optional<double>>;

inline Values valuesOf(const MetricSeries& series)
{
    Values values;
    for (const MetricPoint& point : series)
        values.push_back(point.value);
    return values;
}

/// The point of "2020-01", "2020-Q1" or "2020".
inline MetricPoint pointOf(const MetricSeries& series, const QString& period)
{
    for (const MetricPoint& point : series) {
        if (periodText(point.span) == period)
            return point;
    }
    qFatal("no point of %s", qPrintable(period));
}

inline bool isNear(std::optional<double> found, double expected, double tolerance = 1e-9)
{
    return found && std::abs(*found - expected) < tolerance;
}

inline constexpr std::array allPeriodUnits{PeriodUnit::Month, PeriodUnit::Quarter,
                                           PeriodUnit::Year};
inline constexpr std::array allAttributionPolicies{AttributionPolicy::AsRecorded,
                                                   AttributionPolicy::UltimateParentAsOf,
                                                   AttributionPolicy::ConsolidatedToday};

} // namespace steward
