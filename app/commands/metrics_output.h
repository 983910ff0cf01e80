// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics as CSV and as text. Numbers are the shortest decimals that mean the same double, with a
// point, on every machine.

#pragma once

#include "app/commands/metrics_wish.h"

#include <QByteArray>

namespace steward {

/// A question and what was counted. An overview has one point or none; else the points are cut at
/// the as-of day.
struct MetricAnswer
{
    MetricQuestion question;
    MetricSeries points;
};

/// "2022-09"; on MetricAxis::Age "P12M".
QString pointPeriod(const Metric& metric, const MetricPoint& point);
/// For people, in fewer decimals: "12", "12 (9 to 20)", "at least 12", "n/a".
QString pointValueText(ChartUnit unit, const MetricPoint& point);
/// The shortest round trip: whole numbers without a fraction and, below 1e15, without an exponent.
/// Empty for none, and for what is no number.
QByteArray exactNumber(std::optional<double> number);

/// period,value,low,high,coverage,partial; one row a point.
QByteArray rowsCsv(const MetricAnswer& answer);
/// The same after a first column `metric`; one row an answer.
QByteArray overviewCsv(const Dataset& dataset, const std::vector<MetricAnswer>& answers);
QString rowsText(const Dataset& dataset, const MetricAnswer& answer);
QString overviewText(const Dataset& dataset, const std::vector<MetricAnswer>& answers);
/// The metrics there are, by family.
QString listText();

} // namespace steward
