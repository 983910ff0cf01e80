// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/metrics/chart_series.h"

#include <QString>

namespace steward {

/// Whether values of the unit are meaningful below 1.
bool hasFractions(ChartUnit unit);
/// In the user's locale: "1,234", "2.5" or "42 %".
QString valueText(ChartUnit unit, double value);
/// "n/a" where there is no value.
QString valueText(ChartUnit unit, std::optional<double> value);
/// "12", "12 (9–20)", "at least 12" without an upper limit, "9–20" without a value, or
/// where it is the lower limit.
QString valueWithBounds(ChartUnit unit, std::optional<double> value, std::optional<double> low,
                        std::optional<double> high);
/// The value in short, or the range where that is all that is known.
QString legendText(ChartUnit unit, const ChartPoint* point);
/// "Sep 2022".
QString monthText(Month month);
/// "0", "6 months", "2 years".
QString ageText(int months);

enum class SpanKind : std::uint8_t { Month, Quarter, Year, Days };

/// What calendar unit the days are, exactly.
SpanKind kindOf(DaySpan span);

/// The month, quarter or year a point is about, or its days, or the name of its interval; says so
/// if it is incomplete.
QString pointText(const ChartPoint& point, ChartAxis axis = ChartAxis::Calendar);

} // namespace steward
