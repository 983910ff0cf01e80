// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_slider_accessible.h"

#include "app/text/date_text.h"
#include "app/views/calendar_day.h"
#include "app/views/day_slider.h"

#include <algorithm>

namespace steward {

int dayValue(Day day)
{
    const QDate date = dateFromDay(day);
    return (date.year() * 100 + date.month()) * 100 + date.day();
}

Day dayOfValue(int value)
{
    const int month = std::clamp(value / 100 % 100, 1, 12);
    const QDate first(std::clamp(value / 10'000, 1, 9999), month, 1);
    return dayFromDate(first.addDays(std::clamp(value % 100, 1, first.daysInMonth()) - 1));
}

DaySliderAccessible::DaySliderAccessible(DaySlider* slider)
    : QAccessibleWidget(slider, QAccessible::Slider)
{}

QString DaySliderAccessible::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    if (!slider())
        return text;
    if (kind == QAccessible::Value)
        return dayText(slider()->day());
    return kind == QAccessible::Name ? text + QStringLiteral(": ") + dayText(slider()->day())
                                     : text;
}

void* DaySliderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant DaySliderAccessible::currentValue() const
{
    return slider() ? dayValue(slider()->day()) : 0;
}

void DaySliderAccessible::setCurrentValue(const QVariant& value)
{
    if (!slider())
        return;
    const DaySpan days = slider()->days();
    slider()->chooseDay(std::clamp(dayOfValue(value.toInt()), days.begin, days.end - 1));
}

QVariant DaySliderAccessible::minimumValue() const
{
    return slider() ? dayValue(slider()->days().begin) : 0;
}

QVariant DaySliderAccessible::maximumValue() const
{
    return slider() ? dayValue(slider()->days().end - 1) : 0;
}

QVariant DaySliderAccessible::minimumStepSize() const { return 1; }

DaySlider* DaySliderAccessible::slider() const
{
    // While the widget is being destroyed it is no DaySlider any more.
    return qobject_cast<DaySlider*>(object());
}

} // namespace steward
