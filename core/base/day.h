// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar days and dates of less than day precision. Days are UTC calendar days of the proleptic
// Gregorian calendar; there is no time of day and no time zone anywhere in this product.

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace steward {

struct CivilDate
{
    int year = 1;  ///< 1 to 9999
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to the length of the month

    auto operator<=>(const CivilDate&) const = default;
};

/// A day, as its distance from 1970-01-01. Any number is a day; only years 1 to 9999 have a text.
struct Day
{
    std::int32_t number = 0;

    auto operator<=>(const Day&) const = default;
    Day operator+(int days) const { return {number + days}; }
    Day operator-(int days) const { return {number - days}; }
    int operator-(Day other) const { return number - other.number; }

    /// Later and earlier than every day that has a text.
    static constexpr Day max() { return {std::numeric_limits<std::int32_t>::max() / 4}; }
    static constexpr Day min() { return {std::numeric_limits<std::int32_t>::min() / 4}; }
};

/// nullopt where there is no such day, or the year lies outside 1 to 9999.
std::optional<Day> dayFromCivil(int year, int month, int day);
/// Clamped to the years 1 to 9999.
CivilDate civil(Day day);
int daysInMonth(int year, int month);

/// A full ISO 8601 calendar date, YYYY-MM-DD; nothing else.
std::optional<Day> parseDay(QStringView text);
/// YYYY-MM-DD.
QString isoText(Day day);

/// The same day of the month `months` later (or earlier), clamped to the end of that month.
Day addMonths(Day day, int months);

/// A calendar month, counted from January of year 0.
struct Month
{
    std::int32_t number = 0;

    auto operator<=>(const Month&) const = default;
    Month operator+(int months) const { return {number + months}; }
    int operator-(Month other) const { return number - other.number; }
    int year() const { return number / 12; }
    int month() const { return number % 12 + 1; } ///< 1 to 12
    Day firstDay() const;
    Day lastDay() const;
};

Month monthOf(Day day);
/// YYYY-MM; nothing else.
std::optional<Month> parseMonth(QStringView text);
/// YYYY-MM.
QString isoText(Month month);

enum class DatePrecision : std::uint8_t { Year, Month, Day };

/// A date as a source gives it: a year, a month or a day. It means the whole of it.
struct PartialDate
{
    CivilDate begin; ///< first day of what is meant
    DatePrecision precision = DatePrecision::Day;

    auto operator<=>(const PartialDate&) const = default;
    Day firstDay() const;
    Day lastDay() const; ///< inclusive
};

/// YYYY, YYYY-MM or YYYY-MM-DD; nothing else.
std::optional<PartialDate> parsePartialDate(QStringView text);
QString isoText(const PartialDate& date);

} // namespace steward
