// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"

#include <QDate>

namespace steward {

/// Qt's date widgets and our days. No time zone is passed on the way.
inline QDate dateFromDay(Day day)
{
    const CivilDate date = civil(day);
    return {date.year, date.month, date.day};
}

/// The date must be valid and of the years 1 to 9999, as those of our widgets are.
inline Day dayFromDate(QDate date)
{
    return dayFromCivil(date.year(), date.month(), date.day()).value_or(Day{});
}

} // namespace steward
