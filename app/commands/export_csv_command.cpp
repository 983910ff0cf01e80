// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/export/folder_export.h"
#include "core/import/csv_reader.h"
#include "core/import/import_dataset.h"
#include "core/import/spreadsheet_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ExportCsv
{
    Q_DECLARE_TR_FUNCTIONS(ExportCsvCommand)
};

/// The file as spreadsheets may open it: nothing in it is calculated, and lines end as RFC 4180 has
/// it. Gives how many cells were changed.
int makeSafeForSpreadsheets(TextFile& file)
{
    int changed = 0;
    QByteArray bytes;
    CsvReader reader(file.bytes);
    while (auto row = reader.next()) {
        if (!*row)
            continue;
        for (QString& field : (*row)->fields) {
            const QString safe = neutralised(field);
            changed += safe.size() != field.size() ? 1 : 0;
            field = safe;
        }
        bytes += toCsv((*row)->fields).chopped(1) + "\r\n";
    }
    file.bytes = bytes;
    return changed;
}

/// What was written is no longer what "import csv" takes for the same dataset.
void tellChanged(const Call& call, const QString& output, int changed)
{
    if (changed > 0)
        warn(call, output,
             ExportCsv::tr("an apostrophe was put before %n cell(s) that spreadsheets would "
                           "calculate",
                           nullptr, changed));
}

Exit run(const Call& call)
{
    const QString output = call.options.value(u"output"_s);
    if (call.arguments.size() > 1 || output.isEmpty())
        return usageError(ExportCsv::tr("export csv takes one FILE and --output FOLDER"));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    auto files = exportText((*dataset)->image);
    if (!files)
        return fail(files.error());
    int changed = 0;
    if (call.options.isSet(u"spreadsheet"_s))
        for (TextFile& file : *files)
            changed += makeSafeForSpreadsheets(file);
    if (const auto written = writeFolderAtomically(output, *files); !written)
        return fail(written.error());
    tellChanged(call, output, changed);
    return Exit::Done;
}

QList<QCommandLineOption> options()
{
    return {outputOption(ExportCsv::tr("The folder to write.")),
            {u"spreadsheet"_s,
             ExportCsv::tr("Put an apostrophe before what a spreadsheet would calculate.")}};
}

} // namespace

Command exportCsvCommand()
{
    return {"export csv"_L1, "[FILE] --output FOLDER [--spreadsheet]"_L1,
            [] { return ExportCsv::tr("Write the dataset as a folder of CSV files."); }, options,
            run};
}

} // namespace steward
