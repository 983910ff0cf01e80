// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The format, said once: every table and column of a stewardship dataset. The SQL of the file form,
// the header and the checks of the text form, and the columns of the data tables all come from here.

#pragma once

#include "core/base/fact_ref.h"
#include "core/dataset/vocabulary.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace steward {

/// "STWD", in the header of every dataset file.
inline constexpr std::uint32_t applicationId = 0x53545744;
inline constexpr int schemaVersion = 1;

enum class ColumnType : std::uint8_t {
    Text,
    Key,       ///< text, unique in the table
    Date,      ///< YYYY, YYYY-MM or YYYY-MM-DD
    EndDate,   ///< a date, or "unknown"
    MonthOnly, ///< YYYY-MM
    Integer,
    Word,      ///< one of a closed list
    Reference, ///< key of a row of another table
    Affiliation, ///< key of an organization, or one of affiliationWords()
    Sources,   ///< list of keys of sources, separated by ';'; table citation in the file form
};

struct ColumnSpec
{
    QLatin1StringView name;
    ColumnType type = ColumnType::Text;
    bool required = false;
    Words words{};                       ///< Word
    FactKind target = FactKind::Source;  ///< Reference
    std::int64_t least = 0;              ///< Integer
};

struct TableSpec
{
    FactKind kind;
    QLatin1StringView name; ///< also the CSV file's base name
    std::span<const ColumnSpec> columns;
    std::span<const QLatin1StringView> unique{}; ///< columns that together are unique; may be empty

    /// Position of the column of that name; -1 where there is none.
    int indexOf(QLatin1StringView column) const;
    bool has(ColumnType type) const;
};

/// All tables, in the order of FactKind.
std::span<const TableSpec> allTables();
const TableSpec& tableOf(FactKind kind);
const TableSpec* findTable(QStringView name);

/// SQL that makes the empty file form: STRICT tables, citation, the search index.
QString createSchemaSql();
/// SQL of one table, exactly as createSchemaSql() gives it and SQLite stores it.
QString createTableSql(const TableSpec& table);
/// A query that gives a row if any row of the table breaks a CHECK of its columns.
QString brokenRowsSql(const TableSpec& table);

} // namespace steward
