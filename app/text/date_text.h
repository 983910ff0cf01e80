// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates, intervals and counts as people read them: in the user's locale, no more precise than the
// data, and with what is not known said. Files and machine output use isoText() instead.

#pragma once

#include "core/base/day.h"
#include "core/dataset/entities.h"
#include "core/query/snapshot.h"

#include <QLocale>
#include <QString>

namespace steward {

/// "12 September 2022", in the order the locale has it, without the day of the week.
QString dayText(Day day, const QLocale& locale = QLocale());
/// "12 Sep 2022"; for axes, tables and cards.
QString shortDayText(Day day, const QLocale& locale = QLocale());
/// "2016", "September 2023" or "12 September 2022": the precision it was stated with.
QString dateText(const PartialDate& date, const QLocale& locale = QLocale());
/// "2016", "Sep 2023" or "12 Sep 2022".
QString shortDateText(const PartialDate& date, const QLocale& locale = QLocale());
/// "September 2022".
QString longMonthText(Month month, const QLocale& locale = QLocale());

/// The date it began, without a word before it: "12 September 2022", "no later than …".
QString startDateText(const DatedInterval& interval);
/// When it began: "since 12 September 2022", "since no later than 28 May 2025 (possibly up to 92
/// days earlier)", "since an unknown date".
QString startText(const DatedInterval& interval);
/// How it ended: "until 1 January 2026", "ended, date unknown", "still true on 15 September 2026".
/// An end is the first day on which it no longer held.
QString endText(const DatedInterval& interval);
/// Both: "from 12 September 2022 until 1 January 2026", or joined by a semicolon.
QString intervalText(const DatedInterval& interval);
/// As short as a table or a link allows: "Sep 2022 – 1 Jan 2026", "since ≤ 28 May 2025".
QString shortIntervalText(const DatedInterval& interval);

/// "48", or "11–12" where some are only possible.
QString countText(const Count& count, const QLocale& locale = QLocale());

} // namespace steward
