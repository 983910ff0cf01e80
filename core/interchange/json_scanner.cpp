// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json_scanner.h"

#include <QStringDecoder>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

JsonScanner::JsonScanner(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_offset = m_lineStart = 3;
}

Result<JsonKind> JsonScanner::peek()
{
    skipBlanks();
    switch (next()) {
    case '{': return JsonKind::Object;
    case '[': return JsonKind::List;
    case '"': return JsonKind::Text;
    case 't':
    case 'f': return JsonKind::Bool;
    case 'n': return JsonKind::Null;
    default: break;
    }
    if (next() == '-' || isDigit(next()))
        return JsonKind::Number;
    return syntaxError();
}

Result<JsonValue> JsonScanner::readText()
{
    JsonValue value = begun(JsonKind::Text);
    ++m_offset;
    const auto isPlain = [](char c) {
        return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    };
    while (next() != '"' || m_offset >= m_bytes.size()) {
        const qsizetype start = m_offset;
        while (m_offset < m_bytes.size() && isPlain(m_bytes[m_offset]))
            ++m_offset;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                         | QStringDecoder::Flag::ConvertInitialBom);
        value.text += QString(decoder(QByteArrayView(m_bytes).sliced(start, m_offset - start)));
        value.isBroken = value.isBroken || decoder.hasError();
        if (next() == '"')
            continue;
        if (const auto taken = takeEscape(value.text); !taken)
            return taken.error();
    }
    ++m_offset;
    value.isBroken = value.isBroken || !value.text.isValidUtf16()
                     || value.text.contains(QChar::Null);
    return value;
}

Result<void> JsonScanner::takeEscape(QString& text)
{
    static constexpr QByteArrayView letters("\"\\/bfnrt");
    static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    if (next() != '\\' || m_offset + 1 >= m_bytes.size())
        return syntaxError();
    const char letter = m_bytes[m_offset + 1];
    if (const auto index = letters.indexOf(letter); index >= 0) {
        text += QLatin1Char(meanings[index]);
        m_offset += 2;
        return {};
    }
    const QByteArrayView digits = following(2, 4);
    const bool areDigits = letter == 'u' && digits.size() == 4
                           && std::ranges::all_of(digits, [](char c) {
                                  return isDigit(c) || (c >= 'a' && c <= 'f')
                                         || (c >= 'A' && c <= 'F');
                              });
    if (!areDigits)
        return syntaxError();
    text += QChar(digits.toByteArray().toUShort(nullptr, 16));
    m_offset += 6;
    return {};
}

Result<JsonValue> JsonScanner::readNumber()
{
    JsonValue value = begun(JsonKind::Number);
    const qsizetype start = m_offset;
    m_offset += next() == '-' ? 1 : 0;
    const bool beginsWithZero = next() == '0';
    const qsizetype whole = m_offset;
    if (!takeDigits() || (beginsWithZero && m_offset - whole > 1))
        return syntaxError();
    if (next() == '.') {
        ++m_offset;
        if (!takeDigits())
            return syntaxError();
    }
    if (next() == 'e' || next() == 'E') {
        ++m_offset;
        m_offset += next() == '+' || next() == '-' ? 1 : 0;
        if (!takeDigits())
            return syntaxError();
    }
    value.text = QString::fromLatin1(QByteArrayView(m_bytes).sliced(start, m_offset - start));
    return value;
}

Result<JsonValue> JsonScanner::readWord()
{
    for (const QLatin1StringView word : {"true"_L1, "false"_L1, "null"_L1}) {
        if (following(0, word.size()) != QByteArrayView(word))
            continue;
        JsonValue value = begun(word == "null"_L1 ? JsonKind::Null : JsonKind::Bool);
        if (value.kind == JsonKind::Bool)
            value.text = word;
        m_offset += word.size();
        return value;
    }
    return syntaxError();
}

Result<void> JsonScanner::take(char expected)
{
    if (!takeIf(expected))
        return syntaxError();
    return {};
}

bool JsonScanner::takeIf(char wanted)
{
    skipBlanks();
    if (m_offset >= m_bytes.size() || m_bytes[m_offset] != wanted)
        return false;
    ++m_offset;
    return true;
}

QByteArrayView JsonScanner::following(qsizetype skipped, qsizetype count) const
{
    const auto start = std::min(m_offset + skipped, m_bytes.size());
    return QByteArrayView(m_bytes).sliced(start, std::min(count, m_bytes.size() - start));
}

bool JsonScanner::takeDigits()
{
    const qsizetype start = m_offset;
    while (m_offset < m_bytes.size() && isDigit(m_bytes[m_offset]))
        ++m_offset;
    return m_offset > start;
}

void JsonScanner::skipBlanks()
{
    for (; m_offset < m_bytes.size(); ++m_offset) {
        const char c = m_bytes[m_offset];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return;
        const bool isLineEnd =
            c == '\n'
            || (c == '\r' && !(m_offset + 1 < m_bytes.size() && m_bytes[m_offset + 1] == '\n'));
        if (isLineEnd) {
            ++m_line;
            m_lineStart = m_offset + 1;
        }
    }
}

JsonValue JsonScanner::begun(JsonKind kind) const
{
    JsonValue value;
    value.kind = kind;
    value.line = m_line;
    value.position = positionInLine();
    return value;
}

Error JsonScanner::errorHere(ErrorCode code) const
{
    Error error = errorOf(code);
    error.line = m_line;
    error.position = positionInLine();
    return error;
}

Result<void> JsonScanner::finish()
{
    skipBlanks();
    if (m_offset < m_bytes.size())
        return syntaxError();
    return {};
}

} // namespace steward
