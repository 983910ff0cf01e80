// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates as people and other programs write them, where it is certain what they mean.

#pragma once

#include "core/base/day.h"

namespace steward {

/// What 9/12/2022 means.
enum class DayOrder : std::uint8_t {
    Unknown, ///< nobody can tell
    DayFirst,
    MonthFirst,
};

struct ForeignDate
{
    PartialDate date;
    bool hadTime = false; ///< a time of day followed, and is left out
};

/// ISO 8601 with or without a time of day (the date as written), 20220912, 2022/9/12, 12.09.2022,
/// 9/12/2022 if `order` says or only one order makes a date, 9/2022, Sep 12, 2022, 12 September
/// 2022, Sep 2022. English names of months only. nullopt for anything else.
std::optional<ForeignDate> readForeignDate(QStringView text, DayOrder order);

/// Finds out the order from all values of a column: one day after the 12th settles it.
class DayOrderVote
{
public:
    void see(QStringView text);
    /// Unknown where no value settles it, or two contradict each other.
    DayOrder order() const;

private:
    bool m_isDayFirst = false;
    bool m_isMonthFirst = false;
};

} // namespace steward
