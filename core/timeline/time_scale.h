// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <cmath>

namespace steward {

/// Days to pixels and back, over one visible window. A day is drawn from its own x to that of the
/// next day. An empty window or width counts as one day and one pixel.
struct TimeScale
{
    DaySpan window;
    double left = 0.0;  ///< x of the window's begin
    double width = 1.0; ///< pixels of the whole window

    double pixelsPerDay() const
    {
        return (width > 0.0 ? width : 1.0) / (window.isEmpty() ? 1 : window.days());
    }
    double xOf(Day day) const { return left + (day - window.begin) * pixelsPerDay(); }
    double right() const { return left + width; }
    /// The day that is drawn at `x`; may lie outside the window.
    Day dayAt(double x) const
    {
        const double days = std::floor((x - left) / pixelsPerDay());
        return window.begin + static_cast<int>(std::clamp(days, -4.0e6, 4.0e6));
    }
};

/// The window with `factor` times as many days that keeps `anchor` at the same place. At least one day.
DaySpan zoomed(DaySpan window, Day anchor, double factor);

} // namespace steward
