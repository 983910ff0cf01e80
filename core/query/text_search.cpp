// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/text_search.h"

#include "core/dataset/schema.h"
#include "core/dataset/search_text.h"
#include "core/dataset/table_rows.h"
#include "core/query/snippet.h"
#include "core/sqlite/database.h"

#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumQueryLength = 200;
constexpr qsizetype maximumWords = 12;
constexpr int snippetWords = 18;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.left(maximumQueryLength) + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words.mid(0, maximumWords);
}

/// Every word as a quoted FTS5 string, so that no character of it is an operator.
QString matchExpression(const QStringList& words)
{
    return u'"' + words.join(u"\" \""_s) + u"\"*"_s;
}

/// Reads the texts of hits: the index keeps words only.
class HitReader
{
public:
    HitReader(sqlite::Database& database, const Dataset& dataset, const QStringList& words)
        : m_database(database), m_dataset(dataset), m_words(words)
    {
    }

    Result<SearchHit> read(FactRef fact)
    {
        SearchHit hit;
        const bool exists = isSearchable(fact.kind) && fact.isValid() && fact.row < rowCount(m_dataset, fact.kind);
        if (!exists)
            return hit;
        const TableSpec& table = tableOf(fact.kind);
        const auto row = readTextRow(m_database, table, fact.row);
        if (!row)
            return row.error();
        const SearchText text = searchTextOf(table, *row, namesFor(table));
        hit.fact = fact;
        hit.title = text.title;
        hit.snippet = snippetOf(text.body.isEmpty() ? text.title : text.body, m_words, snippetWords);
        hit.date = dateOf(m_dataset, fact);
        return hit;
    }

private:
    /// Names of all a table refers to.
    const NamesByKey& namesFor(const TableSpec& table)
    {
        for (const ColumnSpec& column : table.columns) {
            auto& names = m_names[static_cast<std::size_t>(column.target)];
            if (column.type != ColumnType::Reference || !names.isEmpty())
                continue;
            for (std::int32_t row = 0; row < rowCount(m_dataset, column.target); ++row)
                names.insert(keyOf(m_dataset, {column.target, row}), nameOf({column.target, row}));
        }
        return m_names;
    }

    QString nameOf(FactRef fact) const
    {
        const auto row = static_cast<std::size_t>(fact.row);
        switch (fact.kind) {
        case FactKind::Organization: return m_dataset.organizations[row].name;
        case FactKind::Body: return m_dataset.bodies[row].name;
        case FactKind::Person: return m_dataset.people[row].name;
        case FactKind::Project: return m_dataset.projects[row].name;
        default: return keyOf(m_dataset, fact);
        }
    }

    sqlite::Database& m_database;
    const Dataset& m_dataset;
    const QStringList& m_words;
    NamesByKey m_names;
};

} // namespace

Result<std::vector<SearchHit>> searchText(const Dataset& dataset, const QString& text, int limit,
                                          std::stop_token stop)
{
    std::vector<SearchHit> hits;
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return hits;
    auto database = sqlite::Database::openReadOnly(dataset.image.bytes, std::move(stop));
    if (!database)
        return database.error();
    // A word in the title is worth ten in the rest; rows of one rank in file order.
    auto rows = database->prepare(
        u"SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY bm25(search, 10.0, 1.0), rowid LIMIT ?2"_s);
    if (!rows)
        return rows.error();
    rows->bind(1, matchExpression(words));
    rows->bind(2, static_cast<std::int64_t>(limit));
    HitReader reader(*database, dataset, words);
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return hits;
        auto hit = reader.read(factOfSearchRow(rows->integer(0)));
        if (!hit)
            return hit.error();
        if (hit->fact.isValid())
            hits.push_back(*std::move(hit));
    }
}

std::optional<PartialDate> dateOf(const Dataset& dataset, FactRef fact)
{
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Source: return dataset.sources[row].published;
    case FactKind::OrganizationRelation:
        return dataset.organizationRelations[row].interval.stated.start;
    case FactKind::Period: return dataset.periods[row].interval.stated.start;
    case FactKind::Event: return dataset.events[row].start;
    case FactKind::Body: return dataset.bodies[row].interval.stated.start;
    case FactKind::Membership: return dataset.memberships[row].interval.stated.start;
    case FactKind::Vote: return dataset.votes[row].interval.stated.start;
    case FactKind::Role: return dataset.roles[row].interval.stated.start;
    case FactKind::Project: return dataset.projects[row].joined.stated.start;
    case FactKind::ProjectStatus: return dataset.projectStatus[row].since.stated.start;
    case FactKind::Figure: return dataset.figures[row].date;
    case FactKind::Repository: return dataset.repositories[row].firstCommit;
    case FactKind::Coverage: return dataset.coverage[row].interval.stated.start;
    default: return std::nullopt;
    }
}

} // namespace steward
