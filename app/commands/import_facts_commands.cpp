// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importers of other formats than the dataset's own: one command a format, all with the same call.

#include "app/commands/commands.h"
#include "app/commands/import_command.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ImportFacts
{
    Q_DECLARE_TR_FUNCTIONS(ImportFactsCommands)
};

QString usage(const char* call)
{
    return ImportFacts::tr("write %1, with --output FILE, --into FILE or --dry-run")
        .arg(QLatin1StringView(call));
}

Exit runGit(const Call& call)
{
    ImportRequest request;
    request.identities = call.options.value(u"identities"_s);
    request.wantsReview = call.options.isSet(u"review"_s);
    request.domains = call.options.value(u"domains"_s);
    request.usesMailmap = !call.options.isSet(u"no-mailmap"_s);
    request.countsCoAuthors = call.options.isSet(u"co-authors"_s);
    request.importsTags = !call.options.isSet(u"no-tags"_s);
    if (!call.options.isSet(u"no-cache"_s))
        request.cacheFolder = gitCacheFolder();
    return runImport(call, "git"_L1, request, usage("import git REPOSITORY…"));
}

QList<QCommandLineOption> gitOptions()
{
    return importOptions()
           + QList<QCommandLineOption>{
               {u"identities"_s,
                ImportFacts::tr("File that says who is who, as --review writes it."),
                ImportFacts::tr("FILE")},
               {u"review"_s,
                ImportFacts::tr("Write who was taken for whom, with names and addresses."),
                ImportFacts::tr("FILE")},
               {u"domains"_s,
                ImportFacts::tr("File of domains and addresses with their employers."),
                ImportFacts::tr("FILE")},
               {u"co-authors"_s,
                ImportFacts::tr("Count a commit for each of its co-authors, too.")},
               {u"no-mailmap"_s, ImportFacts::tr("Ignore the repository’s .mailmap.")},
               {u"no-tags"_s, ImportFacts::tr("Leave out tags; else versions become releases.")},
               {u"no-cache"_s, ImportFacts::tr("Read everything anew and keep nothing.")}};
}

Exit runLandscape(const Call& call)
{
    ImportRequest request;
    request.foundation = call.options.value(u"foundation"_s);
    request.membersCategory = call.options.value(u"members"_s);
    return runImport(call, "landscape"_L1, request, usage("import landscape FILE or REPOSITORY"));
}

QList<QCommandLineOption> landscapeOptions()
{
    return importOptions()
           + QList<QCommandLineOption>{
               {u"foundation"_s,
                ImportFacts::tr("Name of the foundation whose members are listed."),
                ImportFacts::tr("NAME")},
               {u"members"_s,
                ImportFacts::tr("Category that lists members (default: the one that says so)."),
                ImportFacts::tr("NAME")}};
}

/// "column=Header" for each column of the table that the file calls otherwise.
bool readMapping(const Call& call, QHash<QString, QString>& columns)
{
    for (const QString& text : call.options.values(u"map"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0) {
            usageError(ImportFacts::tr("--map: write COLUMN=HEADER, not “%1”").arg(text.left(200)));
            return false;
        }
        columns.insert(text.first(equals), text.sliced(equals + 1));
    }
    return true;
}

Exit runTable(const Call& call)
{
    ImportRequest request;
    request.table = call.options.value(u"table"_s);
    if (request.table.isEmpty())
        return usageError(
            ImportFacts::tr("--table: name the table that the rows belong to, such as “events”"));
    if (!readMapping(call, request.columns))
        return Exit::Usage;
    request.guessesOthers = true;
    return runImport(call, "table"_L1, request, usage("import table FILE --table TABLE"));
}

QList<QCommandLineOption> tableOptions()
{
    return importOptions()
           + QList<QCommandLineOption>{
               {u"table"_s, ImportFacts::tr("Table of the dataset that the rows belong to."),
                ImportFacts::tr("TABLE")},
               {u"map"_s,
                ImportFacts::tr(
                    "Column of the table and the file’s header for it; may be repeated."),
                ImportFacts::tr("COLUMN=HEADER")}};
}

Exit runTimeline(const Call& call)
{
    return runImport(call, "timeline"_L1, {}, usage("import timeline FILE"));
}

Exit runCalendar(const Call& call)
{
    return runImport(call, "ics"_L1, {}, usage("import ics FILE"));
}

Exit runDatasetJson(const Call& call)
{
    return runImport(call, "json"_L1, {}, usage("import json FILE"));
}

} // namespace

Command importLandscapeCommand()
{
    return {"import landscape"_L1, "FILE|REPOSITORY --output FILE [--into FILE] [--json]"_L1,
            [] {
                return ImportFacts::tr(
                    "Read members and projects of a landscape, or of its history.");
            },
            landscapeOptions, runLandscape};
}

Command importTableCommand()
{
    return {"import table"_L1, "FILE --table TABLE --output FILE [--into FILE] [--json]"_L1,
            [] { return ImportFacts::tr("Read one CSV file of any columns into a table."); },
            tableOptions, runTable};
}

Command importTimelineCommand()
{
    return {"import timeline"_L1, "FILE --output FILE [--into FILE] [--json]"_L1,
            [] { return ImportFacts::tr("Read events of TimelineJS, as JSON or as a sheet."); },
            importOptions, runTimeline};
}

Command importIcsCommand()
{
    return {"import ics"_L1, "FILE --output FILE [--into FILE] [--json]"_L1,
            [] { return ImportFacts::tr("Read events of a calendar."); }, importOptions,
            runCalendar};
}

Command importJsonCommand()
{
    return {"import json"_L1, "FILE --output FILE [--into FILE] [--json]"_L1,
            [] { return ImportFacts::tr("Read a dataset that “export json” wrote."); },
            importOptions, runDatasetJson};
}

Command importGitCommand()
{
    return {"import git"_L1, "REPOSITORY... --output FILE [--into FILE] [--json]"_L1,
            [] {
                return ImportFacts::tr(
                    "Count the commits of git repositories by person and employer.");
            },
            gitOptions, runGit};
}

} // namespace steward
