// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/ticks.h"

#include <array>

namespace steward {

namespace {

struct Candidate
{
    TickStep step;
    double shortestDays;
};

constexpr std::array candidates{
    Candidate{{TickUnit::Day, 1}, 1},        Candidate{{TickUnit::Day, 2}, 2},
    Candidate{{TickUnit::Day, 7}, 7},        Candidate{{TickUnit::Day, 14}, 14},
    Candidate{{TickUnit::Month, 1}, 28},     Candidate{{TickUnit::Month, 3}, 90},
    Candidate{{TickUnit::Month, 6}, 181},    Candidate{{TickUnit::Year, 1}, 365},
    Candidate{{TickUnit::Year, 2}, 730},     Candidate{{TickUnit::Year, 5}, 1826},
    Candidate{{TickUnit::Year, 10}, 3652},   Candidate{{TickUnit::Year, 25}, 9131},
    Candidate{{TickUnit::Year, 50}, 18262},  Candidate{{TickUnit::Year, 100}, 36524},
    Candidate{{TickUnit::Year, 500}, 182621}, Candidate{{TickUnit::Year, 1000}, 365242},
};

/// More would be a mistake of the caller: no screen shows them.
constexpr std::size_t maximumTicks = 10'000;

std::vector<Day> dayTicks(DaySpan window, int count)
{
    std::vector<Day> result;
    for (Month month = monthOf(window.begin); month.firstDay() < window.end; month = month + 1) {
        const Day next = (month + 1).firstDay();
        for (Day day = month.firstDay(); day < next; day = day + count) {
            const bool crowdsTheFirst = count > 1 && day != month.firstDay() && next - day < count;
            if (window.contains(day) && !crowdsTheFirst && result.size() < maximumTicks)
                result.push_back(day);
        }
        if (result.size() >= maximumTicks)
            break;
    }
    return result;
}

int alignedDown(int value, int count)
{
    return value - ((value % count) + count) % count;
}

} // namespace

TickStep chooseTickStep(double pixelsPerDay, double spacing)
{
    for (const Candidate& candidate : candidates)
        if (candidate.shortestDays * pixelsPerDay >= spacing)
            return candidate.step;
    return candidates.back().step;
}

std::vector<Day> ticks(DaySpan window, TickStep step)
{
    if (window.isEmpty() || step.count < 1)
        return {};
    if (step.unit == TickUnit::Day)
        return dayTicks(window, step.count);
    std::vector<Day> result;
    const int months = step.unit == TickUnit::Year ? 12 * step.count : step.count;
    for (Month month{alignedDown(monthOf(window.begin).number, months)};
         month.firstDay() < window.end && result.size() < maximumTicks; month = month + months) {
        if (window.contains(month.firstDay()))
            result.push_back(month.firstDay());
    }
    return result;
}

} // namespace steward
