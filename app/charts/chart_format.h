// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/metrics/chart_series.h"

#include <QString>

namespace steward {

/// In the user's locale: "1,234" or "42 %".
QString valueText(ChartUnit unit, double value);
/// "n/a" where there is no value.
QString valueText(ChartUnit unit, std::optional<double> value);
/// "Sep 2022".
QString monthText(Month month);
/// The month a point is about, or the name of its interval; says so if it is incomplete.
QString pointText(const ChartPoint& point);
} // namespace steward
