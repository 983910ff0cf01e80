// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/report_wish.h"

#include "app/report/spec_file.h"
#include "app/text/list_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

void readOutput(const Call& call, ReportWish& wish)
{
    wish.output.path = call.options.value(u"output"_s);
    const QString suffix = QFileInfo(wish.output.path).suffix().toLower();
    if (wish.output.path.isEmpty())
        return wish.refuse(ReportCommand::tr("report needs --output R.pdf or R.png"));
    if (suffix == "png"_L1)
        wish.output.format = ReportFormat::Png;
    else if (suffix != "pdf"_L1 && wish.output.path != "-"_L1)
        return wish.refuse(
            ReportCommand::tr("“%1” must end in .pdf or .png").arg(wish.output.path));
    if (!call.options.isSet(u"dpi"_s))
        return;
    bool isNumber = false;
    wish.output.dpi = call.options.value(u"dpi"_s).toDouble(&isNumber);
    if (!isNumber || !(wish.output.dpi >= 36.0 && wish.output.dpi <= 600.0))
        wish.refuse(ReportCommand::tr("--dpi: write a number from 36 to 600"));
}

void readSpec(const Call& call, ReportWish& wish)
{
    if (!call.options.isSet(u"spec"_s))
        return;
    const auto spec = readSpecFile(call.options.value(u"spec"_s));
    if (spec)
        wish.spec = *spec;
    else
        wish.exit = fail(spec.error());
}

/// A word of the call in place of that of the specification.
void takeWord(const Call& call, const QString& option, const QStringList& known, ReportWish& wish,
              QString& word)
{
    if (!call.options.isSet(option))
        return;
    const QString given = call.options.value(option);
    for (const QString& name : known) {
        if (given.compare(name, Qt::CaseInsensitive) == 0) {
            word = name;
            return;
        }
    }
    wish.refuse(ReportCommand::tr("--%1: choose one of %2").arg(option, listText(known)));
}

void readLayout(const Call& call, ReportWish& wish)
{
    QString level = nameOf(wish.spec.level);
    QString orientation = nameOf(wish.spec.orientation);
    takeWord(call, u"level"_s, reportLevels(), wish, level);
    takeWord(call, u"orientation"_s, {u"portrait"_s, u"landscape"_s}, wish, orientation);
    takeWord(call, u"paper"_s, paperNames(), wish, wish.spec.paper);
    takeWord(call, u"theme"_s, Theme::names(), wish, wish.spec.theme);
    wish.spec.level = *reportLevelByName(level);
    wish.spec.orientation = *orientationByName(orientation);
}

void readSections(const Call& call, ReportWish& wish)
{
    // Another level than that of the specification means the sections of that level.
    if (call.options.isSet(u"level"_s))
        wish.spec.sections.clear();
    if (!call.options.isSet(u"sections"_s))
        return;
    const QStringList known = reportSections();
    wish.spec.sections = call.options.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& section : wish.spec.sections)
        if (!known.contains(section))
            wish.refuse(ReportCommand::tr("--sections: there is no “%1”; choose from %2")
                            .arg(section, listText(known)));
}

void readDays(const Call& call, ReportWish& wish)
{
    bool ok = true;
    if (const auto asOf = dayOption(call, u"as-of"_s, ok))
        wish.spec.asOf = asOf;
    if (const auto compare = ok ? dayOption(call, u"since"_s, ok) : std::nullopt)
        wish.spec.compare = compare;
    if (!ok) {
        wish.exit = Exit::Usage;
        return;
    }
    if (!call.options.isSet(u"members-at"_s))
        return;
    wish.spec.memberDays.clear();
    const QStringList days = call.options.value(u"members-at"_s).split(u',', Qt::SkipEmptyParts);
    if (static_cast<std::size_t>(days.size()) > mostMemberDays)
        return wish.refuse(ReportCommand::tr("--members-at: at most %1 days").arg(mostMemberDays));
    for (const QString& text : days) {
        const auto day = parseDay(text);
        if (!day)
            return wish.refuse(
                ReportCommand::tr("--members-at: “%1” is no day; write YYYY-MM-DD").arg(text));
        wish.spec.memberDays.push_back(*day);
    }
}

void readWords(const Call& call, ReportWish& wish)
{
    if (call.options.isSet(u"title"_s))
        wish.spec.title = call.options.value(u"title"_s).trimmed();
    if (call.options.isSet(u"language"_s))
        wish.spec.language = call.options.value(u"language"_s);
}

void readLogoOf(const Call& call, ReportWish& wish)
{
    if (call.options.isSet(u"logo"_s))
        wish.spec.logo = call.options.value(u"logo"_s);
    if (wish.spec.logo.isEmpty())
        return;
    auto logo = readLogo(wish.spec.logo);
    if (logo)
        wish.logo = *std::move(logo);
    else
        wish.exit = fail(logo.error());
}

} // namespace

ReportWish readReportWish(const Call& call)
{
    ReportWish wish;
    if (call.arguments.size() > 1)
        wish.refuse(ReportCommand::tr("report takes one FILE"));
    for (const auto read :
         {readOutput, readSpec, readLayout, readSections, readDays, readWords, readLogoOf}) {
        if (!wish.exit)
            read(call, wish);
    }
    return wish;
}

QList<QCommandLineOption> reportOptions()
{
    QCommandLineOption progress(u"progress"_s,
                                ReportCommand::tr("Tell how far it is, a line each."));
    progress.setFlags(QCommandLineOption::HiddenFromHelp);
    const QString day = ReportCommand::tr("DAY");
    const auto option = [](const QString& name, const QString& text, const QString& value) {
        return QCommandLineOption(name, text, value);
    };
    return {
        outputOption(ReportCommand::tr("R.pdf, or R.png for one picture a page (R-01.png …).")),
        option(u"level"_s, ReportCommand::tr("brief (one page), board or full; full if left out."),
               u"L"_s),
        option(u"sections"_s,
               ReportCommand::tr("These, in this order: %1.").arg(reportSections().join(u',')),
               u"A,B"_s),
        option(u"spec"_s,
               ReportCommand::tr("A specification as the window saves it, or as a report carries "
                                 "it; the other options go before it."),
               u"FILE"_s),
        option(u"as-of"_s, ReportCommand::tr("The day reported on; the dataset's own if left out."),
               day),
        option(u"since"_s, ReportCommand::tr("The day changes are counted from."), day),
        option(u"members-at"_s, ReportCommand::tr("Pictures of the members on these days, too."),
               u"DAY,DAY"_s),
        option(u"title"_s, ReportCommand::tr("Title; the dataset's if left out."), u"TEXT"_s),
        option(u"logo"_s, ReportCommand::tr("A picture for its head: PNG, JPEG or SVG."),
               u"FILE"_s),
        option(u"language"_s, ReportCommand::tr("Language of the text, e.g. en."), u"L"_s),
        option(u"paper"_s, ReportCommand::tr("A4, A3 or Letter."), u"P"_s),
        option(u"orientation"_s, ReportCommand::tr("portrait or landscape."), u"O"_s),
        option(u"theme"_s, ReportCommand::tr("light, dark or high-contrast."), u"T"_s),
        option(u"dpi"_s, ReportCommand::tr("Pixels an inch, for PNG; 150 if left out."), u"N"_s),
        progress};
}

} // namespace steward
