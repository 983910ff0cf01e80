// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/search_text.h"

#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

int nameColumnOf(const TableSpec& table)
{
    for (const QLatin1StringView name : {"title"_L1, "name"_L1})
        if (const int column = table.indexOf(name); column >= 0)
            return column;
    return table.kind == FactKind::Repository ? 0 : -1;
}

bool isSearchable(FactKind kind)
{
    return kind != FactKind::Info && kind != FactKind::Contribution;
}

SearchText searchTextOf(const TableSpec& table, const TextRow& row, const NamesByKey& names)
{
    const int nameColumn = nameColumnOf(table);
    QStringList title;
    QStringList body;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ColumnSpec& column = table.columns[i];
        if (row[i].isEmpty() || column.type == ColumnType::Sources)
            continue;
        QString text = row[i];
        if (column.type == ColumnType::Reference)
            text = names[static_cast<std::size_t>(column.target)].value(text, text);
        const bool isName = static_cast<int>(i) == nameColumn
                            || (nameColumn < 0 && column.type == ColumnType::Reference);
        (isName ? title : body).append(text);
    }
    if (table.kind == FactKind::Figure || table.kind == FactKind::Coverage) {
        // Their rows join a word and a subject instead of two things with names.
        const auto subject = static_cast<std::size_t>(table.indexOf("subject"_L1));
        title = {row[subject]};
        if (const int metric = table.indexOf("metric"_L1); metric >= 0)
            title.prepend(QString(row[static_cast<std::size_t>(metric)]).replace(u'_', u' '));
    }
    return {title.join(u" \u2013 "_s), body.join(u" \u00b7 "_s)};
}

} // namespace steward
