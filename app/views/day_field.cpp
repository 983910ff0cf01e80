// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_field.h"

#include "app/views/calendar_day.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace steward {

DayField::DayField(QWidget* parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    // First the direction: a format that is set from right to left has its sections turned round.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
}

void DayField::setAllowed(DaySpan days)
{
    setDateRange(dateFromDay(days.begin), dateFromDay(days.end - 1));
}

void DayField::setDay(Day day) { setDate(dateFromDay(day)); }

Day DayField::day() const { return dayFromDate(date()); }

void DayField::beginTyping()
{
    setFocus(Qt::ShortcutFocusReason);
    // With all selected, a date edit takes what is typed for the sections after the year.
    setSelectedSection(QDateTimeEdit::YearSection);
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    // A section that is full hands over to the next by itself; the hyphen that is typed after it would
    // skip that one.
    const bool isUntouched = lineEdit()->selectedText() == sectionText(currentSection());
    const bool isFirst = currentSection() == QDateTimeEdit::YearSection;
    if (event->text() == QLatin1StringView("-") && isUntouched && !isFirst)
        return event->accept();
    QDateEdit::keyPressEvent(event);
}

} // namespace steward
