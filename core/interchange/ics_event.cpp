// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics_event.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 86'400;

/// Lines that say nothing a dataset could hold, and that nobody misses.
constexpr std::array technical{"DTSTAMP"_L1, "CREATED"_L1, "LAST-MODIFIED"_L1, "SEQUENCE"_L1,
                               "STATUS"_L1,  "TRANSP"_L1,  "CLASS"_L1,         "PRIORITY"_L1,
                               "EXDATE"_L1,  "EXRULE"_L1,  "RELATED-TO"_L1,    "REQUEST-STATUS"_L1};

std::optional<DatePrecision> precisionNamed(const QByteArray& word)
{
    if (word == "year")
        return DatePrecision::Year;
    if (word == "month")
        return DatePrecision::Month;
    return word == "day" ? std::optional(DatePrecision::Day) : std::nullopt;
}

/// The key that this program has put before the subject; of others, what is before the host.
QString keyOf(const QString& uid)
{
    const auto at = uid.lastIndexOf(u'@');
    return at > 0 ? uid.first(at) : uid;
}

} // namespace

void IcsEvent::read(const IcsLine& line, EventDraft& draft)
{
    if (line.isTooLong)
        return fail(ErrorCode::FieldTooLong, line);
    if (!icsCharacters(line.value))
        return fail(ErrorCode::BadEncoding, line);
    const QByteArray& name = line.name;
    if (name == "DTSTART" || name == "DTEND" || name == "DURATION")
        readTime(line);
    else if (name == "RRULE" || name == "RDATE")
        m_recurs = true;
    else if (name == "RECURRENCE-ID")
        m_isException = true;
    else if (name == "ATTACH")
        draft.count(ImportNoteCode::AlarmsIgnored);
    else if (!readOwn(line))
        readText(line, draft);
}

void IcsEvent::readText(const IcsLine& line, EventDraft& draft)
{
    const QString value = *icsCharacters(line.value);
    const QString text = icsText(value);
    const auto take = [](QString& into, const QString& from) {
        if (into.isEmpty())
            into = from;
    };
    if (line.name == "SUMMARY")
        take(m_event.title, m_isOwn ? text : text.simplified());
    else if (line.name == "DESCRIPTION")
        take(m_event.summary, m_isOwn ? text : text.trimmed());
    else if (line.name == "UID")
        take(m_event.key, keyOf(text.trimmed()));
    else if (line.name == "URL")
        m_event.addresses.append(value);
    else if (line.name == "CATEGORIES")
        readCategories(value, draft);
    else if (std::ranges::find(technical, QLatin1StringView(line.name)) == technical.end())
        draft.noteIgnored(QString::fromLatin1(line.name));
}

void IcsEvent::readCategories(const QString& value, EventDraft& draft)
{
    bool isKnown = false;
    for (const QString& text : icsTexts(value)) {
        const QString word = categoryNamed(text);
        isKnown = isKnown || !word.isEmpty();
        if (m_event.category.isEmpty())
            m_event.category = word;
    }
    if (!isKnown)
        draft.noteIgnored(u"CATEGORIES"_s);
}

void IcsEvent::readTime(const IcsLine& line)
{
    const QByteArray value = line.value.trimmed();
    if (line.name == "DURATION") {
        m_duration = icsDuration(value);
        m_endLine = line.line;
        return m_duration ? void() : fail(ErrorCode::NotADate, line);
    }
    auto& into = line.name == "DTSTART" ? m_start : m_end;
    into = icsTime(value);
    if (line.name == "DTEND")
        m_endLine = line.line;
    if (!into)
        fail(ErrorCode::NotADate, line);
}

/// What this program has written besides.
bool IcsEvent::readOwn(const IcsLine& line)
{
    const QByteArray value = line.value.trimmed();
    if (line.name == "X-STEWARDSHIP-PRECISION")
        m_precision = precisionNamed(value).value_or(DatePrecision::Day);
    else if (line.name == "X-STEWARDSHIP-END-PRECISION")
        m_endPrecision = precisionNamed(value);
    else if (line.name == "X-STEWARDSHIP-IMPORTANCE")
        m_event.importance = QString::fromUtf8(value);
    else if (line.name == "X-STEWARDSHIP-CONFIDENCE")
        m_event.confidence = QString::fromUtf8(value);
    else
        return false;
    return true;
}

void IcsEvent::fail(ErrorCode code, const IcsLine& line)
{
    if (m_problem)
        return;
    Error error = errorOf(code);
    error.table = tableOf(FactKind::Event).name;
    error.line = line.line;
    error.column = QString::fromLatin1(line.name);
    if (code == ErrorCode::NotADate)
        error.value = QString::fromUtf8(line.value.left(200));
    m_problem = std::move(error);
}

/// DTEND is the day after; our end is the last day. Without one it lasts a day, or as a precision
/// of this program says.
std::optional<ErrorCode> IcsEvent::setDates()
{
    m_event.start = dateAround(m_start->day, m_precision);
    qint64 end = m_end ? m_end->instant() : m_start->instant() + m_duration.value_or(0);
    if (end < m_start->instant())
        return ErrorCode::EndsBeforeStart;
    end = std::max(end, m_start->instant() + 1);
    const qint64 last = (end - 1 - ((end - 1) % secondsPerDay + secondsPerDay) % secondsPerDay)
                        / secondsPerDay;
    if (last > dayFromCivil(9999, 12, 31)->number)
        return ErrorCode::NotADate;
    const Day lastDay{static_cast<std::int32_t>(last)};
    if (m_endPrecision)
        m_event.end = dateAround(lastDay, *m_endPrecision);
    else if (lastDay > m_event.start->lastDay())
        m_event.end = dateAround(lastDay, m_precision);
    return std::nullopt;
}

void IcsEvent::addTo(EventDraft& draft)
{
    if (m_recurs || m_isException)
        draft.count(ImportNoteCode::RecurrenceIgnored);
    if (m_isException)
        return;
    if (m_problem)
        return draft.skip(*m_problem);
    if (!m_start)
        return draft.skip(ErrorCode::MissingKey, m_event, "DTSTART"_L1);
    if (m_event.title.isEmpty())
        return draft.skip(ErrorCode::Required, m_event, "SUMMARY"_L1);
    if (const auto problem = setDates()) {
        m_event.line = m_endLine > 0 ? m_endLine : m_event.line;
        return draft.skip(*problem, m_event, "DTEND"_L1, m_end ? isoText(m_end->day) : QString(),
                          isoText(m_start->day));
    }
    if (m_start->hasTime || (m_end && m_end->hasTime))
        draft.count(ImportNoteCode::TimeOfDayDropped);
    m_event.keepsKey = m_isOwn;
    draft.add(m_event);
}

} // namespace steward
