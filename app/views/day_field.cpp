// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_field.h"

#include "app/views/calendar_day.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

constexpr QLatin1StringView separators("-./");

const QString& dataFormat()
{
    static const QString format = QStringLiteral("yyyy-MM-dd");
    return format;
}

/// Year, month and day in full, and nothing that turns the direction of writing.
QString formatOf(const QLocale& locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return dataFormat();
    static const QRegularExpression year(QStringLiteral("y+"));
    static const QRegularExpression month(QStringLiteral("M+"));
    static const QRegularExpression date(QStringLiteral("d+"));
    static const QRegularExpression other(QStringLiteral("[^yMd./-]"));
    static const QRegularExpression whole(
        QStringLiteral("^(yyyy|MM|dd)[-./](yyyy|MM|dd)[-./](yyyy|MM|dd)$"));
    const QString format = locale.dateFormat(QLocale::ShortFormat)
                               .remove(other)
                               .replace(year, QStringLiteral("yyyy"))
                               .replace(month, QStringLiteral("MM"))
                               .replace(date, QStringLiteral("dd"));
    return whole.match(format).hasMatch() ? format : dataFormat();
}

} // namespace

DayField::DayField(QWidget* parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    // First the direction: a format that is set from right to left has its sections turned round.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(formatOf(QLocale()));
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
    // With all selected, a date edit takes what is typed for the sections after the first.
    setSelectedSection(sectionAt(0));
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (typed.size() != 1 || !separators.contains(typed.front()))
        return QDateEdit::keyPressEvent(event);
    // A section that is full hands over to the next by itself; the separator that is typed after it
    // would skip that one.
    const bool isUntouched = lineEdit()->selectedText() == sectionText(currentSection());
    if (isUntouched && currentSectionIndex() > 0)
        return event->accept();
    const QString format = displayFormat();
    const auto own = std::ranges::find_if(format, [](QChar c) { return separators.contains(c); });
    QKeyEvent translated(event->type(), event->key(), event->modifiers(),
                         own == format.end() ? typed : QString(*own));
    QDateEdit::keyPressEvent(&translated);
}

} // namespace steward
