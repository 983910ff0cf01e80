// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report's typography: which style speaks where, and the grid all heights are multiples of.

#pragma once

#include "core/report/report.h"
#include "core/scene/text_measure.h"

namespace steward {

inline constexpr double gridUnit = 4.0;

namespace type {
inline constexpr TextStyle title{.size = TextSize::Title, .weight = TextWeight::Bold};
inline constexpr TextStyle heading{.size = TextSize::Heading, .weight = TextWeight::Bold};
inline constexpr TextStyle lead{.size = TextSize::Heading};
inline constexpr TextStyle strong{.size = TextSize::Body, .weight = TextWeight::Bold};
inline constexpr TextStyle body{.size = TextSize::Body};
inline constexpr TextStyle small{.size = TextSize::Caption};
inline constexpr TextStyle smallStrong{.size = TextSize::Caption, .weight = TextWeight::Bold};
} // namespace type

/// Next multiple of the grid unit.
double onGrid(double height);
/// Distance from one line to the next: the height of a line and a little air, on the grid.
double leading(TextStyle style, const TextMeasure& measure);
TextStyle headingStyleOf(int level);

} // namespace steward
