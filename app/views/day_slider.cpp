// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_slider.h"

#include "app/text/date_text.h"
#include "app/views/day_slider_accessible.h"

#include <QAccessible>

namespace steward {

void DaySlider::announceDay()
{
    QAccessibleValueChangeEvent value(this, dayValue(day()));
    QAccessible::updateAccessibility(&value);
    // Screen readers speak a new name of what has the focus, and the number less readably.
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

//: said of a picture of one day; %1 the day
QString asOfText(Day day) { return DaySlider::tr("As of %1").arg(dayText(day)); }

} // namespace steward
