// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/known_values.h"

#include "core/sqlite/database.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 100;

} // namespace

Result<QStringList> knownValues(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column)
{
    auto database = sqlite::Database::openReadOnly(dataset.image.bytes);
    if (!database)
        return database.error();
    auto statement = database->prepare(u"SELECT \"%1\" FROM \"%2\" WHERE \"%1\" IS NOT NULL GROUP BY \"%1\" "
                                       "ORDER BY count(*) DESC, \"%1\" LIMIT %3"_s.arg(column.name, table.name)
                                           .arg(mostValues));
    if (!statement)
        return statement.error();
    QStringList values;
    if (table.kind == FactKind::Membership && column.name == "tier"_L1)
        for (const QLatin1StringView tier : memberTierWords())
            values.append(tier);
    while (true) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return values;
        if (const QString value = statement->text(0); !values.contains(value))
            values.append(value);
    }
}

} // namespace steward
