// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics_lines.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Where the first of `wanted` stands outside of quotes; -1 where there is none.
qsizetype findUnquoted(QByteArrayView text, qsizetype from, QByteArrayView wanted)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && wanted.contains(text[i]))
            return i;
    }
    return -1;
}

/// NAME;PARAMETER=value;PARAMETER="value":value
void parse(QByteArrayView text, IcsLine& line)
{
    qsizetype end = findUnquoted(text, 0, ";:");
    if (end <= 0)
        return;
    const QByteArray name = text.first(end).toByteArray().toUpper();
    while (end >= 0 && text[end] == ';') {
        const qsizetype begin = end + 1;
        end = findUnquoted(text, begin, ";:");
        if (end < 0)
            return;
        QByteArray parameter = text.sliced(begin, end - begin).toByteArray();
        const qsizetype equals = std::max<qsizetype>(parameter.indexOf('='), 0);
        line.parameters.emplace_back(parameter.first(equals).toUpper(),
                                     parameter.sliced(equals).mid(1).replace('"', ""));
    }
    line.name = name;
    line.value = text.sliced(end + 1).toByteArray();
}

} // namespace

QByteArray IcsLine::parameter(QByteArrayView wanted) const
{
    for (const auto& [key, text] : parameters)
        if (key == wanted)
            return text;
    return {};
}

IcsLines::IcsLines(const QByteArray& bytes) : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_offset = 3;
}

std::optional<IcsLine> IcsLines::next()
{
    while (m_offset < m_bytes.size()) {
        IcsLine line;
        line.line = m_line;
        const QByteArrayView first = takePhysicalLine();
        QByteArray unfolded = first.first(std::min(first.size(), longestLine)).toByteArray();
        line.isTooLong = first.size() > longestLine;
        while (continues()) {
            const QByteArrayView more = takePhysicalLine().sliced(1);
            line.isTooLong = line.isTooLong || unfolded.size() + more.size() > longestLine;
            if (!line.isTooLong)
                unfolded += more;
        }
        if (unfolded.trimmed().isEmpty())
            continue;
        parse(unfolded, line);
        return line;
    }
    return std::nullopt;
}

bool IcsLines::continues() const
{
    return m_offset < m_bytes.size() && (m_bytes[m_offset] == ' ' || m_bytes[m_offset] == '\t');
}

QByteArrayView IcsLines::takePhysicalLine()
{
    const qsizetype start = m_offset;
    while (m_offset < m_bytes.size() && m_bytes[m_offset] != '\n' && m_bytes[m_offset] != '\r')
        ++m_offset;
    const QByteArrayView line = QByteArrayView(m_bytes).sliced(start, m_offset - start);
    if (m_offset < m_bytes.size()) {
        const bool isPair = m_bytes[m_offset] == '\r' && m_offset + 1 < m_bytes.size()
                            && m_bytes[m_offset + 1] == '\n';
        m_offset += isPair ? 2 : 1;
        ++m_line;
    }
    return line;
}

std::optional<QString> icsCharacters(const QByteArray& value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                     | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(value);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

QString icsText(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] != u'\\' || !u"\\;,nN"_s.contains(next) || next.isNull()) {
            text += value[i];
            continue;
        }
        text += next.toLower() == u'n' ? QChar(u'\n') : next;
        ++i;
    }
    return text;
}

QStringList icsTexts(const QString& value)
{
    QStringList texts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i == value.size() || value[i] == u',') {
            texts.append(icsText(QStringView(value).sliced(begin, i - begin)).trimmed());
            begin = i + 1;
        }
    }
    if (begin < value.size())
        texts.append(icsText(QStringView(value).sliced(begin)).trimmed());
    return texts;
}

} // namespace steward
