// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"

#include <algorithm>
#include <chrono>

namespace steward {

namespace {

constexpr int maximumYear = 9999;

/// Reads exactly `text.size()` ASCII digits; -1 where there is anything else.
int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace

std::optional<Day> dayFromCivil(int year, int month, int day)
{
    if (year < 1 || year > maximumYear || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (day > daysInMonth(year, month))
        return std::nullopt;
    const auto ymd = std::chrono::year_month_day{std::chrono::year{year},
                                                 std::chrono::month{static_cast<unsigned>(month)},
                                                 std::chrono::day{static_cast<unsigned>(day)}};
    return Day{static_cast<std::int32_t>(
        std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

CivilDate civil(Day day)
{
    static const Day first = *dayFromCivil(1, 1, 1);
    static const Day last = *dayFromCivil(maximumYear, 12, 31);
    const Day clamped = std::clamp(day, first, last);
    const auto ymd = std::chrono::year_month_day{
        std::chrono::sys_days{std::chrono::days{clamped.number}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int daysInMonth(int year, int month)
{
    const auto last = std::chrono::year_month_day_last{
        std::chrono::year{year},
        std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::optional<Day> parseDay(QStringView text)
{
    const auto date = parsePartialDate(text);
    if (!date || date->precision != DatePrecision::Day)
        return std::nullopt;
    return date->firstDay();
}

QString isoText(Day day)
{
    const CivilDate date = civil(day);
    return padded(date.year, 4) + u'-' + padded(date.month, 2) + u'-' + padded(date.day, 2);
}

Day addMonths(Day day, int months)
{
    const CivilDate date = civil(day);
    const Month month = Month{date.year * 12 + date.month - 1} + months;
    const int year = std::clamp(month.year(), 1, maximumYear);
    const int dayOfMonth = std::min(date.day, daysInMonth(year, month.month()));
    return *dayFromCivil(year, month.month(), dayOfMonth);
}

Day Month::firstDay() const
{
    return dayFromCivil(year(), month(), 1).value_or(year() < 1 ? Day::min() : Day::max());
}

Day Month::lastDay() const
{
    return Month{number + 1}.firstDay() - 1;
}

Month monthOf(Day day)
{
    const CivilDate date = civil(day);
    return {date.year * 12 + date.month - 1};
}

std::optional<Month> parseMonth(QStringView text)
{
    const auto date = parsePartialDate(text);
    if (!date || date->precision != DatePrecision::Month)
        return std::nullopt;
    return Month{date->begin.year * 12 + date->begin.month - 1};
}

QString isoText(Month month)
{
    return padded(month.year(), 4) + u'-' + padded(month.month(), 2);
}

Day PartialDate::firstDay() const
{
    return dayFromCivil(begin.year, begin.month, begin.day).value_or(Day{});
}

Day PartialDate::lastDay() const
{
    switch (precision) {
    case DatePrecision::Year:
        return dayFromCivil(begin.year, 12, 31).value_or(Day{});
    case DatePrecision::Month:
        return dayFromCivil(begin.year, begin.month, daysInMonth(begin.year, begin.month))
            .value_or(Day{});
    case DatePrecision::Day:
        break;
    }
    return firstDay();
}

std::optional<PartialDate> parsePartialDate(QStringView text)
{
    const auto size = text.size();
    if (size != 4 && size != 7 && size != 10)
        return std::nullopt;
    if ((size >= 7 && text[4] != u'-') || (size == 10 && text[7] != u'-'))
        return std::nullopt;
    const int year = digits(text.first(4));
    const int month = size >= 7 ? digits(text.sliced(5, 2)) : 1;
    const int day = size == 10 ? digits(text.sliced(8, 2)) : 1;
    if (!dayFromCivil(year, month, day))
        return std::nullopt;
    const DatePrecision precision = size == 4   ? DatePrecision::Year
                                    : size == 7 ? DatePrecision::Month
                                                : DatePrecision::Day;
    return PartialDate{{year, month, day}, precision};
}

QString isoText(const PartialDate& date)
{
    const QString year = padded(date.begin.year, 4);
    if (date.precision == DatePrecision::Year)
        return year;
    const QString month = year + u'-' + padded(date.begin.month, 2);
    if (date.precision == DatePrecision::Month)
        return month;
    return month + u'-' + padded(date.begin.day, 2);
}

} // namespace steward
