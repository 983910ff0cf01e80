// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"

#include <QString>

namespace steward {

/// The chart in a paragraph, for who does not see it: definition, and of each series the months
/// covered, the highest and the latest value; then the notes.
QString summaryText(const ChartSpec& spec, const ChartWords& words);
/// What holds at the day: the month and each series' value, a line each. Plain text; empty where
/// there is nothing.
QString readingText(const ChartSpec& spec, const ChartWords& words, Day day);

} // namespace steward
