// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles and names of the growth view.

#pragma once

#include "app/charts/chart_words.h"
#include "app/views/growth/growth_catalogue.h"

#include <QString>

namespace steward {

QString growthPageText(GrowthPage page);

/// Title, definition, notes and names for a chart.
/// \param questions what it shows, the one it is defined by first
ChartWords growthWords(const GrowthData& data, const ChartSpec& spec,
                       const std::vector<MetricQuestion>& questions);

} // namespace steward
