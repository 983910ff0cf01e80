// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QRectF>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace steward {

/// Where days and values of one panel lie. Values begin at 0, at the bottom of `plot`.
struct ChartScale
{
    QRectF plot;
    DaySpan window;
    double maximum = 1.0; ///< value at the top; more than 0

    double x(Day day) const
    {
        return plot.left() + plot.width() * (day - window.begin) / std::max(window.days(), 1);
    }
    double y(double value) const { return plot.bottom() - plot.height() * value / maximum; }
    Day dayAt(double x) const
    {
        const double share = (x - plot.left()) / std::max(plot.width(), 1.0);
        return window.begin + static_cast<int>(share * window.days());
    }
};

/// From 0 in steps of 1, 2, 2.5 or 5 times a power of ten, the last at or above `maximum`; at most
/// `count` + 1 of them. Whole numbers only, unless `fractions`.
std::vector<double> valueTicks(double maximum, int count, bool fractions);

struct TimeTick
{
    Day day;
    QString label;
};

/// The first days of years, or where there is room of half-years, quarters or months, in the
/// window; `width` tells how wide a label is and labels keep a distance.
std::vector<TimeTick> timeTicks(const ChartScale& scale,
                                const std::function<double(const QString&)>& width);

} // namespace steward
