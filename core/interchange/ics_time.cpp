// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics_time.h"

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype longestNumber = 9;

/// Digits only; -1 where there is anything else or nothing.
int number(QByteArrayView text)
{
    int value = text.isEmpty() || text.size() > longestNumber ? -1 : 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value < 0)
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

qint64 secondsOf(char unit, bool isTime)
{
    switch (unit) {
    case 'W': return isTime ? 0 : 7 * 86'400;
    case 'D': return isTime ? 0 : 86'400;
    case 'H': return isTime ? 3'600 : 0;
    case 'M': return isTime ? 60 : 0;
    case 'S': return isTime ? 1 : 0;
    default: return 0;
    }
}

} // namespace

std::optional<IcsTime> icsTime(QByteArrayView value)
{
    const bool isDate = value.size() == 8;
    const bool isTime = (value.size() == 15 || (value.size() == 16 && value.back() == 'Z'))
                        && value[8] == 'T';
    if (!isDate && !isTime)
        return std::nullopt;
    const auto day = dayFromCivil(number(value.first(4)), number(value.sliced(4, 2)),
                                  number(value.sliced(6, 2)));
    if (!day)
        return std::nullopt;
    IcsTime time{*day, 0, isTime};
    if (isDate)
        return time;
    const int hours = number(value.sliced(9, 2));
    const int minutes = number(value.sliced(11, 2));
    const int seconds = number(value.sliced(13, 2));
    // The sixtieth second is a leap second.
    const bool isClock = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0
                         && seconds <= 60;
    if (!isClock)
        return std::nullopt;
    time.seconds = hours * 3'600 + minutes * 60 + std::min(seconds, 59);
    return time;
}

std::optional<qint64> icsDuration(QByteArrayView value)
{
    if (value.startsWith('+'))
        value = value.sliced(1);
    if (!value.startsWith('P') || value.size() < 3)
        return std::nullopt;
    qint64 sum = 0;
    bool isTime = false;
    qsizetype begin = 1;
    for (qsizetype i = 1; i < value.size(); ++i) {
        if (value[i] >= '0' && value[i] <= '9')
            continue;
        if (value[i] == 'T' && !isTime && begin == i) {
            isTime = true;
        } else {
            const int count = number(value.sliced(begin, i - begin));
            const qint64 seconds = secondsOf(value[i], isTime);
            if (count < 0 || seconds == 0)
                return std::nullopt;
            sum += count * seconds;
        }
        begin = i + 1;
    }
    if (begin < value.size() || sum > qint64{1} << 50)
        return std::nullopt;
    return sum;
}

PartialDate dateAround(Day day, DatePrecision precision)
{
    CivilDate date = civil(day);
    if (precision != DatePrecision::Day)
        date.day = 1;
    if (precision == DatePrecision::Year)
        date.month = 1;
    return {date, precision};
}

} // namespace steward
