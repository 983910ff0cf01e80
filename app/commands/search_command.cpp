// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"
#include "core/query/text_search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Search
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

constexpr int mostHits = 200;

/// The row's key; for rows without one, its number in the table, from 1.
QString idOf(const Dataset& dataset, FactRef fact)
{
    const TableSpec& table = tableOf(fact.kind);
    if (table.has(ColumnType::Key))
        return keyOf(dataset, fact);
    return QString::number(fact.row + 1);
}

QByteArray hitsJson(const Dataset& dataset, const QString& query, const std::vector<SearchHit>& hits)
{
    QJsonArray array;
    for (const SearchHit& hit : hits)
        array.append(QJsonObject{
            {u"kind"_s, QString(tableOf(hit.fact.kind).name)},
            {u"id"_s, idOf(dataset, hit.fact)},
            {u"title"_s, hit.title},
            {u"snippet"_s, hit.snippet},
            {u"date"_s, hit.date ? QJsonValue(isoText(*hit.date)) : QJsonValue()},
        });
    return QJsonDocument(QJsonObject{{u"query"_s, query}, {u"hits"_s, array}}).toJson();
}

QByteArray hitsText(const Dataset& dataset, const std::vector<SearchHit>& hits)
{
    QString text;
    for (const SearchHit& hit : hits)
        text += (hit.date ? isoText(*hit.date) : QString()).leftJustified(12)
                + QString(tableOf(hit.fact.kind).name).leftJustified(24)
                + idOf(dataset, hit.fact).leftJustified(28) + hit.title + u'\n';
    return text.toUtf8();
}

Exit run(const Call& call)
{
    if (call.arguments.isEmpty() || call.arguments.size() > 2)
        return usageError(Search::tr("search takes an optional FILE and one TEXT; quote a text of several words"));
    const QString query = call.arguments.last();
    const auto dataset = datasetOf(call.arguments.size() == 2 ? call.arguments.first() : QString());
    if (!dataset)
        return fail(dataset.error());
    const auto hits = searchText(**dataset, query, mostHits);
    if (!hits)
        return fail(hits.error());
    return print(call.options.isSet(u"json"_s) ? hitsJson(**dataset, query, *hits)
                                               : hitsText(**dataset, *hits));
}

} // namespace

Command searchCommand()
{
    return {"search"_L1, "[FILE] TEXT [--json]"_L1,
            [] { return Search::tr("Find facts by their words."); },
            [] { return QList{jsonOption()}; }, run};
}

} // namespace steward
