// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/event_draft.h"
#include "core/interchange/ics_lines.h"
#include "core/interchange/ics_time.h"

namespace steward {

/// A VEVENT while its lines are read.
class IcsEvent
{
public:
    IcsEvent(qint64 line, bool isOwn) : m_isOwn(isOwn) { m_event.line = line; }

    /// One of its own lines; what lies within an alarm is none of them.
    void read(const IcsLine& line, EventDraft& draft);
    /// Adds it, or skips it for the first thing that was wrong with it.
    void addTo(EventDraft& draft);
    qint64 line() const { return m_event.line; }

private:
    void readText(const IcsLine& line, EventDraft& draft);
    void readTime(const IcsLine& line);
    bool readOwn(const IcsLine& line);
    void readCategories(const QString& value, EventDraft& draft);
    void fail(ErrorCode code, const IcsLine& line);
    std::optional<ErrorCode> setDates();

    ForeignEvent m_event;
    bool m_isOwn;
    bool m_recurs = false;
    bool m_isException = false; ///< one occurrence of another event
    std::optional<Error> m_problem;
    std::optional<IcsTime> m_start;
    std::optional<IcsTime> m_end; ///< exclusive
    std::optional<qint64> m_duration;
    qint64 m_endLine = 0;
    std::optional<DatePrecision> m_endPrecision;
    DatePrecision m_precision = DatePrecision::Day;
};

} // namespace steward
