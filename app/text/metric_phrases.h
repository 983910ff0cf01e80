// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of sentences that definitions and lists of parameters share.

#pragma once

#include "core/metrics/metric_registry.h"

#include <QString>

#include <optional>

namespace steward {

/// "Absence factor": without window and argument; empty for an unknown id.
QString metricTitle(const Metric& metric);
/// Whether the parameter has a say in the metric.
bool hasParameter(const Metric& metric, MetricParameter parameter);
/// The months a number is counted over; 0: the period itself.
int windowMonthsOf(const MetricQuestion& question);
/// "the month", or "the 12 months that end with the quarter".
QString windowPhrase(const MetricQuestion& question);
/// "12 months".
QString monthsPhrase(int months);
/// "at least 50 %", "more than 50 %".
QString thresholdPhrase(const FactorRule& rule);
/// How the factor's shares are rounded and how many are looked at, as sentences; may be empty.
QString factorLimits(const FactorDefinition& factor, std::optional<int> most);

/// The definitions, by halves of the list of families; empty for an id they do not know.
QString peopleDefinition(const MetricQuestion& question);
QString organizationDefinition(const MetricQuestion& question);
QString governanceDefinition(const MetricQuestion& question);

} // namespace steward
