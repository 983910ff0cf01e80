// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/interchange/json_value.h"

#include <QByteArray>
#include <QByteArrayView>

namespace steward {

/// The words of a JSON document, one after another.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArray bytes);

    /// What value comes next; BadSyntax where there is none.
    Result<JsonKind> peek();
    /// The text, number or word that peek has seen.
    Result<JsonValue> readText();
    Result<JsonValue> readNumber();
    Result<JsonValue> readWord();
    /// Takes the character after any blanks; BadSyntax where it is another.
    Result<void> take(char expected);
    bool takeIf(char wanted);
    void skipBlanks();
    /// BadSyntax where anything but blanks is left.
    Result<void> finish();

    /// A value of that kind that begins here.
    JsonValue begun(JsonKind kind) const;
    Error errorHere(ErrorCode code) const;
    qint64 line() const { return m_line; }

private:
    Result<void> takeEscape(QString& text);
    bool takeDigits();
    QByteArrayView following(qsizetype skipped, qsizetype count) const;
    int positionInLine() const { return static_cast<int>(m_offset - m_lineStart) + 1; }
    Error syntaxError() const { return errorHere(ErrorCode::BadSyntax); }
    /// NUL, which no document has outside of texts, also at the end.
    char next() const { return m_offset < m_bytes.size() ? m_bytes[m_offset] : '\0'; }

    const QByteArray m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
};

} // namespace steward
