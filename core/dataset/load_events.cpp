// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/load_events.h"

#include "core/dataset/key_lookup.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

enum Column { Id, Start, End, Category, Importance, Title, Summary, ConfidenceColumn };

constexpr std::array columnNames{"id"_L1,         "start"_L1, "end"_L1,     "category"_L1,
                                 "importance"_L1, "title"_L1, "summary"_L1, "confidence"_L1};

KeyLookup lookupOf(Words words)
{
    KeyLookup lookup;
    for (std::int32_t i = 0; const QLatin1StringView word : words)
        lookup.add(word, i++);
    return lookup;
}

class EventReader
{
public:
    EventReader(sqlite::Statement& rows, Dataset& dataset) : m_rows(rows), m_dataset(dataset) {}

    /// Reads the current row; an error names its first bad column.
    Result<void> read(qint64 row)
    {
        m_row = row;
        Event event;
        event.id = m_dataset.eventTexts.add(m_rows.utf8(Id));
        event.title = QString::fromUtf8(m_rows.utf8(Title));
        event.summary = m_dataset.eventTexts.add(m_rows.utf8(Summary));
        if (const auto start = date(Start); start)
            event.start = *start;
        else
            return bad(Start);
        if (!m_rows.utf8(End).isEmpty()) {
            event.end = date(End);
            if (!event.end)
                return bad(End);
        }
        const std::int32_t category = m_categories.find(m_rows.utf8(Category));
        const std::int32_t importance = m_importances.find(m_rows.utf8(Importance));
        const std::int32_t confidence = m_confidences.find(m_rows.utf8(ConfidenceColumn));
        if (category < 0)
            return bad(Category);
        if (importance < 0)
            return bad(Importance);
        if (confidence < 0)
            return bad(ConfidenceColumn);
        event.category = static_cast<EventCategory>(category);
        event.importance = importance + 1;
        event.provenance.confidence = static_cast<Confidence>(confidence);
        m_dataset.events.push_back(std::move(event));
        return {};
    }

private:
    std::optional<PartialDate> date(Column column) const
    {
        const QByteArrayView bytes = m_rows.utf8(column);
        return bytes.size() <= 10 ? parsePartialDate(QString::fromLatin1(bytes)) : std::nullopt;
    }

    Error bad(Column column) const
    {
        Error error;
        error.code = ErrorCode::Corrupt;
        error.table = u"events"_s;
        error.row = m_row;
        error.column = columnNames[column];
        error.value = QString::fromUtf8(m_rows.utf8(column)).left(200);
        return error;
    }

    sqlite::Statement& m_rows;
    Dataset& m_dataset;
    qint64 m_row = 0;
    KeyLookup m_categories = lookupOf(wordsOf<EventCategory>());
    KeyLookup m_importances = lookupOf(importanceWords());
    KeyLookup m_confidences = lookupOf(wordsOf<Confidence>());
};

} // namespace

Result<void> loadEvents(sqlite::Database& database, Dataset& dataset)
{
    constexpr qint64 leastBytesOfARow = 20; // a file may claim any rowid
    auto last = database.prepare(u"SELECT max(rowid) FROM events"_s);
    if (!last)
        return last.error();
    if (const auto any = last->step(); any && *any)
        dataset.events.reserve(static_cast<std::size_t>(
            std::clamp<qint64>(last->integer(0), 0, dataset.image.bytes.size() / leastBytesOfARow)));
    auto rows = database.prepare(u"SELECT id, start, \"end\", category, importance, title, summary, confidence "
                                 "FROM events ORDER BY rowid"_s);
    if (!rows)
        return rows.error();
    EventReader reader(*rows, dataset);
    for (qint64 row = 1;; ++row) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto read = reader.read(row); !read)
            return read;
    }
    dataset.eventTexts.squeeze();
    return {};
}

} // namespace steward
