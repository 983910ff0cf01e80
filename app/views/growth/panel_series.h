// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts of growth have in common.

#pragma once

#include "app/views/growth/growth_data.h"

namespace steward {

/// A metric as a line, named by its id.
ChartSeries lineOf(const GrowthData& data, const QString& id, Role role);
/// With the area between its bounds tinted.
ChartSeries lineWithBand(const GrowthData& data, const QString& id, Role role);

/// Panels of lines, with log scale and index as the reader chose.
ChartSpec lineChart(const GrowthData& data, QLatin1StringView key, std::vector<ChartPanel> panels);
/// A single panel of areas.
ChartSpec areaChart(QLatin1StringView key, ChartUnit unit, std::vector<ChartSeries> series);
/// A single panel over months of age, as wide as its points.
ChartSpec ageChart(const QString& key, ChartKind kind, ChartPanel panel);

/// Log scale and index of a panel of lines.
void applyChoices(const GrowthState& state, ChartPanel& panel);
/// Points that stand in a row of figures are called by its subject.
void nameReleases(const Dataset& dataset, ChartSeries& series);

} // namespace steward
