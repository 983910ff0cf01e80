// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart says at a day, in words: for the card at the crosshair and for who does not see it.

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_cursor.h"
#include "app/charts/chart_words.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

struct ReadingLine
{
    std::size_t panel = 0;
    std::optional<std::size_t> series{}; ///< none: of all lines of the reading
    QString text;
};

struct Reading
{
    QString period; ///< empty where there is nothing to read
    std::vector<ReadingLine> lines;
};

/// What holds at the day: each visible series' value, and its limits and coverage where they are
/// known. Of a heat map the cell at the cursor alone; of small multiples the cursor's panel alone.
Reading readingAt(const ChartSpec& spec, const ChartWords& words, Day day,
                  const std::optional<ChartCursor>& cursor = std::nullopt);
/// The whole reading, a line each. Plain text; empty where there is nothing.
QString readingText(const ChartSpec& spec, const ChartWords& words, Day day);
/// One point in a line, beginning with the name of its series.
QString cursorText(const ChartSpec& spec, const ChartWords& words, const ChartCursor& cursor);

} // namespace steward
