// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/reconciliation.h"

#include <QString>

namespace steward {

/// What a step changes, by the definition it leads to: "more than 50 %, not at least".
QString stepText(DefinitionStep step, const MetricDefinition& to);
/// A number of the metric: "12", "42.5 %", "n/a".
QString countText(ChartUnit unit, std::optional<double> value);
/// With its sign: "+3", "−1.5 points", "n/a".
QString differenceText(ChartUnit unit, std::optional<double> difference);

} // namespace steward
