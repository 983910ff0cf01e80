// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/zoom_step.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace steward {

namespace {

constexpr int smallestStep = -30; // 3.65 million days on 112 pixels
constexpr int largestStep = 24;   // a day on 4096 pixels

} // namespace

double ZoomStep::pixelsPerDay() const { return std::exp2(number / 2.0); }

int ZoomStep::columnShift(double pixels) const
{
    // A hair less, so that a width meant to be equal is not doubled by rounding.
    const double exponent = std::ceil(std::log2(pixels / pixelsPerDay()) - 1e-9);
    return static_cast<int>(std::clamp(exponent, 0.0, 22.0));
}

int ZoomStep::leastClass(double pixels) const
{
    return std::min(lengthClassCount - 1, columnShift(pixels) + 1);
}

ZoomStep zoomStepFor(double pixelsPerDay)
{
    const double number = std::floor(2.0 * std::log2(std::max(pixelsPerDay, 1e-6)) + 1e-9);
    return {static_cast<int>(std::clamp(number, double{smallestStep}, double{largestStep}))};
}

int lengthClass(int days)
{
    const auto width = std::bit_width(static_cast<unsigned>(std::max(1, days) - 1));
    return std::min(static_cast<int>(width), lengthClassCount - 1);
}

} // namespace steward
