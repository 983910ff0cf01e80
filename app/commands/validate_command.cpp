// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/problem_json.h"

#include "app/text/error_text.h"
#include "core/dataset/open_image.h"
#include "core/import/import_dataset.h"
#include "core/import/validate_image.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Validate
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)
};

/// An error that keeps the path from being read is one problem of it.
ImportReport validatePath(const QString& path)
{
    ImportReport unreadable;
    if (QFileInfo(path).isDir()) {
        auto report = importDataset(path);
        if (report)
            return *std::move(report);
        unreadable.add(report.error());
        return unreadable;
    }
    const auto image = readImage(path);
    if (!image) {
        unreadable.add(image.error());
        return unreadable;
    }
    auto report = validateImage(*image);
    if (report)
        return *std::move(report);
    unreadable.add(report.error());
    return unreadable;
}

QByteArray reportJson(const ImportReport& report)
{
    const QJsonObject json{{u"valid"_s, report.problems.empty()},
                           {u"problems"_s, problemsJson(report.problems)},
                           {u"problems_left_off"_s, report.problemsLeftOff}};
    return QJsonDocument(json).toJson();
}

QByteArray reportText(const ImportReport& report)
{
    QString text;
    for (const Error& problem : report.problems)
        text += errorLine(problem) + u'\n';
    if (report.problemsLeftOff)
        text += Validate::tr("more problems are left off") + u'\n';
    if (report.problems.empty()) {
        qint64 rows = 0;
        for (const TableCount& table : report.rows)
            rows += table.rows;
        text = Validate::tr("valid: %1 rows in %2 tables").arg(rows).arg(report.rows.size()) + u'\n';
    }
    return text.toUtf8();
}

Exit run(const Call& call)
{
    if (call.arguments.size() != 1)
        return usageError(Validate::tr("validate takes one PATH"));
    const ImportReport report = validatePath(call.arguments.first());
    const Exit printed = print(call.options.isSet(u"json"_s) ? reportJson(report) : reportText(report));
    return printed == Exit::Done && !report.problems.empty() ? Exit::Failed : printed;
}

} // namespace

Command validateCommand()
{
    return {"validate"_L1, "PATH [--json]"_L1,
            [] { return Validate::tr("List every problem of a dataset file or a folder of CSV files."); },
            [] { return QList{jsonOption()}; }, run};
}

} // namespace steward
