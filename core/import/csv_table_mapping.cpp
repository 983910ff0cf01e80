// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_table_mapping.h"

#include <QSet>

#include <array>
#include <vector>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Words for a column, the likeliest first, separated by '|'; as comparable() leaves them.
struct Synonyms
{
    QLatin1StringView table; ///< empty: any
    QLatin1StringView column;
    QLatin1StringView words;
};

constexpr std::array synonyms{
    Synonyms{"events"_L1, "start"_L1, "start date|date|when|day|begin|published|published at"_L1},
    Synonyms{"figures"_L1, "date"_L1, "as of|when|day|published"_L1},
    Synonyms{"project_status"_L1, "date"_L1, "since|when|start date|accepted"_L1},
    Synonyms{"sources"_L1, "published"_L1, "date|publication date|published at|day"_L1},
    Synonyms{"projects"_L1, "joined"_L1, "join date|date joined|since|accepted|start date|date"_L1},
    Synonyms{"bodies"_L1, "formed"_L1, "founded|created|start date|since|date"_L1},
    Synonyms{"bodies"_L1, "dissolved"_L1, "closed|ended|end date"_L1},
    Synonyms{""_L1, "start"_L1,
             "start date|joined|join date|date joined|joined at|since|member since|from|begin|"
             "started|effective date|date"_L1},
    Synonyms{""_L1, "end"_L1,
             "end date|until|to|left|left at|finish|expires|expiration date|ended"_L1},
    Synonyms{""_L1, "organization"_L1,
             "organisation|company|company name|account|account name|organization name|employer|"
             "affiliation|member|member name|name"_L1},
    Synonyms{""_L1, "tier"_L1,
             "level|membership level|membership tier|membership type|membership|class|category"_L1},
    Synonyms{""_L1, "body"_L1, "foundation|board|committee|council|working group|group|project"_L1},
    Synonyms{""_L1, "person"_L1, "full name|member|contributor|maintainer|name"_L1},
    Synonyms{"roles"_L1, "role"_L1, "position|title|function|seat"_L1},
    Synonyms{""_L1, "title"_L1, "headline|subject|summary|event|name"_L1},
    Synonyms{""_L1, "name"_L1,
             "full name|title|company|company name|account|account name|organization|organisation|"
             "project|person|member|label"_L1},
    Synonyms{""_L1, "summary"_L1, "description|text|details|abstract|notes"_L1},
    Synonyms{"events"_L1, "category"_L1, "type|group|tag|kind"_L1},
    Synonyms{""_L1, "importance"_L1, "priority|weight"_L1},
    Synonyms{""_L1, "kind"_L1, "type|category"_L1},
    Synonyms{""_L1, "country"_L1, "country code|nation"_L1},
    Synonyms{""_L1, "homepage"_L1, "homepage url|website|web site|url|site|link"_L1},
    Synonyms{""_L1, "url"_L1, "link|address|website|web address|homepage"_L1},
    Synonyms{""_L1, "repository"_L1, "repo|repo url|repository url|source code|github|url"_L1},
    Synonyms{""_L1, "status"_L1, "state|maturity|level|stage"_L1},
    Synonyms{""_L1, "sources"_L1, "source|url|link|reference|references|source url|evidence"_L1},
    Synonyms{""_L1, "id"_L1, "key|identifier|slug|uid|unique id"_L1},
    Synonyms{""_L1, "value"_L1, "number|count|amount"_L1},
    Synonyms{""_L1, "metric"_L1, "measure|indicator"_L1},
    Synonyms{""_L1, "subject"_L1, "project|repository"_L1},
    Synonyms{""_L1, "votes"_L1, "seats|weight|voting power"_L1},
    Synonyms{""_L1, "meaning"_L1, "description|text"_L1},
    Synonyms{""_L1, "note"_L1, "notes|comment|comments|remark"_L1},
    Synonyms{""_L1, "publisher"_L1, "author|site|outlet"_L1},
    Synonyms{""_L1, "origin"_L1, "origin organization|donated by|creator|founded by"_L1},
    Synonyms{""_L1, "child"_L1, "subsidiary|company|organization"_L1},
    Synonyms{""_L1, "parent"_L1, "parent company|owner|acquirer|parent body"_L1},
    Synonyms{""_L1, "relation"_L1, "type|relationship"_L1},
    Synonyms{""_L1, "project"_L1, "project name|name"_L1},
};

/// Lower case, single blanks, no other separators.
QString comparable(QString name)
{
    for (QChar& c : name)
        if (c == u'_' || c == u'-' || c == u'.' || c == u'/')
            c = u' ';
    return name.simplified().toLower();
}

class Suggestion
{
public:
    Suggestion(const TableSpec& table, const QStringList& header) : m_table(table)
    {
        for (const QString& name : header) {
            m_exact.insert(name);
            if (!m_byComparable.contains(comparable(name)))
                m_byComparable.insert(comparable(name), name);
        }
    }

    QHash<QString, QString> make();

private:
    void take(QLatin1StringView column, const QString& name)
    {
        if (!m_mapping.contains(column) && !name.isEmpty() && !m_used.contains(name)) {
            m_mapping.insert(column, name);
            m_used.insert(name);
        }
    }
    void takeSynonyms(const Synonyms& entry);

    const TableSpec& m_table;
    QSet<QString> m_exact;
    QHash<QString, QString> m_byComparable;
    QSet<QString> m_used;
    QHash<QString, QString> m_mapping;
};

void Suggestion::takeSynonyms(const Synonyms& entry)
{
    const bool applies = (entry.table.isEmpty() || entry.table == m_table.name)
                         && m_table.indexOf(entry.column) >= 0;
    if (!applies)
        return;
    const auto words = QString(entry.words).split(u'|');
    for (const QString& word : words)
        take(entry.column, m_byComparable.value(word));
}

QHash<QString, QString> Suggestion::make()
{
    for (const ColumnSpec& column : m_table.columns)
        if (m_exact.contains(column.name))
            take(column.name, column.name);
    for (const ColumnSpec& column : m_table.columns)
        take(column.name, m_byComparable.value(comparable(column.name)));
    for (const Synonyms& entry : synonyms)
        takeSynonyms(entry);
    return m_mapping;
}

} // namespace

QHash<QString, QString> suggestMapping(const TableSpec& table, const QStringList& header)
{
    return Suggestion(table, header).make();
}

} // namespace steward
