// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/commands/spreadsheet_option.h"
#include "app/export/folder_export.h"
#include "core/import/import_dataset.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ExportCsv
{
    Q_DECLARE_TR_FUNCTIONS(ExportCsvCommand)
};

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
    for (TextFile& file : *files)
        changed += makeSafe(call, file.bytes);
    if (const auto written = writeFolderAtomically(output, *files); !written)
        return fail(written.error());
    tellMadeSafe(call, output, changed);
    return Exit::Done;
}

QList<QCommandLineOption> options()
{
    return {outputOption(ExportCsv::tr("The folder to write.")), spreadsheetOption()};
}

} // namespace

Command exportCsvCommand()
{
    return {"export csv"_L1, "[FILE] --output FOLDER [--spreadsheet]"_L1,
            [] { return ExportCsv::tr("Write the dataset as a folder of CSV files."); }, options,
            run};
}

} // namespace steward
