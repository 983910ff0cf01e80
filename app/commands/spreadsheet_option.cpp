// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/spreadsheet_option.h"

#include "app/commands/commands.h"
#include "core/import/csv_reader.h"
#include "core/import/spreadsheet_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Spreadsheet
{
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetOption)
};

} // namespace

QCommandLineOption spreadsheetOption()
{
    return {u"spreadsheet"_s,
            Spreadsheet::tr("Put an apostrophe before what a spreadsheet would calculate.")};
}

int makeSafe(const Call& call, QByteArray& csv)
{
    if (!call.options.isSet(u"spreadsheet"_s))
        return 0;
    int changed = 0;
    QByteArray bytes;
    CsvReader reader(csv);
    while (auto row = reader.next()) {
        if (!*row)
            continue;
        for (QString& field : (*row)->fields) {
            const QString safe = neutralised(field);
            changed += safe.size() != field.size() ? 1 : 0;
            field = safe;
        }
        bytes += toCsv((*row)->fields).chopped(1) + "\r\n";
    }
    csv = bytes;
    return changed;
}

void tellMadeSafe(const Call& call, const QString& output, int cells)
{
    if (cells > 0)
        warn(call, output,
             Spreadsheet::tr("an apostrophe was put before %n cell(s) that spreadsheets would "
                             "calculate",
                             nullptr, cells));
}

} // namespace steward
