// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/diff_days.h"
#include "app/commands/diff_files.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

Exit run(const Call& call)
{
    const qsizetype files = call.arguments.size();
    const bool hasDay = call.options.isSet(u"from"_s) || call.options.isSet(u"to"_s);
    if (files > 2 || (files == 2 && hasDay))
        return usageError(
            Diff::tr("diff compares two days of one FILE, or two FILEs as a whole: diff [FILE] "
                     "--from DAY --to DAY, or diff FILE FILE"));
    const bool isCsv = call.options.isSet(u"csv"_s);
    if (isCsv && call.options.isSet(u"json"_s))
        return usageError(Diff::tr("choose one of --json and --csv"));
    if (files == 2 && isCsv)
        return usageError(Diff::tr("--csv is the table of two days; for two FILEs use --json"));
    if (files == 2)
        return compareFiles(call);
    bool ok = true;
    const auto from = dayOption(call, u"from"_s, ok);
    const auto to = ok ? dayOption(call, u"to"_s, ok) : std::nullopt;
    if (!ok)
        return Exit::Usage;
    if (!from || !to)
        return usageError(
            Diff::tr("diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs"));
    return compareDays(call, *from, *to);
}

} // namespace

Command diffCommand()
{
    return {"diff"_L1, "[FILE] --from DAY --to DAY [--json|--csv] | FILE FILE [--json]"_L1,
            [] {
                return Diff::tr(
                    "Tell what changed between two days: members, tiers, seats, "
                    "people, organizations, projects, numbers; or between two datasets, "
                    "row by row.");
            },
            [] {
                return QList{
                    QCommandLineOption(u"from"_s, Diff::tr("The day compared with, as YYYY-MM-DD."),
                                       Diff::tr("DAY")),
                    QCommandLineOption(
                        u"to"_s,
                        Diff::tr("The day looked at, as YYYY-MM-DD; may lie before the other."),
                        Diff::tr("DAY")),
                    jsonOption(),
                    QCommandLineOption(u"csv"_s,
                                       Diff::tr("Print what changed between two days as a table, "
                                                "in CSV."))};
            },
            run};
}

} // namespace steward
