// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics as CSV and as text, made of the numbers of app/text/metric_point_text.h.

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

/// period,value,low,high,coverage,partial; one row a point.
QByteArray rowsCsv(const MetricAnswer& answer);
/// The same after a first column `metric`; one row an answer.
QByteArray overviewCsv(const Dataset& dataset, const std::vector<MetricAnswer>& answers);
QString rowsText(const Dataset& dataset, const MetricAnswer& answer);
QString overviewText(const Dataset& dataset, const std::vector<MetricAnswer>& answers);
/// The metrics there are, by family.
QString listText();

} // namespace steward
