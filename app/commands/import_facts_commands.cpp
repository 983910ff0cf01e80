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

} // namespace

Command importGitCommand()
{
    return {"import git"_L1, "REPOSITORY… --output FILE [--into FILE] [--json]"_L1,
            [] {
                return ImportFacts::tr(
                    "Count the commits of git repositories by person and employer.");
            },
            gitOptions, runGit};
}

} // namespace steward
