// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csv_table_values.h"
#include "core/import/draft.h"

#include <array>

namespace steward {

/// Rows of a file, added one by one to a draft, with what they refer to.
class CsvTableRows
{
public:
    CsvTableRows(const TableSpec& table, std::vector<MappedColumn> columns, const QString& file);

    /// The cells in the columns of the table, as CsvTableValues made them.
    void add(TextRow row, qint64 line);
    void skip(Error problem) { m_draft.skip(std::move(problem)); }
    Draft& draft() { return m_draft; }
    std::size_t rowCount() const { return m_draft.rowCount(m_table.kind); }

    /// Resolves what rows of the table say of each other, drops what cannot stand beside the rest,
    /// and hands the draft over. Once, at the end.
    Draft finish();

private:
    bool takeKey(TextRow& row, qint64 line);
    QString keyFromName(const TextRow& row);
    void resolve(TextRow& row);
    QString referenceTo(FactKind kind, const QString& nameOrKey);
    QString newRow(FactKind kind, const QString& name);
    QString citation(const QString& cell);
    QString sourceFor(const QString& text);
    QString fileSource();
    void learn(FactKind kind, const QString& key, const QString& name);
    void resolveOwn();
    bool dropProblems();
    void skipRow(ErrorCode code, std::size_t column, const QString& value, qint64 line);

    const TableSpec& m_table;
    std::vector<MappedColumn> m_columns;
    QString m_file;
    Draft m_draft;
    std::array<QSet<QString>, factKindCount> m_keys;
    std::array<QHash<QString, QString>, factKindCount> m_keyByName;
    QString m_fileSource; ///< key; empty until it is cited
};

} // namespace steward
