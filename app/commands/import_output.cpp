// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/import_output.h"

#include "app/commands/problem_json.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QJsonObject countsJson(const std::vector<TableCount>& counts)
{
    QJsonObject json;
    for (const TableCount& count : counts)
        json.insert(count.table, count.rows);
    return json;
}

QJsonArray ambiguousJson(const std::vector<AmbiguousRow>& rows)
{
    QJsonArray array;
    for (const AmbiguousRow& row : rows)
        array.append(QJsonObject{{u"table"_s, row.table},
                                 {u"row"_s, row.row},
                                 {u"other_row"_s, row.otherRow},
                                 {u"value"_s, row.value},
                                 {u"other_value"_s, row.otherValue},
                                 {u"column"_s, row.column}});
    return array;
}

QByteArray json(const ImportTelling& telling, const MergedDataset& dataset)
{
    QJsonArray notes;
    for (const ImportNote& note : telling.notes)
        notes.append(importNoteText(note));
    std::vector<Error> skipped = telling.skipped;
    skipped.insert(skipped.end(), dataset.report.problems.begin(), dataset.report.problems.end());
    const bool isMade = dataset.report.problems.empty();
    return QJsonDocument(
               QJsonObject{{u"added"_s, isMade ? countsJson(dataset.merge.added) : QJsonObject()},
                           {u"matched"_s, countsJson(dataset.merge.matched)},
                           {u"ambiguous"_s, ambiguousJson(dataset.merge.ambiguous)},
                           {u"ambiguous_left_off"_s, dataset.merge.ambiguousLeftOff},
                           {u"replaced_contributions"_s, dataset.merge.replacedContributions},
                           {u"skipped"_s, problemsJson(skipped)},
                           {u"skipped_count"_s, telling.skippedCount},
                           {u"notes"_s, notes}})
        .toJson();
}

QByteArray text(const ImportTelling& telling, const MergedDataset& dataset)
{
    QString lines;
    const auto add = [&lines](const QString& what, const std::vector<TableCount>& counts) {
        for (const TableCount& count : counts)
            if (count.rows > 0)
                lines += u"%1 %2: %3\n"_s.arg(what, count.table).arg(count.rows);
    };
    add(Output::tr("added"), dataset.merge.added);
    add(Output::tr("matched"), dataset.merge.matched);
    for (const AmbiguousRow& row : dataset.merge.ambiguous)
        lines += Output::tr("ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6")
                     .arg(row.table)
                     .arg(row.row)
                     .arg(row.value.left(200))
                     .arg(row.otherRow)
                     .arg(row.otherValue.left(200), row.column)
                 + u'\n';
    lines += Output::tr("skipped: %1").arg(telling.skippedCount) + u'\n';
    return lines.toUtf8();
}

} // namespace

ImportTelling tellingOf(const Draft& draft)
{
    return {draft.skipped, draft.skippedCount, draft.notes};
}

Exit tellImport(const Call& call, const ImportTelling& telling, const MergedDataset& dataset)
{
    for (const Error& problem : telling.skipped)
        warn(call, errorPlace(problem),
             Output::tr("skipped: %1; %2").arg(errorProblem(problem), errorRemedy(problem)));
    if (telling.skippedCount > static_cast<qint64>(telling.skipped.size()))
        warn(call, Output::tr("import"), Output::tr("more skipped rows are left off"));
    for (const ImportNote& note : telling.notes)
        warn(call, Output::tr("import"), importNoteText(note));
    for (const Error& problem : dataset.report.problems)
        fail(problem);
    const bool wantsJson = call.options.isSet(u"json"_s);
    const bool wantsText = !call.quiet && call.options.value(u"output"_s) != "-"_L1;
    if (wantsJson || wantsText)
        if (const Exit printed = print(wantsJson ? json(telling, dataset) : text(telling, dataset));
            printed != Exit::Done)
            return printed;
    return dataset.report.problems.empty() ? Exit::Done : Exit::Failed;
}

} // namespace steward
