// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metric_registry.h"

#include <QString>

#include <vector>

namespace steward {

/// What the metrics mean, as HTML: name, definition, parameters, caveats and the address of the
/// source. Everything in it is escaped.
QString definitionsHtml(const Dataset& dataset, const std::vector<MetricQuestion>& questions,
                        AttributionPolicy attribution);

} // namespace steward
