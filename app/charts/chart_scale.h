// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include <QRectF>
#include <QString>

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace steward {

/// Where a value stands on its axis: the value, or on a log scale its decimal logarithm. Values
/// that have no place there are asked for by nobody: see plottedValue().
double axisPosition(ValueScale kind, double value);

/// Where days and values of one panel lie.
struct ChartScale
{
    QRectF plot{};
    DaySpan window{};
    double maximum = 1.0; ///< value at the top; more than `minimum`
    double minimum = 0.0; ///< value at the bottom: 0, or more than 0 on a log scale
    ValueScale kind = ValueScale::Linear;

    double x(Day day) const
    {
        return plot.left() + plot.width() * (day - window.begin) / std::max(window.days(), 1);
    }
    double y(double value) const { return yOfPosition(axisPosition(kind, value)); }
    double yOfPosition(double position) const
    {
        const double bottom = axisPosition(kind, minimum);
        const double top = axisPosition(kind, maximum);
        return plot.bottom() - plot.height() * (position - bottom) / (top - bottom);
    }
    Day dayAt(double x) const
    {
        const double share = (x - plot.left()) / std::max(plot.width(), 1.0);
        return window.begin + static_cast<int>(share * window.days());
    }
};

/// The least of `factors` (ascending, 1 first) times a power of ten that is at least `rough`, and a
/// multiple of `unit`.
double roundStep(double rough, double unit, std::span<const double> factors);

/// From 0 in steps of 1, 2, 2.5 or 5 times a power of ten, the last at or above `maximum`; at most
/// `count` + 1 of them. Whole numbers only; with `fractions`, whole hundredths.
std::vector<double> valueTicks(double maximum, int count, bool fractions);

/// Powers of ten, with their doubles and fives where there is room, or only every second, third, …
/// of them; the first at or below `minimum`, which is more than 0, the last at or above `maximum`.
/// At most `count` + 1 of them, but always two.
std::vector<double> logTicks(double minimum, double maximum, int count);

struct TimeTick
{
    Day day;
    QString label;
};

using LabelWidth = std::function<double(const QString&)>;

/// The first days of years, or where there is room of half-years, quarters or months, in the
/// window; `width` tells how wide a label is and labels keep a distance.
std::vector<TimeTick> timeTicks(const ChartScale& scale, const LabelWidth& width);

/// The same where a day is a number of months: half-years, years, or several years.
std::vector<TimeTick> ageTicks(const ChartScale& scale, const LabelWidth& width);

} // namespace steward
