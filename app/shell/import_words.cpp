// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_words.h"

#include "core/dataset/schema.h"

#include "app/text/error_text.h"
#include "app/text/fact_text.h"
#include "app/text/import_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString moreLine() { return ImportWords::tr("There are more of them, which are not listed."); }

QString ambiguousLine(const AmbiguousRow& row)
{
    if (row.row == row.otherRow)
        //: A row was not added. %1: table, %2: name of the row, %3: a column
        return ImportWords::tr("%1: a row contradicts “%2” in “%3” and is left out")
            .arg(tableTitle(row.table), nameInSentence(row.otherValue), row.column);
    //: A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the
    //: rows, %4: the column they differ in
    return ImportWords::tr("%1: “%2” may be the same as “%3”; they differ in “%4”")
        .arg(tableTitle(row.table), nameInSentence(row.value), nameInSentence(row.otherValue),
             row.column);
}

} // namespace

QString importFormatSentence(QLatin1StringView format)
{
    if (format == "git"_L1)
        return ImportWords::tr("Commits by person, employer and month, and versions as releases. "
                               "Nothing of the repository is run or changed.");
    if (format == "csv"_L1)
        return ImportWords::tr(
            "A whole dataset, one file a table, as the export to CSV writes it.");
    if (format == "landscape"_L1)
        return ImportWords::tr("Members and their tiers, and projects, from a foundation’s "
                               "landscape file or the history of its repository.");
    if (format == "table"_L1)
        return ImportWords::tr("One file of rows of one kind, with columns of any name.");
    if (format == "timeline"_L1)
        return ImportWords::tr("Events and eras of a timeline made for TimelineJS.");
    if (format == "ics"_L1)
        return ImportWords::tr("Events from a calendar file.");
    if (format == "json"_L1)
        return ImportWords::tr("A whole dataset as one JSON file.");
    return {};
}

QString importSummary(qint64 rows, qint64 skipped)
{
    const QLocale locale;
    return ImportWords::tr("%1 rows, %2 skipped")
        .arg(locale.toString(rows), locale.toString(skipped));
}

QString tableTitle(const QString& table)
{
    const TableSpec* spec = findTable(table);
    return spec ? capitalized(factKindPlural(spec->kind)) : table;
}

QStringList draftLines(const Draft& draft)
{
    QStringList lines;
    for (const ImportNote& note : draft.notes)
        lines.append(importNoteText(note)); // may begin with a name, which stays as it is
    for (const Error& problem : draft.skipped)
        lines.append(ImportWords::tr("Skipped: %1").arg(errorLine(problem)));
    if (draft.skippedCount > static_cast<qint64>(draft.skipped.size()))
        lines.append(moreLine());
    return lines;
}

QStringList problemLines(const ImportReport& report)
{
    QStringList lines;
    for (const Error& problem : report.problems)
        lines.append(errorLine(problem));
    if (report.problemsLeftOff)
        lines.append(moreLine());
    return lines;
}

QStringList ambiguousLines(const MergeReport& merge)
{
    QStringList lines;
    for (const AmbiguousRow& row : merge.ambiguous)
        lines.append(ambiguousLine(row));
    if (merge.ambiguousLeftOff)
        lines.append(moreLine());
    return lines;
}

} // namespace steward
