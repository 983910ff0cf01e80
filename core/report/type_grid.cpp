// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/type_grid.h"

#include <cmath>

namespace steward {

double onGrid(double height) { return std::ceil(height / gridUnit - 1e-6) * gridUnit; }

double leading(TextStyle style, const TextMeasure& measure)
{
    constexpr double air = 1.05;
    return onGrid(measure.lineHeight(style) * air);
}

TextStyle headingStyleOf(int level)
{
    if (level == 1)
        return type::title;
    return level == 2 ? type::heading : type::strong;
}

} // namespace steward
