// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/commands/output_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// What the call asks for; `ok` is false once a usage error has been printed.
struct Wish
{
    ReportRequest request;
    ReportOutput output;
    bool ok = true;

    void refuse(const QString& message)
    {
        if (ok)
            usageError(message);
        ok = false;
    }
};

void readOutput(const Call& call, Wish& wish)
{
    wish.output.path = call.options.value(u"output"_s);
    const QString suffix = QFileInfo(wish.output.path).suffix().toLower();
    if (wish.output.path.isEmpty())
        wish.refuse(ReportCommand::tr("report needs --output R.pdf or R.png"));
    else if (suffix == "png"_L1)
        wish.output.format = ReportFormat::Png;
    else if (suffix != "pdf"_L1 && wish.output.path != "-"_L1)
        wish.refuse(ReportCommand::tr("“%1” must end in .pdf or .png").arg(wish.output.path));
    if (!call.options.isSet(u"dpi"_s))
        return;
    bool isNumber = false;
    wish.output.dpi = call.options.value(u"dpi"_s).toDouble(&isNumber);
    if (!isNumber || !(wish.output.dpi >= 36.0 && wish.output.dpi <= 600.0))
        wish.refuse(ReportCommand::tr("--dpi: write a number from 36 to 600"));
}

void readContent(const Call& call, Wish& wish)
{
    const QStringList known = reportSections();
    for (const QString& section : call.options.value(u"sections"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(section))
            return wish.refuse(ReportCommand::tr("--sections: there is no “%1”; choose from %2")
                                   .arg(section, known.join(", "_L1)));
        wish.request.sections.push_back(section);
    }
    if (call.options.isSet(u"paper"_s)) {
        const auto paper = paperByName(call.options.value(u"paper"_s));
        if (!paper)
            return wish.refuse(ReportCommand::tr("--paper: choose one of %1").arg(paperNames().join(", "_L1)));
        wish.request.paper = *paper;
    }
    if (call.options.isSet(u"theme"_s)) {
        const auto theme = Theme::byName(call.options.value(u"theme"_s));
        if (!theme)
            return wish.refuse(ReportCommand::tr("--theme: choose one of %1").arg(Theme::names().join(", "_L1)));
        wish.request.theme = *theme;
    }
    wish.request.language = call.options.value(u"language"_s);
    if (!wish.request.language.isEmpty() && QLocale(wish.request.language).language() == QLocale::C)
        wish.refuse(ReportCommand::tr("--language: “%1” is no language").arg(wish.request.language));
}

void tellProgress(const Call& call, const QString& what)
{
    if (!call.quiet && ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "%s\n", what.toUtf8().constData());
}

Exit run(const Call& call)
{
    Wish wish;
    if (call.arguments.size() > 1)
        wish.refuse(ReportCommand::tr("report takes one FILE"));
    if (wish.ok)
        readOutput(call, wish);
    if (wish.ok)
        readContent(call, wish);
    const auto asOf = wish.ok ? dayOption(call, u"as-of"_s, wish.ok) : std::nullopt;
    wish.request.since = wish.ok ? dayOption(call, u"since"_s, wish.ok) : std::nullopt;
    if (!wish.ok)
        return Exit::Usage;
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    wish.request.dataset = *dataset;
    wish.request.asOf = asOf.value_or((*dataset)->info.asOf);
    tellProgress(call, ReportCommand::tr("Composing the report…"));
    const auto report = composeReport(wish.request);
    if (!report)
        return fail(report.error());
    tellProgress(call, ReportCommand::tr("Drawing %n page(s)…", nullptr, static_cast<int>(report->pages.size())));
    const auto files = renderReport(*report, wish.output);
    if (!files)
        return fail(files.error());
    return writeOutputFiles(*files);
}

QList<QCommandLineOption> options()
{
    const QString day = ReportCommand::tr("DAY");
    return {outputOption(ReportCommand::tr("R.pdf, or R.png for one picture a page (R-01.png …).")),
            QCommandLineOption(u"dpi"_s, ReportCommand::tr("Pixels an inch, for PNG; 150 if left out."), u"N"_s),
            QCommandLineOption(u"as-of"_s, ReportCommand::tr("The day reported on; the dataset's own if left out."), day),
            QCommandLineOption(u"since"_s, ReportCommand::tr("The day changes are counted from."), day),
            QCommandLineOption(u"sections"_s, ReportCommand::tr("Only these: %1.").arg(reportSections().join(u',')), u"A,B"_s),
            QCommandLineOption(u"paper"_s, ReportCommand::tr("A4, A3 or Letter."), u"P"_s),
            QCommandLineOption(u"language"_s, ReportCommand::tr("Language of the text, e.g. en."), u"L"_s),
            QCommandLineOption(u"theme"_s, ReportCommand::tr("light, dark or high-contrast."), u"T"_s)};
}

} // namespace

Command reportCommand()
{
    return {"report"_L1, "[FILE] --output R.pdf|R.png [OPTIONS]"_L1,
            [] { return ReportCommand::tr("Write the whole report as a document."); }, options, run, true};
}

} // namespace steward
