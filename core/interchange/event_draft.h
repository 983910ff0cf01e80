// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/import/draft.h"

namespace steward {

/// What another format says of an event. What it does not say stays empty and gets a modest value.
struct ForeignEvent
{
    QString key;           ///< wanted; made from the title where it is empty
    bool keepsKey = false; ///< the key as it stands, if it is free
    std::optional<PartialDate> start;
    std::optional<PartialDate> end; ///< inclusive
    QString category;               ///< a word of the format, or empty: community
    QString importance;             ///< likewise: 2
    QString confidence;             ///< likewise: medium with sources, else low
    QString title;
    QString summary;
    QStringList addresses;           ///< the first that is a web address becomes a source
    std::vector<TextRow> ownSources; ///< rows of the table "sources"
    qint64 line = 0;
    qint64 row = 0; ///< in the foreign file, from 1; 0: it has lines only
};

/// A draft of events as other formats have them: rows are checked as they come, so that the draft
/// is one that finishDraft takes.
class EventDraft
{
public:
    /// More events than this are refused with TooLarge.
    static constexpr std::size_t maximumEvents = 1'000'000;

    explicit EventDraft(const QString& file) : m_file(file) {}

    Draft& draft() { return m_draft; }
    const QString& file() const { return m_file; }
    bool isFull() const { return m_draft.rowCount(FactKind::Event) >= maximumEvents; }

    /// Adds it, or skips it: Required, NotADate, EndsBeforeStart, NotInVocabulary.
    void add(const ForeignEvent& event);
    /// The cell for sources as this program has written them. One without a title or a known kind
    /// is left out.
    QString cite(const std::vector<TextRow>& sources);
    /// A row of the table "dataset"; the first of each key counts.
    void addInfo(QLatin1StringView key, const QString& value);

    void skip(Error problem);
    void skip(ErrorCode code, const ForeignEvent& event, QLatin1StringView column,
              const QString& value = {}, const QString& expected = {});
    /// Told once for each name, and not for more than a hundred.
    void noteIgnored(const QString& name);
    void count(ImportNoteCode code) { ++m_counts[static_cast<int>(code)]; }

    /// Hands the draft over, with what was counted. Once, at the end.
    Draft finish();

private:
    QString sourceAt(const QString& address);
    QString ownSource(const TextRow& source);
    bool isAcceptable(const ForeignEvent& event);
    bool hasWord(const ForeignEvent& event, QLatin1StringView column, const QString& word);

    QString m_file;
    Draft m_draft;
    QSet<QString> m_eventKeys;
    QSet<QString> m_sourceKeys;
    QHash<QString, QString> m_sources; ///< keys by address, or by key as written
    QSet<QString> m_infoKeys;
    QStringList m_ignored;
    QHash<int, qint64> m_counts; ///< by ImportNoteCode
};

/// The word of a category in whatever letters; empty where it is none.
QString categoryNamed(const QString& text);

} // namespace steward
