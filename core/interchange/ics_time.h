// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"

#include <QByteArrayView>

namespace steward {

/// A DATE or DATE-TIME of iCalendar, as it is written: zones are not looked up, since there is no
/// time of day here.
struct IcsTime
{
    Day day;
    int seconds = 0; ///< of the day
    bool hasTime = false;

    qint64 instant() const { return qint64{day.number} * 86'400 + seconds; }
};

/// 20220912, 20220912T100000, 20220912T100000Z; nullopt for anything else.
std::optional<IcsTime> icsTime(QByteArrayView value);
/// The seconds of a DURATION such as P1W, P2DT3H, PT15M; nullopt where it is none, or negative.
std::optional<qint64> icsDuration(QByteArrayView value);

/// The date of that precision that the day lies in.
PartialDate dateAround(Day day, DatePrecision precision);

} // namespace steward
