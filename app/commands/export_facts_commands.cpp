// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of a dataset for other programs: one command a format, all with the same call. What a
// format has no place for is told, table by table.

#include "core/interchange/dataset_json.h"
#include "core/interchange/ics.h"
#include "core/interchange/json_reader.h"
#include "core/interchange/timeline_json.h"
#include "core/interchange/timeline_sheet.h"

#include "app/commands/commands.h"
#include "app/commands/output_files.h"
#include "app/commands/spreadsheet_option.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ExportFacts
{
    Q_DECLARE_TR_FUNCTIONS(ExportFactsCommands)
};

/// A format: the bytes, and what they leave out.
struct Writer
{
    Result<QByteArray> (*write)(const Dataset& dataset);
    std::vector<TableCount> (*leftOut)(const Dataset& dataset);
    bool isCsv = false;
};

constexpr Writer jsonWriter{[](const Dataset& dataset) { return toDatasetJson(dataset.image); },
                            [](const Dataset&) { return std::vector<TableCount>(); }};

constexpr Writer calendarWriter{
    [](const Dataset& dataset) -> Result<QByteArray> { return toIcs(dataset); }, leftOutOfIcs};

constexpr Writer timelineWriter{
    [](const Dataset& dataset) -> Result<QByteArray> { return toTimelineJson(dataset); },
    leftOutOfTimelineJson};

constexpr Writer sheetWriter{
    [](const Dataset& dataset) -> Result<QByteArray> { return toTimelineSheet(dataset); },
    leftOutOfTimelineSheet, true};

void tellLeftOut(const Call& call, const std::vector<TableCount>& counts)
{
    for (const TableCount& count : counts)
        warn(call, count.table,
             ExportFacts::tr("%n row(s) have no place in this format and are left out", nullptr,
                             static_cast<int>(count.rows)));
}

/// Texts from outside are read up to this size; what is written beyond it cannot come back.
void tellTooLargeToRead(const Call& call, const QString& output, qsizetype bytes)
{
    if (bytes > maximumJsonBytes)
        warn(call, output,
             ExportFacts::tr("has more than %1 MiB: import would refuse it; the dataset file has no "
                             "such limit").arg(maximumJsonBytes >> 20));
}

Exit run(const Call& call, QLatin1StringView name, const Writer& writer)
{
    const QString output = call.options.value(u"output"_s);
    if (call.arguments.size() > 1 || output.isEmpty())
        return usageError(ExportFacts::tr("%1 takes one FILE and --output PATH").arg(name));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    auto bytes = writer.write(**dataset);
    if (!bytes)
        return fail(bytes.error());
    const int madeSafe = writer.isCsv ? makeSafe(call, *bytes) : 0;
    const Exit written = writeOutputFiles({{output, *bytes}});
    if (written == Exit::Done) {
        tellLeftOut(call, writer.leftOut(**dataset));
        tellTooLargeToRead(call, output, bytes->size());
        tellMadeSafe(call, output, madeSafe);
    }
    return written;
}

Exit runTimeline(const Call& call)
{
    const QString output = call.options.value(u"output"_s);
    const bool isSheet = output.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!isSheet && call.options.isSet(u"spreadsheet"_s))
        return usageError(ExportFacts::tr("--spreadsheet goes with an --output that ends in .csv"));
    return run(call, "export timeline"_L1, isSheet ? sheetWriter : timelineWriter);
}

QList<QCommandLineOption> options()
{
    return {outputOption(ExportFacts::tr("The file to write; - is standard output."))};
}

QList<QCommandLineOption> timelineOptions() { return options() + QList{spreadsheetOption()}; }

constexpr auto arguments = "[FILE] --output PATH"_L1;

} // namespace

Command exportJsonCommand()
{
    return {"export json"_L1, arguments,
            [] { return ExportFacts::tr("Write the whole dataset as JSON."); }, options,
            [](const Call& call) { return run(call, "export json"_L1, jsonWriter); }};
}

Command exportIcsCommand()
{
    return {"export ics"_L1, arguments,
            [] { return ExportFacts::tr("Write the events as an iCalendar file."); }, options,
            [](const Call& call) { return run(call, "export ics"_L1, calendarWriter); }};
}

Command exportTimelineCommand()
{
    return {"export timeline"_L1, "[FILE] --output PATH [--spreadsheet]"_L1,
            [] {
                return ExportFacts::tr("Write the events and eras for TimelineJS: as JSON, or as a "
                                       "sheet to a .csv file.");
            },
            timelineOptions, runTimeline};
}

} // namespace steward
