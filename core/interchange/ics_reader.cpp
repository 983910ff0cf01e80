// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics_reader.h"

#include "core/interchange/ics_event.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBytes = qsizetype{64} << 20;
constexpr std::size_t deepest = 100;
constexpr std::size_t pollEvery = 4096;

class IcsReader
{
public:
    IcsReader(const QByteArray& bytes, const QString& file) : m_lines(bytes), m_draft(file) {}

    Result<Draft> read(const std::stop_token& stop);

private:
    Result<void> readLine(const IcsLine& line);
    Result<void> begin(const IcsLine& line);
    void end(const IcsLine& line);
    void readCalendar(const IcsLine& line);
    void abandonEvent();
    void skip(ErrorCode code, qint64 line, const QByteArray& name);
    Error located(ErrorCode code, qint64 line = 0) const
    {
        Error error = errorOf(code, m_draft.file());
        error.line = line;
        return error;
    }

    IcsLines m_lines;
    EventDraft m_draft;
    std::vector<QByteArray> m_components; ///< that are open
    std::size_t m_eventDepth = 0;         ///< components when the event is the innermost
    std::optional<IcsEvent> m_event;
    std::size_t m_events = 0;
    bool m_isCalendar = false;
    bool m_isOwn = false;
};

Result<Draft> IcsReader::read(const std::stop_token& stop)
{
    std::size_t lines = 0;
    while (const auto line = m_lines.next()) {
        if (++lines % pollEvery == 0 && stop.stop_requested())
            return located(ErrorCode::Cancelled);
        if (const auto done = readLine(*line); !done)
            return done.error();
    }
    abandonEvent();
    if (!m_isCalendar) {
        Error error = located(ErrorCode::UnknownFormat);
        error.expected = u"iCalendar"_s;
        return error;
    }
    if (m_events == 0)
        return located(ErrorCode::NothingToImport);
    return m_draft.finish();
}

Result<void> IcsReader::readLine(const IcsLine& line)
{
    if (line.name == "BEGIN")
        return begin(line);
    if (line.name == "END")
        end(line);
    else if (m_event && m_components.size() == m_eventDepth && !line.name.isEmpty())
        m_event->read(line, m_draft);
    else if (line.name.isEmpty() && !m_components.empty())
        skip(ErrorCode::BadSyntax, line.line, {});
    else if (m_components.size() == 1)
        readCalendar(line);
    return {};
}

Result<void> IcsReader::begin(const IcsLine& line)
{
    const QByteArray name = line.value.trimmed().toUpper().left(100);
    if (name == "VEVENT" && m_event) {
        // Events hold no events, so the one before was not ended.
        abandonEvent();
        m_components.resize(m_eventDepth - 1);
    }
    if (m_components.size() >= deepest) {
        Error error = located(ErrorCode::TooDeep, line.line);
        error.expected = QString::number(deepest);
        return error;
    }
    m_isCalendar = m_isCalendar || name == "VCALENDAR";
    if (m_event && name == "VALARM")
        m_draft.count(ImportNoteCode::AlarmsIgnored);
    else if (!m_event && (name == "VTODO" || name == "VJOURNAL" || name == "VFREEBUSY"))
        m_draft.noteIgnored(QString::fromLatin1(name));
    m_components.push_back(name);
    if (name != "VEVENT" || !m_isCalendar)
        return {};
    if (++m_events > EventDraft::maximumEvents)
        return located(ErrorCode::TooLarge, line.line);
    m_event.emplace(line.line, m_isOwn);
    m_eventDepth = m_components.size();
    return {};
}

void IcsReader::end(const IcsLine& line)
{
    const QByteArray name = line.value.trimmed().toUpper().left(100);
    const auto found = std::find(m_components.rbegin(), m_components.rend(), name);
    if (found == m_components.rend()) {
        if (m_isCalendar)
            skip(ErrorCode::BadSyntax, line.line, name);
        return;
    }
    const auto depth = static_cast<std::size_t>(m_components.rend() - found);
    if (m_event && depth == m_eventDepth) {
        m_event->addTo(m_draft);
        m_event.reset();
    } else if (m_event && depth < m_eventDepth) {
        abandonEvent();
    }
    m_components.resize(depth - 1);
}

void IcsReader::readCalendar(const IcsLine& line)
{
    const auto text = icsCharacters(line.value);
    if (!text || line.isTooLong)
        return skip(line.isTooLong ? ErrorCode::FieldTooLong : ErrorCode::BadEncoding, line.line,
                    line.name);
    if (line.name == "PRODID")
        m_isOwn = text->contains("//Stewardship Explorer//"_L1);
    else if (line.name == "X-WR-CALNAME")
        m_draft.addInfo("title"_L1, m_isOwn ? icsText(*text) : icsText(*text).simplified());
}

/// An event that does not end is told where it begins.
void IcsReader::abandonEvent()
{
    if (m_event)
        skip(ErrorCode::BadSyntax, m_event->line(), "VEVENT");
    m_event.reset();
}

void IcsReader::skip(ErrorCode code, qint64 line, const QByteArray& name)
{
    Error error = located(code, line);
    error.column = QString::fromLatin1(name);
    m_draft.skip(std::move(error));
}

} // namespace

Result<Draft> readIcs(const QByteArray& bytes, const QString& file, std::stop_token stop)
{
    if (bytes.size() > maximumBytes)
        return errorOf(ErrorCode::TooLarge, file);
    if (bytes.isEmpty())
        return errorOf(ErrorCode::EmptyFile, file);
    return IcsReader(bytes, file).read(stop);
}

} // namespace steward
