// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics.h"

#include "core/base/safe_url.h"
#include "core/import/draft.h"
#include "core/interchange/left_out.h"
#include "core/interchange/valid_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; ///< bytes, without its end

bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

/// A content line, folded: the lines after the first begin with a blank, and no fold parts a
/// character.
QByteArray folded(const QByteArray& line)
{
    QByteArray lines;
    qsizetype begin = 0;
    qsizetype room = longestLine;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (continuesCharacter(line[end]))
            --end;
        lines += QByteArrayView(line).sliced(begin, end - begin).toByteArray() + "\r\n ";
        begin = end;
        room = longestLine - 1;
    }
    return lines + QByteArrayView(line).sliced(begin).toByteArray() + "\r\n";
}

/// A value of the type TEXT.
QByteArray textValue(const QString& text)
{
    QString value = validText(text);
    value.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    value.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return value.replace(u'\n', "\\n"_L1).toUtf8();
}

QByteArray dayValue(Day day) { return isoText(day).remove(u'-').toLatin1(); }

QByteArray precisionWord(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year: return "year";
    case DatePrecision::Month: return "month";
    case DatePrecision::Day: break;
    }
    return "day";
}

QByteArray dateLines(const Event& event)
{
    const DaySpan span = event.span();
    QByteArray lines = folded("DTSTART;VALUE=DATE:" + dayValue(span.begin));
    // The day after the last one that has a text has none.
    if (civil(span.end - 1) == CivilDate{9999, 12, 31})
        lines += folded("DURATION:P" + QByteArray::number(span.days()) + 'D');
    else
        lines += folded("DTEND;VALUE=DATE:" + dayValue(span.end));
    if (event.start.precision != DatePrecision::Day)
        lines += folded("X-STEWARDSHIP-PRECISION:" + precisionWord(event.start.precision));
    if (event.end)
        lines += folded("X-STEWARDSHIP-END-PRECISION:" + precisionWord(event.end->precision));
    return lines;
}

/// The first source that has a safe web address.
std::optional<SourceId> webSource(const Dataset& dataset, const Event& event)
{
    for (const SourceId source : event.provenance.sources)
        if (safeWebAddress(dataset[source].url))
            return source;
    return std::nullopt;
}

QByteArray eventLines(const Dataset& dataset, const Event& event, const QByteArray& subject,
                      const QByteArray& stamp)
{
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += folded("UID:" + textValue(dataset.eventTexts.text(event.id)) + '@' + subject);
    lines += folded("DTSTAMP:" + stamp);
    lines += dateLines(event);
    lines += folded("SUMMARY:" + textValue(event.title));
    if (!event.summary.isEmpty())
        lines += folded("DESCRIPTION:" + textValue(dataset.eventTexts.text(event.summary)));
    lines += folded("CATEGORIES:" + textValue(toWord(event.category)));
    if (const auto source = webSource(dataset, event))
        lines += folded("URL:" + *safeWebAddress(dataset[*source].url));
    lines += folded("X-STEWARDSHIP-IMPORTANCE:" + QByteArray::number(event.importance));
    if (event.provenance.confidence)
        lines += folded("X-STEWARDSHIP-CONFIDENCE:"
                        + textValue(toWord(*event.provenance.confidence)));
    return lines + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

} // namespace

QByteArray toIcs(const Dataset& dataset)
{
    QSet<QString> taken;
    const QByteArray subject = makeKey(dataset.info.subject, taken).toLatin1();
    const QByteArray stamp = dayValue(dataset.info.asOf) + "T000000Z";
    QByteArray ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                     "PRODID:-//Stewardship Explorer//Stewardship Explorer//EN\r\n"
                     "CALSCALE:GREGORIAN\r\n";
    ics += folded("X-WR-CALNAME:" + textValue(dataset.info.title));
    for (const Event& event : dataset.events)
        ics += eventLines(dataset, event, subject, stamp);
    return ics + "END:VCALENDAR\r\n";
}

std::vector<TableCount> leftOutOfIcs(const Dataset& dataset)
{
    LeftOut left(dataset);
    left.carry(FactKind::Info); // its title
    left.carry(FactKind::Event, static_cast<int>(dataset.events.size()));
    for (const Event& event : dataset.events)
        if (const auto source = webSource(dataset, event))
            left.carrySource(*source);
    return left.counts();
}

} // namespace steward
