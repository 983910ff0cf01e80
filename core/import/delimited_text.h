// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of fields as other programs write them: commas, semicolons or tabs between the fields, in
// one of the encodings in use, with any line ends.

#pragma once

#include "core/import/csv_reader.h"

namespace steward {

/// A file of rows, made readable.
struct DelimitedText
{
    QByteArray bytes; ///< UTF-8 with line feeds; the delimiter and the comma have changed places
    QChar delimiter = u',';
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", or "windows-1252": a guess
};

inline constexpr qsizetype maximumDelimitedBytes = qsizetype{64} << 20;

/// Recognises encoding and delimiter; the delimiter is that which is most frequent in the first
/// row. Errors: TooLarge, EmptyFile.
Result<DelimitedText> readDelimitedText(const QByteArray& bytes, const QString& file);

/// The rows of such a text, one after another, as CsvReader gives them.
class DelimitedReader
{
public:
    explicit DelimitedReader(const DelimitedText& text)
        : m_reader(text.bytes)
        , m_delimiter(text.delimiter)
    {}

    /// As CsvReader::next. What was no character of the encoding is BadEncoding on its line.
    std::optional<Result<CsvRow>> next();

private:
    CsvReader m_reader;
    QChar m_delimiter;
};

/// Whether all fields of a row are blank: no row, only a line.
bool isBlank(const CsvRow& row);

} // namespace steward
