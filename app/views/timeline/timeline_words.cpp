// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_words.h"

#include "app/text/date_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

TimelineWords timelineWords()
{
    TimelineWords words;
    for (int i = 0; i < eventCategoryCount; ++i)
        words.category[static_cast<std::size_t>(i)]
            = capitalized(wordText(static_cast<EventCategory>(i)));
    words.allEvents = Timeline::tr("All events");
    words.nothingShown = Timeline::tr("The filter hides every event. Show more with View, Filter.");
    words.tick = tickText;
    return words;
}

QString tickText(Day day, TickUnit unit)
{
    const CivilDate date = civil(day);
    const QLocale locale;
    const QString year = QString::number(date.year);
    if (unit == TickUnit::Year || (unit == TickUnit::Month && date.month == 1))
        return year;
    const QString month = locale.standaloneMonthName(date.month, QLocale::ShortFormat);
    if (unit == TickUnit::Month)
        return month;
    if (date.day == 1)
        return date.month == 1 ? year : month;
    //: a day on the time axis: %1 its number, %2 the short name of its month
    return Timeline::tr("%1 %2").arg(date.day).arg(locale.monthName(date.month, QLocale::ShortFormat));
}

} // namespace steward
