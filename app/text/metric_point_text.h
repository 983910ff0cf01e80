// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One number of a metric for files, terminals and the clipboard. Numbers are the shortest decimals
// that mean the same double, with a point, on every machine.

#pragma once

#include "core/metrics/metric.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace steward {

/// "2022-09"; on MetricAxis::Age "P12M".
QString pointPeriod(const Metric& metric, const MetricPoint& point);
/// For people, in fewer decimals: "12", "12 (9 to 20)", "at least 12", "n/a".
QString pointValueText(ChartUnit unit, const MetricPoint& point);
/// The parts of it: a number, or "n/a"; its limits, or nothing; a share in percent.
QString pointNumberText(ChartUnit unit, std::optional<double> number);
QString pointLimitsText(ChartUnit unit, const MetricPoint& point);
QString pointPercentText(double share);
/// The shortest round trip: whole numbers without a fraction and, below 1e15, without an exponent.
/// Empty for none, and for what is no number.
QByteArray exactNumber(std::optional<double> number);
/// period, value, low, high, coverage, partial, left_truncated.
QJsonObject pointJson(const Metric& metric, const MetricPoint& point);

} // namespace steward
