// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include <QStringDecoder>

namespace steward {

CsvReader::CsvReader(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_offset = m_lineStart = 3;
}

std::optional<Result<CsvRow>> CsvReader::next()
{
    if (m_offset >= m_bytes.size())
        return std::nullopt;
    CsvRow row;
    row.line = m_line;
    while (true) {
        auto field = readField();
        if (!field) {
            skipLine();
            return Result<CsvRow>(field.error());
        }
        row.fields.push_back(*std::move(field));
        if (m_offset < m_bytes.size() && m_bytes[m_offset] == ',') {
            ++m_offset;
            continue;
        }
        takeLineEnd();
        return Result<CsvRow>(std::move(row));
    }
}

Result<QString> CsvReader::readField()
{
    if (m_offset < m_bytes.size() && m_bytes[m_offset] == '"')
        return readQuotedField();
    const qsizetype start = m_offset;
    while (m_offset < m_bytes.size() && m_bytes[m_offset] != ',' && !atLineEnd()) {
        if (m_bytes[m_offset] == '"')
            return errorAt(ErrorCode::StrayQuote, m_offset);
        ++m_offset;
    }
    return decoded(m_bytes.sliced(start, m_offset - start), start);
}

Result<QString> CsvReader::readQuotedField()
{
    const qsizetype start = m_offset;
    const qsizetype lineStart = m_lineStart;
    const qint64 line = m_line;
    QByteArray value;
    ++m_offset;
    while (m_offset < m_bytes.size()) {
        const char c = m_bytes[m_offset++];
        if (c != '"') {
            value += c;
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_offset;
            }
            continue;
        }
        if (m_offset < m_bytes.size() && m_bytes[m_offset] == '"') {
            value += m_bytes[m_offset++];
            continue;
        }
        if (m_offset < m_bytes.size() && m_bytes[m_offset] != ',' && !atLineEnd())
            return errorAt(ErrorCode::StrayQuote, m_offset);
        return decoded(value, start);
    }
    // Told where the quote opens: the end of the file says nothing about the mistake.
    Error error = errorAt(ErrorCode::UnclosedQuote, start);
    error.line = line;
    error.position = static_cast<int>(start - lineStart) + 1;
    return error;
}

Result<QString> CsvReader::decoded(QByteArray bytes, qsizetype start)
{
    if (bytes.size() > maximumFieldBytes)
        return errorAt(ErrorCode::FieldTooLong, start);
    // A byte order mark is one at the beginning of a file only, which the constructor skips.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                     | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return errorAt(ErrorCode::BadEncoding, start);
    return text;
}

Error CsvReader::errorAt(ErrorCode code, qsizetype offset) const
{
    Error error;
    error.code = code;
    error.line = m_line;
    error.position = static_cast<int>(std::max<qsizetype>(offset - m_lineStart, 0)) + 1;
    return error;
}

void CsvReader::skipLine()
{
    while (m_offset < m_bytes.size() && !atLineEnd())
        ++m_offset;
    takeLineEnd();
}

bool CsvReader::atLineEnd() const
{
    const char c = m_bytes[m_offset];
    return c == '\n'
           || (c == '\r' && m_offset + 1 < m_bytes.size() && m_bytes[m_offset + 1] == '\n');
}

void CsvReader::takeLineEnd()
{
    if (m_offset >= m_bytes.size())
        return;
    m_offset += m_bytes[m_offset] == '\r' ? 2 : 1;
    ++m_line;
    m_lineStart = m_offset;
}

QByteArray toCsv(const std::vector<QString>& fields)
{
    QByteArray line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        QByteArray field = fields[i].toUtf8();
        const bool needsQuotes = field.contains(',') || field.contains('"') || field.contains('\n')
                                 || field.contains('\r');
        if (needsQuotes)
            field = '"' + field.replace('"', "\"\"") + '"';
        line += field;
    }
    return line + '\n';
}

} // namespace steward
