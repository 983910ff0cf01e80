// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people go on contributing. Ortega and Izquierdo-Cortazar 2009, Lin, Robles and
// Serebrenik 2017, Constantinou and Mens 2017 measure projects so.

#pragma once

#include "core/metrics/kaplan_meier.h"
#include "core/metrics/metric.h"

namespace steward {

/// Careers of those whose first commit within the scope fell into `firsts`, in months from that
/// commit's to the last one's, both counted. Who made a commit in the last `silenceMonths` of the
/// data may go on (right-censored); everybody else has ended. A comeback after a silence belongs to
/// the same career.
SurvivalCurve contributorSurvival(const MetricSource& source, int silenceMonths,
                                  const MonthRange& firsts);
/// Of everybody.
SurvivalCurve contributorSurvival(const MetricSource& source, int silenceMonths);

/// The curve up to the last time at which so many were at risk: beyond, it is that of a few.
SurvivalCurve whileAtRisk(SurvivalCurve curve, int fewest);

/// A point a month of age from 0 on, up to the last at which somebody's career ended or goes on.
MetricSeries survivalSeries(const SurvivalCurve& curve);

/// Of everybody, on MetricAxis::Age.
MetricSeries survival(const MetricInput& input);

} // namespace steward
