// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

/// Half a surrogate pair has no UTF-8. Line and paragraph separators end a line of JavaScript, and
/// a tag may end the script of a page that the JSON is put into.
bool needsEscape(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    return c < QChar(0x20) || c == u'"' || c == u'\\' || c == u'<' || c == QChar(0x7f)
           || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QByteArray jsonText(const QString& text)
{
    QByteArray json = "\"";
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text, i))
            continue;
        json += QStringView(text).sliced(done, i - done).toUtf8() + escaped(text[i]);
        done = i + 1;
    }
    return json + QStringView(text).sliced(done).toUtf8() + '"';
}

void JsonObjectText::add(QLatin1StringView key, const QString& text)
{
    addRaw(key, jsonText(text));
}

void JsonObjectText::addIfAny(QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        add(key, text);
}

void JsonObjectText::addRaw(QLatin1StringView key, const QByteArray& json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonText(key) + ':' + json;
}

QByteArray jsonList(const QList<QByteArray>& values)
{
    QByteArray json = "[";
    for (const QByteArray& value : values)
        json += (json.size() > 1 ? "," : "") + value;
    return json + ']';
}

} // namespace steward
