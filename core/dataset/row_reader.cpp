// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/row_reader.h"

#include <limits>

namespace steward {

using namespace Qt::StringLiterals;

QString RowReader::text(QLatin1StringView column) const
{
    return m_statement.text(m_table.indexOf(column));
}

std::int64_t RowReader::integer(QLatin1StringView column) const
{
    return m_statement.integer(m_table.indexOf(column));
}

int RowReader::smallInteger(QLatin1StringView column)
{
    const std::int64_t value = integer(column);
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    fail(column, QString::number(value));
    return 0;
}

std::optional<PartialDate> RowReader::date(QLatin1StringView column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = parsePartialDate(value);
    if (!parsed)
        fail(column, value);
    return parsed;
}

PartialDate RowReader::requiredDate(QLatin1StringView column)
{
    const auto parsed = date(column);
    if (!parsed)
        fail(column, {});
    return parsed.value_or(PartialDate{});
}

std::int32_t RowReader::reference(QLatin1StringView column, FactKind target)
{
    const QString value = text(column);
    if (value.isEmpty())
        return -1;
    const std::int32_t row = m_context.rowsByKey[static_cast<std::size_t>(target)].value(value, -1);
    if (row < 0)
        fail(column, value);
    return row;
}

DatedInterval RowReader::interval(QLatin1StringView start, QLatin1StringView qualifier,
                                  QLatin1StringView end)
{
    DatedInterval result;
    result.stated.start = date(start);
    if (result.stated.start)
        result.stated.qualifier = StartQualifier::Exact;
    if (!qualifier.isEmpty() && text(qualifier) == startQualifierWords()[1])
        result.stated.qualifier = StartQualifier::NoLaterThan;
    if (!end.isEmpty()) {
        result.stated.endUnknown = text(end) == "unknown"_L1;
        if (!result.stated.endUnknown)
            result.stated.end = date(end);
    }
    result.resolved = resolve(result.stated, m_context.evidence, m_context.slackDays);
    return result;
}

void RowReader::fail(QLatin1StringView column, const QString& value)
{
    if (m_error)
        return;
    Error error;
    error.code = ErrorCode::Corrupt;
    error.table = m_table.name;
    error.row = m_row;
    error.column = column;
    error.value = value.left(200);
    m_error = error;
}

} // namespace steward
