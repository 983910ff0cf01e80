// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/event_draft.h"

#include "core/base/safe_url.h"

#include <QUrl>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIgnoredTold = 100;
constexpr qsizetype longestName = 200;

QString joined(Words words)
{
    QStringList list;
    for (const QLatin1StringView word : words)
        list.append(word);
    return list.join(", "_L1);
}

const ColumnSpec& columnOf(QLatin1StringView name)
{
    const TableSpec& table = tableOf(FactKind::Event);
    return table.columns[static_cast<std::size_t>(table.indexOf(name))];
}

} // namespace

QString categoryNamed(const QString& text)
{
    const QString word = text.trimmed().toLower();
    return fromWord<EventCategory>(word) ? word : QString();
}

void EventDraft::add(const ForeignEvent& event)
{
    if (!isAcceptable(event))
        return;
    QString key = event.key;
    if (key.isEmpty() || !event.keepsKey || m_eventKeys.contains(key))
        key = makeKey(key.isEmpty() ? event.title : key, m_eventKeys);
    m_eventKeys.insert(key);
    QString sources = cite(event.ownSources);
    for (const QString& address : event.addresses)
        if (sources.isEmpty())
            sources = sourceAt(address);
    const auto orElse = [](const QString& word, QLatin1StringView modest) {
        return word.isEmpty() ? QString(modest) : word;
    };
    m_draft.add(
        FactKind::Event,
        {{"id"_L1, key},
         {"start"_L1, isoText(*event.start)},
         {"end"_L1, event.end ? isoText(*event.end) : QString()},
         {"category"_L1, orElse(event.category, "community"_L1)},
         {"importance"_L1, orElse(event.importance, "2"_L1)},
         {"title"_L1, event.title},
         {"summary"_L1, event.summary},
         {"confidence"_L1, orElse(event.confidence, sources.isEmpty() ? "low"_L1 : "medium"_L1)},
         {"sources"_L1, sources}});
    m_draft.tables[static_cast<std::size_t>(FactKind::Event)].lines.back() = event.line;
}

bool EventDraft::isAcceptable(const ForeignEvent& event)
{
    if (event.title.isEmpty()) {
        skip(ErrorCode::Required, event, "title"_L1);
        return false;
    }
    if (!event.start) {
        skip(ErrorCode::NotADate, event, "start"_L1);
        return false;
    }
    if (event.end && event.end->lastDay() < event.start->firstDay()) {
        skip(ErrorCode::EndsBeforeStart, event, "end"_L1, isoText(*event.end),
             isoText(*event.start));
        return false;
    }
    return hasWord(event, "category"_L1, event.category)
           && hasWord(event, "importance"_L1, event.importance)
           && hasWord(event, "confidence"_L1, event.confidence);
}

bool EventDraft::hasWord(const ForeignEvent& event, QLatin1StringView column, const QString& word)
{
    const Words words = columnOf(column).words;
    if (word.isEmpty() || indexOfWord(words, word))
        return true;
    skip(ErrorCode::NotInVocabulary, event, column, word, joined(words));
    return false;
}

QString EventDraft::cite(const std::vector<TextRow>& sources)
{
    QStringList keys;
    for (const TextRow& source : sources)
        if (const QString key = ownSource(source); !key.isEmpty())
            keys.append(key);
    keys.removeDuplicates();
    return keys.join(u';');
}

/// The same source for the same address; empty where it is no safe one.
QString EventDraft::sourceAt(const QString& address)
{
    const auto safe = safeWebAddress(address.trimmed());
    if (!safe)
        return {};
    const QString url = QString::fromLatin1(*safe);
    if (const auto known = m_sources.constFind(url); known != m_sources.constEnd())
        return *known;
    // A title in brackets was built from the address.
    const QString place = url.section("://"_L1, 1);
    const QString key = makeKey(place, m_sourceKeys);
    m_sources.insert(url, key);
    m_draft.add(FactKind::Source, {{"id"_L1, key},
                                   {"title"_L1, u'[' + place + u']'},
                                   {"publisher"_L1, QUrl(url).host()},
                                   {"url"_L1, url},
                                   {"kind"_L1, u"press"_s}});
    return key;
}

QString EventDraft::ownSource(const TextRow& source)
{
    const TableSpec& table = tableOf(FactKind::Source);
    const auto cell = [&](QLatin1StringView column) {
        return source[static_cast<std::size_t>(table.indexOf(column))];
    };
    const QString written = cell("id"_L1);
    const QString published = cell("published"_L1);
    // Apart from addresses: a key may look like one.
    const QString known = u"id "_s + written;
    if (const auto found = m_sources.constFind(known); found != m_sources.constEnd())
        return *found;
    const bool isWhole = !written.isEmpty() && !cell("title"_L1).isEmpty()
                         && fromWord<SourceKind>(cell("kind"_L1))
                         && (published.isEmpty() || parsePartialDate(published));
    if (!isWhole)
        return {};
    const bool keeps = !written.contains(u';') && !m_sourceKeys.contains(written);
    TextRow row = source;
    row[0] = keeps ? written : makeKey(written, m_sourceKeys);
    m_sourceKeys.insert(row[0]);
    m_sources.insert(known, row[0]);
    TextTable& sources = m_draft.tables[static_cast<std::size_t>(FactKind::Source)];
    sources.rows.push_back(row);
    sources.lines.push_back(0);
    return row[0];
}

void EventDraft::addInfo(QLatin1StringView key, const QString& value)
{
    if (value.isEmpty() || m_infoKeys.contains(key))
        return;
    m_infoKeys.insert(key);
    m_draft.add(FactKind::Info, {{"key"_L1, key}, {"value"_L1, value}});
}

void EventDraft::skip(Error problem)
{
    problem.file = m_file;
    problem.value.truncate(longestName);
    m_draft.skip(std::move(problem));
}

void EventDraft::skip(ErrorCode code, const ForeignEvent& event, QLatin1StringView column,
                      const QString& value, const QString& expected)
{
    Error error = errorOf(code);
    error.table = tableOf(FactKind::Event).name;
    error.line = event.line;
    error.row = event.row;
    error.column = column;
    error.value = value;
    error.expected = expected;
    skip(std::move(error));
}

void EventDraft::noteIgnored(const QString& name)
{
    const QString clipped = name.left(longestName);
    if (m_ignored.size() < mostIgnoredTold && !clipped.isEmpty() && !m_ignored.contains(clipped))
        m_ignored.append(clipped);
}

Draft EventDraft::finish()
{
    for (const QString& name : m_ignored)
        m_draft.note(ImportNoteCode::ColumnIgnored, name);
    for (const auto code : {ImportNoteCode::TimeOfDayDropped, ImportNoteCode::MarkupDropped,
                            ImportNoteCode::RecurrenceIgnored, ImportNoteCode::AlarmsIgnored,
                            ImportNoteCode::PrefixStripped})
        if (const qint64 times = m_counts.value(static_cast<int>(code)); times > 0)
            m_draft.note(code, {}, {}, times);
    return std::move(m_draft);
}

} // namespace steward
