// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zoom in steps. What is folded, which rows and labels there are, is chosen once for a step, as if at
// its smallest scale; between two steps marks only move apart. So nothing flickers while zooming
// smoothly, and nothing is chosen anew while panning.

#pragma once

#include <compare>

namespace steward {

/// Half an octave: the scale of step n is sqrt(2)^n pixels a day, up to that of step n + 1.
struct ZoomStep
{
    int number = 0;

    auto operator<=>(const ZoomStep&) const = default;
    double pixelsPerDay() const; ///< the smallest of the step
    /// The smallest power of two of days, as its exponent, that is at least `pixels` wide.
    int columnShift(double pixels) const;
    /// The least class of length (see lengthClass) all of whose items are at least `pixels` wide.
    int leastClass(double pixels) const;
};

/// The step for a scale, within what a history of 9,999 years on a phone and a day a screen need.
ZoomStep zoomStepFor(double pixelsPerDay);

/// 0 for one day; n for more than 2^(n-1) and up to 2^n days.
int lengthClass(int days);
inline constexpr int lengthClassCount = 24;

} // namespace steward
