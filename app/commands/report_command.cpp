// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/commands/output_files.h"
#include "app/commands/report_wish.h"
#include "app/report/picture_file.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

constexpr double whole = 100.0;

/// A line "37 %" at a time, for a program that reads it.
Progress progressLines()
{
    return [](double done) {
        std::fprintf(stderr, "%d %%\n", static_cast<int>(done * whole));
        std::fflush(stderr);
    };
}

/// For a terminal: one line that is written over.
Progress progressOn(const Call& call)
{
    if (call.options.isSet(u"progress"_s))
        return progressLines();
    if (call.quiet || ::isatty(STDERR_FILENO) == 0)
        return {};
    return [](double done) {
        const QString text = ReportCommand::tr("Composing the report: %1 %")
                                 .arg(static_cast<int>(done * whole));
        std::fprintf(stderr, "\r%s", text.toUtf8().constData());
    };
}

void endProgress(const Call& call, const Progress& progress)
{
    if (progress && !call.options.isSet(u"progress"_s))
        std::fputs("\r\033[K", stderr);
}

Exit run(const Call& call)
{
    const ReportWish wish = readReportWish(call);
    if (wish.exit)
        return *wish.exit;
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    const Progress progress = progressOn(call);
    const auto report = composeReport({*dataset, wish.spec, wish.logo}, progress);
    endProgress(call, progress);
    if (!report)
        return fail(report.error());
    ReportOutput output = wish.output;
    output.record = recordOf(**dataset, wish.spec.asOf.value_or((*dataset)->info.asOf),
                             report->options.title);
    const auto files = renderReport(*report, output);
    if (!files)
        return fail(files.error());
    return writeOutputFiles(*files);
}

} // namespace

Command reportCommand()
{
    return {"report"_L1, "[FILE] --output R.pdf|R.png [OPTIONS]"_L1,
            [] { return ReportCommand::tr("Write a report as a document."); }, reportOptions, run,
            true};
}

} // namespace steward
