// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/import_command.h"
#include "app/commands/problem_json.h"

#include "app/text/error_text.h"
#include "core/base/atomic_file.h"
#include "core/import/import_dataset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ImportCsv
{
    Q_DECLARE_TR_FUNCTIONS(ImportCsvCommand)
};

QByteArray reportJson(const ImportReport& report)
{
    QJsonObject added;
    for (const TableCount& table : report.rows)
        added.insert(table.table, report.problems.empty() ? table.rows : 0);
    return QJsonDocument(QJsonObject{{u"added"_s, added},
                                     {u"matched"_s, QJsonObject()},
                                     {u"ambiguous"_s, QJsonArray()},
                                     {u"skipped"_s, problemsJson(report.problems)}})
        .toJson();
}

Exit run(const Call& call)
{
    // The text form alone is compiled as it stands, so that it comes back with the same bytes.
    if (call.options.isSet(u"into"_s) || call.options.isSet(u"dry-run"_s))
        return runImport(call, "csv"_L1, {}, ImportCsv::tr("write import csv FOLDER, with --output FILE, --into FILE or --dry-run"));
    const QString output = call.options.value(u"output"_s);
    if (call.arguments.size() != 1 || output.isEmpty())
        return usageError(ImportCsv::tr("import csv takes one FOLDER and --output FILE"));
    const auto report = importDataset(call.arguments.first());
    if (!report)
        return fail(report.error());
    const bool wantsJson = call.options.isSet(u"json"_s);
    if (wantsJson) {
        if (const Exit printed = print(reportJson(*report)); printed != Exit::Done)
            return printed;
    }
    for (const Error& problem : report->problems)
        fail(problem);
    if (!report->problems.empty())
        return Exit::Failed;
    if (output == "-"_L1)
        return print(report->image);
    if (const auto written = writeFileAtomically(output, report->image); !written)
        return fail(written.error());
    return Exit::Done;
}

} // namespace

Command importCsvCommand()
{
    return {"import csv"_L1, "FOLDER --output FILE [--into FILE] [--json]"_L1,
            [] { return ImportCsv::tr("Compile a folder of CSV files into a dataset file."); },
            importOptions, run};
}

} // namespace steward
