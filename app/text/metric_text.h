// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of metrics: names, definitions, units, caveats. A definition is exact enough to count
// by hand, and says what the question's parameters are.

#pragma once

#include "core/metrics/metric_registry.h"

#include <QString>
#include <QStringList>

namespace steward {

/// "Absence factor, 12 months"; without its argument: "Share of the commits".
QString metricName(const Metric& metric);
/// As asked for: "Absence factor, 6 months", "Share of the commits: Meta Platforms".
QString metricName(const Dataset& dataset, const MetricQuestion& question);
/// What is counted, over which window, and what happens to ties, bots and unknown affiliations; one
/// or more sentences.
QString metricDefinition(const MetricQuestion& question);
/// The parameters that have a say in it: "window 12 months", "at least 50 %".
QStringList metricParameterTexts(const MetricQuestion& question, AttributionPolicy attribution);

/// What a reader must know of it, less what the question's definition makes void.
QStringList metricCaveatTexts(const MetricQuestion& question);

/// In lower case, to stand after a number or in brackets: "commits per month".
QString unitText(ChartUnit unit);
/// A sentence.
QString caveatText(Caveat caveat);
/// As a heading.
QString familyText(MetricFamily family);
/// Names of tools: the same in every language.
QString definitionSetText(DefinitionSet set);
/// "month", "quarter", "year".
QString periodUnitText(PeriodUnit unit);

} // namespace steward
