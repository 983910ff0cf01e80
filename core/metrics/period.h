// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stretches of time a number is given for. Periods are half-open in days and whole in months.

#pragma once

#include "core/base/interval.h"

#include <QString>

#include <span>
#include <vector>

namespace steward {

enum class PeriodUnit : std::uint8_t { Month, Quarter, Year };

inline int monthsIn(PeriodUnit unit)
{
    return unit == PeriodUnit::Month ? 1 : unit == PeriodUnit::Quarter ? 3 : 12;
}

/// Whole months, both ends inside.
struct MonthRange
{
    Month first;
    Month last;

    auto operator<=>(const MonthRange&) const = default;
    bool contains(std::int32_t month) const
    {
        return first.number <= month && month <= last.number;
    }
    int months() const { return last - first + 1; }
    DaySpan days() const { return {first.firstDay(), last.lastDay() + 1}; }
};

/// The month, quarter or year a month lies in.
MonthRange periodAround(Month month, PeriodUnit unit);
/// From the period of the first month to that of the last, in order, without gaps.
std::vector<MonthRange> periodsBetween(Month first, Month last, PeriodUnit unit);

/// What a number of a period is counted over: the `months` that end with it, or for 0 the period.
inline MonthRange windowOf(const MonthRange& period, int months)
{
    return months <= 0 ? period : MonthRange{period.last + (1 - months), period.last};
}
/// The twelve months ending with `last`.
inline MonthRange twelveMonthsTo(Month last) { return {last + (-11), last}; }
/// The last month that had ended by the evening of `day`: contributions are known by month only.
Month lastFullMonth(Day day);

/// "2022-09", "2022-Q3" or "2022" where the days are just that, else "2022-06-28/2022-10-28"
/// (ISO 8601, the end not inside).
QString periodText(DaySpan days);

} // namespace steward
