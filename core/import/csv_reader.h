// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 4180 as the text form uses it: UTF-8, a comma between fields, quotes where a field holds a
// comma, a quote or a line break. A byte order mark and CRLF line ends are read as well.

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace steward {

struct CsvRow
{
    qint64 line = 0; ///< where the row begins, from 1
    std::vector<QString> fields;
};

/// Reads one row after the other, in one pass, from bytes already in memory.
class CsvReader
{
public:
    /// A field longer than this is an error: no text of a dataset is near it.
    static constexpr qsizetype maximumFieldBytes = 1 << 20;

    explicit CsvReader(QByteArray bytes);

    /// The next row, or nullopt at the end. After an error reading goes on with the line after it.
    /// Errors: BadEncoding, UnclosedQuote, StrayQuote, FieldTooLong, with line and position.
    std::optional<Result<CsvRow>> next();

private:
    Result<QString> readField();
    Result<QString> readQuotedField();
    Result<QString> decoded(QByteArray bytes, qsizetype start);
    Error errorAt(ErrorCode code, qsizetype offset) const;
    void skipLine();
    bool atLineEnd() const;
    void takeLineEnd();

    QByteArray m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
};

/// A row in canonical form with its line feed: quoted only where a field needs it.
QByteArray toCsv(const std::vector<QString>& fields);

} // namespace steward
