// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind numbers: their definition, the repositories counted, what was left out and
// why, and what the dataset itself says against them.

#pragma once

#include "app/commands/metrics_wish.h"

#include <QJsonObject>

namespace steward {

/// One metric: definition, parameters, source, caveats.
QJsonObject metricExplanation(const MetricQuestion& question, AttributionPolicy attribution);
QString metricExplanationText(const Dataset& dataset, const MetricQuestion& question,
                              AttributionPolicy attribution);

/// What all of them share: scope, exclusions, notes of the dataset. Commits are told of only where
/// one of the questions counts them.
QJsonObject scopeExplanation(const MetricSource& source,
                             const std::vector<MetricQuestion>& questions);
QString scopeExplanationText(const MetricSource& source,
                             const std::vector<MetricQuestion>& questions);

} // namespace steward
