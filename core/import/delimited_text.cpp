// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/delimited_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Never part of UTF-8, so that CsvReader tells where it stands.
constexpr char notACharacter = '\xff';

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder(bytes));
    return !decoder.hasError();
}

/// The text in UTF-8, with a byte that is none for each half of a pair that stands alone.
QByteArray utf8Of(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() + text.size() / 8);
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        bytes += text.sliced(done, i - done).toUtf8() + notACharacter;
        done = i + 1;
    }
    return bytes + text.sliced(done).toUtf8();
}

QByteArray fromUtf16(QByteArrayView bytes, bool isLittleEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        text[i] = isLittleEndian ? QChar(first, second) : QChar(second, first);
    }
    QByteArray utf8 = utf8Of(text);
    if (bytes.size() % 2 != 0)
        utf8 += notACharacter;
    return utf8;
}

QByteArray fromWindows1252(const QByteArray& bytes)
{
    // What Latin-1 has controls for; 0 is no character.
    static constexpr std::array<char16_t, 32> characters{
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c < QChar(0x80) || c > QChar(0x9f))
            continue;
        const char16_t character = characters[static_cast<std::size_t>(c.unicode() - 0x80)];
        c = character != 0 ? QChar(character) : QChar(0xd800);
    }
    return utf8Of(text);
}

/// In the first row, outside of quotes.
char delimiterOf(const QByteArray& bytes)
{
    static constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '\n' && !isQuoted)
            break;
        isQuoted = isQuoted != (c == '"');
        for (std::size_t i = 0; i < candidates.size() && !isQuoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

/// Each field takes more memory than the byte it may be written with.
bool hasTooManyFields(const QByteArray& bytes)
{
    constexpr qsizetype mostFields = 100'000;
    qsizetype fields = 0;
    for (const char c : bytes) {
        fields = c == '\n' ? 0 : fields + (c == ',' ? 1 : 0);
        if (fields >= mostFields)
            return true;
    }
    return false;
}

template <class Text, class Character>
void swapCharacters(Text& text, Character a, Character b)
{
    for (auto& c : text)
        if (c == a)
            c = b;
        else if (c == b)
            c = a;
}

void decode(const QByteArray& bytes, DelimitedText& into)
{
    const QByteArrayView all(bytes);
    into.encoding = u"UTF-8"_s;
    if (bytes.startsWith("\xef\xbb\xbf")) {
        into.bytes = bytes.sliced(3);
    } else if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        const bool isLittleEndian = bytes.startsWith("\xff");
        into.encoding = isLittleEndian ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        into.bytes = fromUtf16(all.sliced(2), isLittleEndian);
    } else if (isUtf8(bytes)) {
        into.bytes = bytes;
    } else {
        into.encoding = u"windows-1252"_s;
        into.bytes = fromWindows1252(bytes);
    }
}

} // namespace

Result<DelimitedText> readDelimitedText(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > maximumDelimitedBytes)
        return errorOf(ErrorCode::TooLarge, file);
    DelimitedText text;
    decode(bytes, text);
    if (text.bytes.isEmpty())
        return errorOf(ErrorCode::EmptyFile, file);
    if (!text.bytes.contains('\n'))
        text.bytes.replace('\r', '\n');
    const char delimiter = delimiterOf(text.bytes);
    text.delimiter = QLatin1Char(delimiter);
    if (delimiter != ',')
        swapCharacters(text.bytes, delimiter, ',');
    if (hasTooManyFields(text.bytes))
        return errorOf(ErrorCode::TooLarge, file);
    return text;
}

std::optional<Result<CsvRow>> DelimitedReader::next()
{
    auto row = m_reader.next();
    if (row && *row && m_delimiter != u',')
        for (QString& field : (*row)->fields)
            swapCharacters(field, m_delimiter, QChar(u','));
    return row;
}

bool isBlank(const CsvRow& row)
{
    return std::ranges::all_of(row.fields,
                               [](const QString& field) { return field.trimmed().isEmpty(); });
}

} // namespace steward
