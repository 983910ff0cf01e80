// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/read_file.h"

#include "app/commands/commands.h"
#include "app/report/verify_report.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QString reasonText(ReportDifference difference)
{
    switch (difference) {
    case ReportDifference::Dataset:
        return VerifyCommand::tr("it was made from another dataset: give that as FILE");
    case ReportDifference::Program:
        return VerifyCommand::tr("it was made with another version of this program");
    case ReportDifference::Drawing:
        return VerifyCommand::tr("it was made with another version of Qt or with other fonts");
    case ReportDifference::Pages:
        return VerifyCommand::tr("its pages are not what its specification and the dataset give");
    }
    return {};
}

Exit tell(const QString& path, const Verification& verification)
{
    if (verification.isSame)
        return print((VerifyCommand::tr("%1: matches: the same bytes come of its specification and "
                                        "the dataset %2")
                          .arg(path, verification.origin.dataset)
                      + u'\n')
                         .toUtf8());
    QStringList lines{VerifyCommand::tr("%1: does not match").arg(path)};
    for (const ReportDifference difference : verification.differences)
        lines.append(u"  "_s + reasonText(difference));
    const Exit told = print((lines.join(u'\n') + u'\n').toUtf8());
    return told == Exit::Done ? Exit::Failed : told;
}

Exit run(const Call& call)
{
    if (call.arguments.isEmpty() || call.arguments.size() > 2)
        return usageError(VerifyCommand::tr("verify takes R.pdf and perhaps a dataset FILE"));
    const QString path = call.arguments.front();
    const auto bytes = readRegularFile(path, mostReportBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto dataset = datasetOf(call.arguments.value(1));
    if (!dataset)
        return fail(dataset.error());
    // The report says itself when it was made.
    qunsetenv("SOURCE_DATE_EPOCH");
    const auto verification = verifyReport(*bytes, *dataset);
    if (!verification) {
        Error error = verification.error();
        error.file = path;
        return fail(error);
    }
    return tell(path, *verification);
}

} // namespace

Command verifyCommand()
{
    return {"verify"_L1,
            "R.pdf [FILE]"_L1,
            [] {
                return VerifyCommand::tr(
                    "Make a report again from what it carries, and say whether "
                    "it is the same.");
            },
            [] { return QList<QCommandLineOption>(); },
            run,
            true};
}

} // namespace steward
