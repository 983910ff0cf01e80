// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QString>

namespace steward {

/// The two days that the pages of governance and of changes speak of: the compare day, or the day
/// before the transfer where none is set; and the as-of day.
struct ComparedDays
{
    SnapshotPtr before; ///< neither is null
    SnapshotPtr after;
    bool isChosen = false; ///< the compare day is set

    bool isSameDay() const { return before->asOf() == after->asOf(); }
};

ComparedDays comparedDays(const Session& session);

/// Which day is compared with and why, and how to choose another; a sentence or two.
QString comparedDaysText(const ComparedDays& days);

} // namespace steward
