// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/diff_days.h"

#include "core/import/csv_reader.h"

#include "app/text/diff_cells.h"
#include "app/text/diff_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

QByteArray diffCsv(const DayDiff& diff)
{
    QByteArray csv;
    for (const QStringList& row : diffRows(diff))
        csv += toCsv({row.begin(), row.end()});
    return csv;
}

} // namespace

Exit compareDays(const Call& call, Day from, Day to)
{
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    const auto at = [&](Day day) {
        if (day > (*dataset)->info.asOf)
            warn(call, isoText(day),
                 Diff::tr("the dataset's evidence ends on %1; nothing is certain after it")
                     .arg(isoText((*dataset)->info.asOf)));
        Filter filter;
        filter.asOf = day;
        return takeSnapshot(*dataset, filter);
    };
    const SnapshotPtr before = at(from);
    const DayDiff diff = diffOf(before, to == from ? before : at(to));
    if (call.options.isSet(u"csv"_s))
        return print(diffCsv(diff));
    return print(call.options.isSet(u"json"_s) ? diffJson(diff) : diffText(diff).toUtf8());
}

} // namespace steward
