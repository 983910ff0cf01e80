// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/metrics_output.h"

#include <QByteArray>

namespace steward {

/// The metrics there are, as the wish's parameters define them.
QByteArray listJson(const MetricsWish& wish);
/// One object for one answer, {"metrics": […]} for several and for an overview.
QByteArray metricsJson(const MetricsWish& wish, const MetricSource& source,
                       const std::vector<MetricAnswer>& answers);

} // namespace steward
