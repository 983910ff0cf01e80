// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/text_search.h"

#include "core/dataset/schema.h"
#include "core/sqlite/database.h"

#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumQueryLength = 200;
constexpr qsizetype maximumWords = 12;

/// Every word as a quoted FTS5 string, so that no character of it is an operator.
QString matchExpression(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.left(maximumQueryLength) + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(u'"' + word + u'"');
            word.clear();
        }
    }
    if (words.isEmpty())
        return {};
    return words.mid(0, maximumWords).join(u' ') + u'*';
}

SearchHit readHit(const sqlite::Statement& row, const Dataset& dataset)
{
    SearchHit hit;
    if (const TableSpec* table = findTable(row.text(0)))
        hit.fact = {table->kind, static_cast<std::int32_t>(row.integer(1) - 1)};
    hit.title = row.text(2);
    hit.snippet = row.text(3);
    if (hit.fact.isValid() && hit.fact.row < rowCount(dataset, hit.fact.kind))
        hit.date = dateOf(dataset, hit.fact);
    else
        hit.fact = {};
    return hit;
}

} // namespace

Result<std::vector<SearchHit>> searchText(const Dataset& dataset, const QString& text, int limit,
                                          std::stop_token stop)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return hits;
    auto database = sqlite::Database::openReadOnly(dataset.image.bytes, std::move(stop));
    if (!database)
        return database.error();
    // A word in the title is worth ten in the rest; rows of one rank in file order.
    auto rows = database->prepare(
        u"SELECT fact_table, fact_id, title, snippet(search, -1, '', '', '…', 18) FROM search "
        "WHERE search MATCH ?1 ORDER BY bm25(search, 10.0, 1.0), rowid LIMIT ?2"_s);
    if (!rows)
        return rows.error();
    rows->bind(1, expression);
    rows->bind(2, static_cast<std::int64_t>(limit));
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return hits;
        SearchHit hit = readHit(*rows, dataset);
        if (hit.fact.isValid())
            hits.push_back(std::move(hit));
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
