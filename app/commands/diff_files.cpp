// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/diff_files.h"

#include "core/dataset/load_dataset.h"
#include "core/dataset/search_text.h"
#include "core/import/import_dataset.h"
#include "core/query/dataset_diff.h"

#include "app/text/fact_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffFilesCommand)
};

/// More are counted, not printed.
constexpr std::size_t mostRows = 10'000;

/// Of RowChangeKind.
constexpr std::array kindWords{"added"_L1, "removed"_L1, "changed"_L1};

/// None where it cannot be read; why has been told.
DatasetPtr datasetIn(const QString& path)
{
    DatasetImage image;
    if (QFileInfo(path).isDir()) {
        auto report = importDataset(path);
        if (!report) {
            fail(report.error());
            return nullptr;
        }
        for (const Error& problem : report->problems)
            fail(problem);
        if (!report->problems.empty())
            return nullptr;
        image = {report->image, path};
    }
    const auto dataset = image.bytes.isEmpty() ? openDataset(path)
                                               : loadDataset(image, Trust::Checked);
    if (dataset)
        return *dataset;
    fail(dataset.error());
    return nullptr;
}

std::int64_t leftOutOf(const TableDiff& table)
{
    if (table.table == FactKind::Contribution) // told by repository
        return 0;
    return table.counts.total() - static_cast<std::int64_t>(table.rows.size());
}

QString keyText(const RowChange& change)
{
    return QStringList(change.key.begin(), change.key.end()).join(" | "_L1);
}

QJsonObject countsJson(const RowCounts& counts)
{
    return {{u"added"_s, qint64{counts.added}},
            {u"removed"_s, qint64{counts.removed}},
            {u"changed"_s, qint64{counts.changed}}};
}

QJsonValue cellJson(const ColumnSpec& column, const QString& text)
{
    if (text.isEmpty())
        return {};
    return column.type == ColumnType::Integer ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

QJsonObject rowJson(const TableSpec& table, const RowChange& change)
{
    QJsonArray columns;
    for (const CellChange& cell : change.cells) {
        const ColumnSpec& column = table.columns[static_cast<std::size_t>(cell.column)];
        columns.append(QJsonObject{{u"column"_s, QString(column.name)},
                                   {u"before"_s, cellJson(column, cell.before)},
                                   {u"after"_s, cellJson(column, cell.after)}});
    }
    return {{u"table"_s, QString(table.name)},
            {u"key"_s, keyText(change)},
            {u"change"_s, QString(kindWords[static_cast<std::size_t>(change.kind)])},
            {u"columns"_s, columns}};
}

QJsonArray repositoriesJson(const std::vector<RepositoryDiff>& repositories)
{
    QJsonArray array;
    for (const RepositoryDiff& diff : repositories) {
        QJsonObject json = countsJson(diff.counts);
        json.insert(u"repository"_s, diff.repository);
        json.insert(u"commits_before"_s, qint64{diff.commitsBefore});
        json.insert(u"commits_after"_s, qint64{diff.commitsAfter});
        array.append(json);
    }
    return array;
}

QByteArray diffJson(const QStringList& files, const DatasetDiff& diff)
{
    QJsonObject tables;
    QJsonArray rows;
    qint64 leftOut = 0;
    for (const TableDiff& table : diff.tables) {
        const TableSpec& spec = tableOf(table.table);
        tables.insert(spec.name, countsJson(table.counts));
        for (const RowChange& change : table.rows)
            rows.append(rowJson(spec, change));
        leftOut += leftOutOf(table);
    }
    return QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(files)},
                                     {u"tables"_s, tables},
                                     {u"rows"_s, rows},
                                     {u"contributions"_s, repositoriesJson(diff.repositories)},
                                     {u"left_out"_s, leftOut}})
        .toJson();
}

QString countsText(const RowCounts& counts)
{
    //: %1, %2 and %3: numbers of rows
    return Diff::tr("%1 added, %2 removed, %3 changed")
        .arg(counts.added)
        .arg(counts.removed)
        .arg(counts.changed);
}

QString kindText(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Added: return Diff::tr("added");
    case RowChangeKind::Removed: return Diff::tr("removed");
    case RowChangeKind::Changed: return Diff::tr("changed");
    }
    return {};
}

/// From `begin` on, on one line and not too long.
QString excerpt(const QString& text, qsizetype begin)
{
    constexpr qsizetype longest = 120;
    if (text.isEmpty())
        return Diff::tr("nothing");
    QString part = text.mid(begin, longest);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return (begin > 0 ? u"…"_s : QString()) + nameInSentence(part)
           + (begin + part.size() < text.size() ? u"…"_s : QString());
}

/// Long texts from shortly before where they differ.
QString cellText(const ColumnSpec& column, const CellChange& cell)
{
    constexpr qsizetype context = 20;
    const auto differing = std::ranges::mismatch(cell.before, cell.after).in1;
    const qsizetype same = differing - cell.before.begin();
    qsizetype begin = same > 2 * context ? same - context : 0;
    if (begin > 0 && cell.before[begin].isLowSurrogate())
        --begin;
    //: A changed cell. %1: its column, %2 and %3: its value before and after
    return Diff::tr("%1: %2 → %3")
        .arg(column.name, excerpt(cell.before, begin), excerpt(cell.after, begin));
}

QString rowText(const TableSpec& table, const RowChange& change)
{
    QString text = "  "_L1 + kindText(change.kind) + "  "_L1 + nameInSentence(keyText(change));
    const int nameColumn = nameColumnOf(table);
    for (const CellChange& cell : change.cells) {
        const ColumnSpec& column = table.columns[static_cast<std::size_t>(cell.column)];
        if (change.kind == RowChangeKind::Changed)
            text += "\n    "_L1 + cellText(column, cell);
        else if (cell.column == nameColumn)
            text += " ("_L1 + excerpt(cell.before + cell.after, 0) + u')';
    }
    return text + u'\n';
}

QString tableText(const TableDiff& table)
{
    const TableSpec& spec = tableOf(table.table);
    QString text = u'\n' + QString(spec.name) + ": "_L1 + countsText(table.counts) + u'\n';
    for (const RowChange& change : table.rows)
        text += rowText(spec, change);
    if (const std::int64_t more = leftOutOf(table))
        text += "  "_L1 + Diff::tr("… rows left out: %1").arg(more) + u'\n';
    return text;
}

QString repositoryText(const RepositoryDiff& diff)
{
    //: %1: repository, %2: numbers of rows, %3 and %4: numbers of commits
    return "  "_L1
           + Diff::tr("%1: %2; commits: %3 before, %4 after")
                 .arg(nameInSentence(diff.repository), countsText(diff.counts),
                      QString::number(diff.commitsBefore), QString::number(diff.commitsAfter))
           + u'\n';
}

QByteArray diffText(const QStringList& files, const DatasetDiff& diff)
{
    RowCounts all;
    QString tables;
    for (const TableDiff& table : diff.tables) {
        all.added += table.counts.added;
        all.removed += table.counts.removed;
        all.changed += table.counts.changed;
        if (table.counts.total() > 0)
            tables += tableText(table);
    }
    for (const RepositoryDiff& repository : diff.repositories) // the last table is contributions
        tables += repositoryText(repository);
    //: %1 and %2: files
    const QString head =
        Diff::tr("From %1 to %2").arg(nameInSentence(files[0]), nameInSentence(files[1]));
    if (all.total() == 0)
        return (head + u'\n' + Diff::tr("Nothing differs.") + u'\n').toUtf8();
    return (head + "; "_L1 + Diff::tr("rows: %1").arg(countsText(all)) + u'\n' + tables).toUtf8();
}

} // namespace

Exit compareFiles(const Call& call)
{
    const DatasetPtr before = datasetIn(call.arguments[0]);
    if (!before)
        return Exit::Failed;
    const DatasetPtr after = datasetIn(call.arguments[1]);
    if (!after)
        return Exit::Failed;
    const auto diff = diffDatasets(*before, *after, mostRows);
    if (!diff)
        return fail(diff.error());
    return print(call.options.isSet(u"json"_s) ? diffJson(call.arguments, *diff)
                                               : diffText(call.arguments, *diff));
}

} // namespace steward
