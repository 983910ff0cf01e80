// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stewardship graph for other programs: one command a format, all with the same call.

#include "core/interchange/dot.h"
#include "core/interchange/gexf.h"
#include "core/interchange/graph_csv.h"
#include "core/interchange/graphml.h"

#include "app/commands/commands.h"
#include "app/commands/output_files.h"
#include "app/export/folder_export.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ExportGraph
{
    Q_DECLARE_TR_FUNCTIONS(ExportGraphCommands)
};

/// What the call asks for; after an error the exit status, and the error has been printed.
struct Wish
{
    QString output;
    GraphExport graph;
    Exit exit = Exit::Done;
};

GraphExport exportOf(const Call& call, const DatasetPtr& dataset, std::optional<Day> asOf)
{
    if (asOf && *asOf > dataset->info.asOf)
        warn(call, isoText(*asOf),
             ExportGraph::tr("the dataset's evidence ends on %1; nothing is certain after it")
                 .arg(isoText(dataset->info.asOf)));
    return makeGraphExport(dataset, asOf);
}

Wish readWish(const Call& call, const QString& usage)
{
    Wish wish;
    wish.output = call.options.value(u"output"_s);
    if (call.arguments.size() > 1 || wish.output.isEmpty()) {
        wish.exit = usageError(usage);
        return wish;
    }
    bool ok = true;
    const auto asOf = dayOption(call, u"as-of"_s, ok);
    if (!ok) {
        wish.exit = Exit::Usage;
        return wish;
    }
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        wish.exit = fail(dataset.error());
    else
        wish.graph = exportOf(call, *dataset, asOf);
    return wish;
}

Exit runToFile(const Call& call, QLatin1StringView name, QByteArray (*write)(const GraphExport&))
{
    const Wish wish = readWish(call,
                               ExportGraph::tr("%1 takes one FILE and --output PATH").arg(name));
    if (wish.exit != Exit::Done)
        return wish.exit;
    return writeOutputFiles({{wish.output, write(wish.graph)}});
}

Exit runToFolder(const Call& call)
{
    const Wish wish = readWish(
        call, ExportGraph::tr("export graph-csv takes one FILE and --output FOLDER"));
    if (wish.exit != Exit::Done)
        return wish.exit;
    if (const auto written = writeFolderAtomically(wish.output, toGraphCsv(wish.graph)); !written)
        return fail(written.error());
    return Exit::Done;
}

QList<QCommandLineOption> optionsWith(const QString& output)
{
    return {
        outputOption(output),
        QCommandLineOption(
            u"as-of"_s,
            ExportGraph::tr("Only what holds on that day, as YYYY-MM-DD; all times if left out."),
            ExportGraph::tr("DAY"))};
}

QList<QCommandLineOption> fileOptions()
{
    return optionsWith(ExportGraph::tr("The file to write; - is standard output."));
}

constexpr auto fileArguments = "[FILE] --output PATH [--as-of DAY]"_L1;

} // namespace

Command exportGraphmlCommand()
{
    return {"export graphml"_L1, fileArguments,
            [] { return ExportGraph::tr("Write the stewardship graph as GraphML."); }, fileOptions,
            [](const Call& call) { return runToFile(call, "export graphml"_L1, toGraphml); }};
}

Command exportGexfCommand()
{
    return {
        "export gexf"_L1, fileArguments,
        [] { return ExportGraph::tr("Write the stewardship graph over time as GEXF, for Gephi."); },
        fileOptions, [](const Call& call) { return runToFile(call, "export gexf"_L1, toGexf); }};
}

Command exportDotCommand()
{
    return {"export dot"_L1, fileArguments,
            [] { return ExportGraph::tr("Write the stewardship graph as DOT, for Graphviz."); },
            fileOptions, [](const Call& call) { return runToFile(call, "export dot"_L1, toDot); }};
}

Command exportGraphCsvCommand()
{
    return {"export graph-csv"_L1, "[FILE] --output FOLDER [--as-of DAY]"_L1,
            [] {
                return ExportGraph::tr(
                    "Write the stewardship graph as CSV files of nodes and edges.");
            },
            [] { return optionsWith(ExportGraph::tr("The folder to write.")); }, runToFolder};
}

} // namespace steward
