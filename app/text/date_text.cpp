// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/date_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QDate toQDate(Day day)
{
    const CivilDate date = civil(day);
    return QDate(date.year, date.month, date.day);
}

/// The locale's long date, less the day of the week. Locales put it first or last, with a comma,
/// a space or nothing between.
QString longFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(u"^dddd[,،]?\\s*|[,،]?\\s*\\(?dddd\\)?$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    const bool isComplete = format.contains(u'd') && format.contains(u'M') && format.contains(u'y')
                            && !format.contains(u"dddd"_s);
    return isComplete ? format : u"d MMMM yyyy"_s;
}

QString monthOfYear(const QString& month, int year)
{
    //: A month of a year. %1: name of the month, %2: the year in digits
    return Dates::tr("%1 %2").arg(month, QString::number(year));
}

QString yearAlone(int year) { return Dates::tr("%1", "a year by itself").arg(QString::number(year)); }

/// A text that the languages have in more than one form, told apart by what stands behind it.
struct Phrase
{
    const char* text;
    const char* about;

    QString of(const QString& date) const
    {
        return QCoreApplication::translate("Dates", text, about).arg(date);
    }
};

/// A word before a date. Many languages put an article before a day and none before a month or a year.
struct DateWord
{
    Phrase day;
    Phrase longer;

    QString of(const PartialDate& date) const
    {
        return (date.precision == DatePrecision::Day ? day : longer).of(dateText(date));
    }
};

/// How one says when something began.
struct StartWords
{
    DateWord known;
    DateWord latest;
    const char* unknown;
};

constexpr Phrase bareDate{"%1", nullptr}; ///< the same in every language
constexpr StartWords plainStart{
    .known{bareDate, bareDate},
    .latest{QT_TRANSLATE_NOOP3("Dates", "no later than %1", "a day"),
            QT_TRANSLATE_NOOP3("Dates", "no later than %1", "a month or a year")},
    .unknown = QT_TRANSLATE_NOOP("Dates", "an unknown date")};
constexpr StartWords sinceStart{
    .known{QT_TRANSLATE_NOOP3("Dates", "since %1", "a day"),
           QT_TRANSLATE_NOOP3("Dates", "since %1", "a month or a year")},
    .latest{QT_TRANSLATE_NOOP3("Dates", "since no later than %1", "a day"),
            QT_TRANSLATE_NOOP3("Dates", "since no later than %1", "a month or a year")},
    .unknown = QT_TRANSLATE_NOOP("Dates", "since an unknown date")};
constexpr StartWords fromStart{
    .known{QT_TRANSLATE_NOOP3("Dates", "from %1", "a day; “until …” follows"),
           QT_TRANSLATE_NOOP3("Dates", "from %1", "a month or a year; “until …” follows")},
    .latest{QT_TRANSLATE_NOOP3("Dates", "from no later than %1", "a day; “until …” follows"),
            QT_TRANSLATE_NOOP3("Dates", "from no later than %1", "a month or a year; “until …” follows")},
    .unknown = QT_TRANSLATE_NOOP("Dates", "from an unknown date")};
constexpr DateWord untilWord{QT_TRANSLATE_NOOP3("Dates", "until %1", "a day"),
                             QT_TRANSLATE_NOOP3("Dates", "until %1", "a month or a year")};

/// Whole days by which a start may lie before the date that is stated.
int slackDays(const DatedInterval& interval)
{
    return interval.stated.start->firstDay() - interval.resolved.start.earliest;
}

QString startWith(const StartWords& words, const DatedInterval& interval)
{
    if (!interval.stated.start)
        return QCoreApplication::translate("Dates", words.unknown);
    if (interval.stated.qualifier != StartQualifier::NoLaterThan)
        return words.known.of(*interval.stated.start);
    const QString text = words.latest.of(*interval.stated.start);
    const int days = slackDays(interval);
    //: %1: "since no later than …"; %n: how many days before it the true date may lie
    return days <= 0 ? text : Dates::tr("%1 (possibly up to %n day(s) earlier)", nullptr, days).arg(text);
}

QString shortStart(const DatedInterval& interval)
{
    if (!interval.stated.start)
        return u"?"_s;
    const QString date = shortDateText(*interval.stated.start);
    return interval.stated.qualifier == StartQualifier::NoLaterThan ? u"≤ "_s + date : date;
}

} // namespace

QString dayText(Day day, const QLocale& locale)
{
    return locale.toString(toQDate(day), longFormat(locale));
}

QString shortDayText(Day day, const QLocale& locale)
{
    return locale.toString(toQDate(day), longFormat(locale).replace(u"MMMM"_s, u"MMM"_s));
}

QString dateText(const PartialDate& date, const QLocale& locale)
{
    switch (date.precision) {
    case DatePrecision::Year: return yearAlone(date.begin.year);
    case DatePrecision::Month: return longMonthText(monthOf(date.firstDay()), locale);
    case DatePrecision::Day: return dayText(date.firstDay(), locale);
    }
    return {};
}

QString shortDateText(const PartialDate& date, const QLocale& locale)
{
    switch (date.precision) {
    case DatePrecision::Year: return yearAlone(date.begin.year);
    case DatePrecision::Month:
        return monthOfYear(locale.standaloneMonthName(date.begin.month, QLocale::ShortFormat),
                           date.begin.year);
    case DatePrecision::Day: return shortDayText(date.firstDay(), locale);
    }
    return {};
}

QString longMonthText(Month month, const QLocale& locale)
{
    return monthOfYear(locale.standaloneMonthName(month.month()), month.year());
}

QString startDateText(const DatedInterval& interval) { return startWith(plainStart, interval); }

QString startText(const DatedInterval& interval) { return startWith(sinceStart, interval); }

QString endText(const DatedInterval& interval)
{
    switch (interval.resolved.endKind) {
    case EndKind::Known: return untilWord.of(*interval.stated.end);
    case EndKind::Open:
        return Dates::tr("still true on %1").arg(dayText(interval.resolved.end.latest));
    case EndKind::Unknown: return Dates::tr("ended, date unknown");
    }
    return {};
}

QString intervalText(const DatedInterval& interval)
{
    if (interval.resolved.endKind == EndKind::Known)
        //: %1: "from …", when it began; %2: "until …", the first day on which it no longer held
        return Dates::tr("%1 %2", "from and until").arg(startWith(fromStart, interval), endText(interval));
    //: %1: "since …", %2: "still true on …" or "ended, date unknown"
    return Dates::tr("%1; %2").arg(startText(interval), endText(interval));
}

QString shortIntervalText(const DatedInterval& interval)
{
    switch (interval.resolved.endKind) {
    case EndKind::Known:
        //: A stretch of time in short. %1 and %2: dates
        return Dates::tr("%1 – %2").arg(shortStart(interval), shortDateText(*interval.stated.end));
    case EndKind::Open: return Dates::tr("since %1").arg(shortStart(interval));
    case EndKind::Unknown: return Dates::tr("%1 – %2").arg(shortStart(interval), u"?"_s);
    }
    return {};
}

QString countText(const Count& count, const QLocale& locale)
{
    const QString certain = locale.toString(count.certain);
    //: A number that is only known within limits. %1: at least, %2: at most
    return count.isExact() ? certain
                           : Dates::tr("%1–%2").arg(certain, locale.toString(count.possible));
}

} // namespace steward
