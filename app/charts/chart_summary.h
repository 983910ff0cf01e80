// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"

#include <QString>

namespace steward {

/// The chart in a paragraph, for who does not see it: definition; of each series the time covered,
/// the lowest and the highest value with their times (of several the first), the latest, whether
/// that is more than a year ago, and how much of it is known; then the notes.
QString summaryText(const ChartSpec& spec, const ChartWords& words);
/// The sentence of it that is about one series.
QString seriesSummary(const ChartSpec& spec, const ChartWords& words, std::size_t panel,
                      std::size_t series);

} // namespace steward
