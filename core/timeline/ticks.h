// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <vector>

namespace steward {

enum class TickUnit : std::uint8_t { Day, Month, Year };

struct TickStep
{
    TickUnit unit = TickUnit::Year;
    int count = 1; ///< days, months or years from one tick to the next

    bool operator==(const TickStep&) const = default;
};

/// The finest step whose ticks lie at least `spacing` pixels apart; both in pixels and positive.
TickStep chooseTickStep(double pixelsPerDay, double spacing);

/// First days of the steps inside `window`. Years are aligned to multiples of the count, months to
/// January; days of a step of several begin anew on the first of each month, and a step too near
/// the next first is left out.
std::vector<Day> ticks(DaySpan window, TickStep step);

} // namespace steward
