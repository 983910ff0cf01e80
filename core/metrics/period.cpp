// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/period.h"

#include <QStringBuilder>

namespace steward {

using namespace Qt::StringLiterals;

MonthRange periodAround(Month month, PeriodUnit unit)
{
    const int length = monthsIn(unit);
    const Month first{month.number - month.number % length};
    return {first, first + (length - 1)};
}

std::vector<MonthRange> periodsBetween(Month first, Month last, PeriodUnit unit)
{
    std::vector<MonthRange> periods;
    if (last < first)
        return periods;
    const int length = monthsIn(unit);
    periods.reserve(static_cast<std::size_t>((last - first) / length) + 2);
    for (MonthRange period = periodAround(first, unit); period.first <= last;
         period = {period.first + length, period.last + length})
        periods.push_back(period);
    return periods;
}

Month lastFullMonth(Day day)
{
    const Month month = monthOf(day);
    return month.lastDay() <= day ? month : month + (-1);
}

QString periodText(DaySpan days)
{
    const MonthRange months{monthOf(days.begin), monthOf(days.end - 1)};
    if (!days.isEmpty() && months.days() == days) {
        const Month first = months.first;
        const QString year = isoText(first).left(4);
        if (months.months() == 1)
            return isoText(first);
        if (months.months() == 3 && first.number % 3 == 0)
            return year % u"-Q"_s % QString::number(first.number % 12 / 3 + 1);
        if (months.months() == 12 && first.number % 12 == 0)
            return year;
    }
    return isoText(days.begin) % u'/' % isoText(days.end);
}

} // namespace steward
