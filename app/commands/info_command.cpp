// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "core/dataset/schema.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Info
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

/// Rows of a table as the text form counts them: also of the keys and values.
int rowsOf(const Dataset& dataset, const TableSpec& table)
{
    return table.kind == FactKind::Info ? dataset.info.keyCount : rowCount(dataset, table.kind);
}

struct Coverage
{
    int facts = 0;
    int unsourced = 0;
};

/// Facts that can have sources, and those of them that have none.
Coverage provenanceCoverage(const Dataset& dataset)
{
    Coverage coverage;
    for (const TableSpec& table : allTables()) {
        for (int row = 0; table.has(ColumnType::Sources) && row < rowCount(dataset, table.kind); ++row) {
            ++coverage.facts;
            if (provenanceOf(dataset, {table.kind, row})->sources.empty())
                ++coverage.unsourced;
        }
    }
    return coverage;
}

QByteArray infoJson(const Dataset& dataset)
{
    QJsonObject tables;
    for (const TableSpec& table : allTables())
        tables.insert(table.name, rowsOf(dataset, table));
    const DaySpan span = historySpan(dataset);
    const Coverage coverage = provenanceCoverage(dataset);
    const QJsonObject json{
        {u"title"_s, dataset.info.title},
        {u"subject"_s, dataset.info.subject},
        {u"as_of"_s, isoText(dataset.info.asOfDate)},
        {u"schema"_s, schemaVersion},
        {u"tables"_s, tables},
        {u"span"_s, QJsonObject{{u"first"_s, isoText(span.begin)}, {u"last"_s, isoText(span.end - 1)}}},
        {u"sources"_s, static_cast<int>(dataset.sources.size())},
        {u"facts"_s, coverage.facts},
        {u"unsourced"_s, coverage.unsourced},
    };
    return QJsonDocument(json).toJson();
}

QByteArray infoText(const Dataset& dataset)
{
    const DaySpan span = historySpan(dataset);
    const Coverage coverage = provenanceCoverage(dataset);
    QString text;
    const auto line = [&text](const QString& name, const QString& value) {
        text += name.leftJustified(24) + value + u'\n';
    };
    line(Info::tr("title"), dataset.info.title);
    line(Info::tr("subject"), dataset.info.subject);
    line(Info::tr("as of"), isoText(dataset.info.asOfDate));
    line(Info::tr("format"), QString::number(schemaVersion));
    line(Info::tr("first day"), isoText(span.begin));
    line(Info::tr("last day"), isoText(span.end - 1));
    for (const TableSpec& table : allTables())
        line(table.name, QString::number(rowsOf(dataset, table)));
    line(Info::tr("facts without a source"),
         Info::tr("%1 of %2").arg(coverage.unsourced).arg(coverage.facts));
    return text.toUtf8();
}

Exit run(const Call& call)
{
    if (call.arguments.size() > 1)
        return usageError(Info::tr("info takes one FILE"));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    return print(call.options.isSet(u"json"_s) ? infoJson(**dataset) : infoText(**dataset));
}

} // namespace

Command infoCommand()
{
    return {"info"_L1, "[FILE] [--json]"_L1,
            [] { return Info::tr("Tell what the dataset is: rows by table, span, sources."); },
            [] { return QList{jsonOption()}; }, run};
}

} // namespace steward
