// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/column_text.h"

#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

QString joined(Words words)
{
    QStringList list;
    for (const QLatin1StringView word : words)
        list.append(word);
    return listText(list);
}

QString contentText(const ColumnSpec& column)
{
    switch (column.type) {
    case ColumnType::Text: return ColumnWords::tr("Text");
    case ColumnType::Key: return ColumnWords::tr("Key, unique in this table");
    case ColumnType::Date: return ColumnWords::tr("A date: year, month or day");
    case ColumnType::EndDate:
        return ColumnWords::tr("The first day it no longer held; empty: still true, unknown: it "
                               "ended and nobody knows when");
    case ColumnType::MonthOnly: return ColumnWords::tr("A month");
    case ColumnType::Integer: return ColumnWords::tr("A whole number");
    //: %1: words of the format, as they stand in the files
    case ColumnType::Word: return ColumnWords::tr("One of: %1").arg(joined(column.words));
    //: %1: name of a table, in the plural
    case ColumnType::Reference:
        return ColumnWords::tr("Key of one of the %1").arg(factKindPlural(column.target));
    case ColumnType::Affiliation:
        return ColumnWords::tr("Key of an organization, or one of: %1")
            .arg(joined(affiliationWords()));
    case ColumnType::Sources: return ColumnWords::tr("Keys of sources, separated by semicolons");
    }
    return {};
}

} // namespace

QString columnText(const ColumnSpec& column)
{
    //: Tool tip of a table header. %1: what may stand in the column
    return column.required ? ColumnWords::tr("%1 (required)").arg(contentText(column))
                           : contentText(column);
}

} // namespace steward
