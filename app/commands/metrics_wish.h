// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric_registry.h"

#include "app/commands/command.h"

namespace steward {

enum class MetricsForm : std::uint8_t { Text, Json, Csv };

/// All that a call of `metrics` asks for, checked. `ok` is false once a usage error has been
/// printed.
struct MetricsWish
{
    MetricsForm form = MetricsForm::Text;
    bool lists = false;
    bool explains = false;
    std::optional<Day> asOf;
    MetricParameters parameters; ///< of every question
    DefinitionSet definitions = DefinitionSet::Chaoss;
    AttributionPolicy attribution = AttributionPolicy::AsRecorded;
    // From here on what only a dataset can tell.
    std::vector<MetricQuestion> questions; ///< none asked for: every metric without an argument
    bool isOverview = false;               ///< none was asked for
    RepositoryScope scope;
    QString repositories; ///< the scope as it is written in a call
    bool ok = true;

    void refuse(const QString& message)
    {
        if (ok)
            usageError(message);
        ok = false;
    }
};

/// "share:ORGANIZATION": the id with what its argument stands for.
QString writtenId(const Metric& metric);

/// Which of a metric's id and its argument is wrong, and what to write.
QString metricProblem(const QString& text, const Error& error);
/// What is wrong with --repositories, and what to write.
QString scopeProblem(const Error& error);

/// What can be checked before a file is read.
MetricsWish readMetricsWish(const Call& call);
/// The rest: metrics, their arguments and repositories.
void readMetricsWish(const Call& call, const Dataset& dataset, MetricsWish& wish);
QList<QCommandLineOption> metricsOptions();

} // namespace steward
