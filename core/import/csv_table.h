// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of rows with any columns, as rows of one table: what the columns stand for is a mapping,
// suggested from their names and corrected by the user.

#pragma once

#include "core/import/csv_reader.h"
#include "core/import/draft.h"

#include <QHash>
#include <QStringList>

namespace steward {

struct CsvTablePreview
{
    QStringList header;
    std::vector<CsvRow> rows; ///< the first 20; blank ones are left out
    QChar delimiter;
    QString encoding; ///< as DelimitedText has it
    /// Suggested: column of the table → column of the file. By exact names, then whatever their
    /// letters' case, then by words that often stand for the same.
    QHash<QString, QString> mapping;
    std::vector<Error> problems; ///< of the header and the first rows
};

/// What the file begins with. Errors: TooLarge, EmptyFile, and those of reading its header.
Result<CsvTablePreview> previewCsvTable(const QByteArray& bytes, const QString& file,
                                        FactKind kind);

/// The rows of the file as rows of the table. O(bytes).
///
/// \param mapping column of the table → column of the file. A value that begins with "=" and names
/// no column of the file is a text for every row. Empty: what previewCsvTable suggests.
///
/// Dates are read as readForeignDate does; what 9/12/2022 means is decided by the whole column.
/// Where the table refers to organizations, bodies, people, projects or repositories, the file may
/// have their keys or their names: what is not known becomes a row of its own. A row without
/// sources cites the file. Columns that must have a word but were not chosen get a modest one
/// (confidence: medium, importance: 2, category: community, …).
///
/// Rows that cannot be read are skipped with file, line and the file's column. Errors: those of
/// previewCsvTable; MissingColumn, with the column and, in `expected`, the header; NoSuchThing for
/// a column that the table does not have; Cancelled.
Result<Draft> readCsvTable(const QByteArray& bytes, const QString& file, FactKind kind,
                           const QHash<QString, QString>& mapping, std::stop_token stop = {});

} // namespace steward
