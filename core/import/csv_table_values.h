// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"
#include "core/import/csv_reader.h"
#include "core/import/foreign_date.h"

#include <QHash>

namespace steward {

/// Where the cells of one column of the table come from.
struct MappedColumn
{
    int field = -1;   ///< position in the file's rows; -1: not in the file
    QString name;     ///< in the file; of the table where it is not in the file
    QString constant; ///< for every row, where it is not in the file
    DayOrderVote dayOrder;
};

/// The columns of the table that must be chosen but are not, the first of them; -1: none.
int missingColumn(const TableSpec& table, std::span<const MappedColumn> columns);

/// Makes cells as the text form has them out of cells as a file has them.
class CsvTableValues
{
public:
    CsvTableValues(const TableSpec& table, std::span<const MappedColumn> columns)
        : m_table(table)
        , m_columns(columns)
    {}

    /// Keys, references and sources are left as the file has them. The first cell that cannot be
    /// read is the error, with line and column: Required, NotADate, NotAMonth, NotANumber,
    /// NumberOutOfRange, NotInVocabulary, EndsBeforeStart.
    Result<TextRow> row(const CsvRow& row);

    qint64 prefixesStripped() const { return m_prefixesStripped; }
    qint64 timesDropped() const { return m_timesDropped; }

private:
    QString cell(const CsvRow& row, std::size_t column);
    Result<QString> value(std::size_t column, const QString& text);
    Result<QString> date(std::size_t column, const QString& text);
    Result<QString> integer(std::size_t column, const QString& text) const;
    Result<QString> word(std::size_t column, const QString& text) const;
    void completeQualifiers(TextRow& row) const;
    Error problem(ErrorCode code, std::size_t column, const QString& value,
                  const QString& expected = {}) const;

    const TableSpec& m_table;
    std::span<const MappedColumn> m_columns;
    qint64 m_prefixesStripped = 0;
    qint64 m_timesDropped = 0;
};

} // namespace steward
