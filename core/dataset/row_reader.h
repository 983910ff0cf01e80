// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"
#include "core/base/result.h"
#include "core/dataset/entities.h"
#include "core/dataset/schema.h"
#include "core/sqlite/statement.h"

#include <QHash>

#include <array>
#include <optional>

namespace steward {

/// What rows need to be read: keys of the tables they point at, and how open ends are understood.
struct ReadingContext
{
    std::array<QHash<QString, std::int32_t>, factKindCount> rowsByKey;
    Day evidence;
    int slackDays = 0;
};

/// Typed access to the current row of a table, by column name. The first value that the format
/// does not allow is kept as an error; reading goes on with a default.
class RowReader
{
public:
    RowReader(const TableSpec& table, sqlite::Statement& statement, const ReadingContext& context)
        : m_table(table), m_statement(statement), m_context(context)
    {
    }

    void setRow(qint64 row) { m_row = row; }

    QString text(QLatin1StringView column) const;
    std::int64_t integer(QLatin1StringView column) const;
    int smallInteger(QLatin1StringView column);
    std::optional<PartialDate> date(QLatin1StringView column);
    PartialDate requiredDate(QLatin1StringView column);
    std::int32_t reference(QLatin1StringView column, FactKind target);
    /// From columns of a start, its qualifier (may be null) and an end (may be null).
    DatedInterval interval(QLatin1StringView start, QLatin1StringView qualifier,
                           QLatin1StringView end);

    template <class E>
    E word(QLatin1StringView column)
    {
        const QString value = text(column);
        const auto found = fromWord<E>(value);
        if (!found)
            fail(column, value);
        return found.value_or(E{});
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    void fail(QLatin1StringView column, const QString& value);

    const TableSpec& m_table;
    sqlite::Statement& m_statement;
    const ReadingContext& m_context;
    qint64 m_row = 0;
    std::optional<Error> m_error;
};

} // namespace steward
