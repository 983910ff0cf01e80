// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/plain_text.h"

#include "core/interchange/html_entities.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Blanks that HTML takes for one; a no-break space is none of them.
bool isBlank(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }

/// Tags that begin a new line.
bool isBlock(const QString& name)
{
    static constexpr std::array blocks{"p"_L1,  "div"_L1,        "li"_L1, "ul"_L1,
                                       "ol"_L1, "h1"_L1,         "h2"_L1, "h3"_L1,
                                       "h4"_L1, "blockquote"_L1, "tr"_L1, "table"_L1};
    return std::ranges::find(blocks, name) != blocks.end();
}

/// One pass over the HTML. Whatever is looked for and not found is not looked for again.
class PlainTextReader
{
public:
    explicit PlainTextReader(const QString& html) : m_html(html) {}

    PlainText read();

private:
    bool takeTag();
    bool takeComment();
    void takeEntity();
    void takeContent(const QString& name);
    qsizetype endOfTag(qsizetype from);
    void readLink(QStringView tag);
    void add(const QString& text);
    void addBlank();
    void breakLine();
    void beginBlock();
    QStringView rest() const { return m_html.sliced(m_offset); }

    QStringView m_html;
    qsizetype m_offset = 0;
    bool m_hasTags = true;     ///< false once a tag did not end
    bool m_blankWaits = false; ///< a blank is written only between two characters of a line
    bool m_lineWaits = false;  ///< likewise the break between two blocks
    PlainText m_plain;
};

PlainText PlainTextReader::read()
{
    while (m_offset < m_html.size()) {
        const QChar c = m_html[m_offset];
        if (c == u'<' && m_hasTags && (takeComment() || takeTag()))
            continue;
        if (c == u'&') {
            takeEntity();
        } else if (isBlank(c)) {
            addBlank();
            ++m_offset;
        } else {
            add(QString(c));
            ++m_offset;
        }
    }
    return std::move(m_plain);
}

bool PlainTextReader::takeComment()
{
    if (!rest().startsWith("<!"_L1) && !rest().startsWith("<?"_L1))
        return false;
    const bool isComment = rest().startsWith("<!--"_L1);
    const QLatin1StringView end = isComment ? "-->"_L1 : ">"_L1;
    const auto found = m_html.indexOf(end, m_offset + (isComment ? 4 : 2));
    m_offset = found < 0 ? m_html.size() : found + end.size();
    m_plain.hadMarkup = true;
    return true;
}

/// A tag and, of scripts and styles, what is in it. False where this is no tag but a "<".
bool PlainTextReader::takeTag()
{
    qsizetype start = m_offset + 1;
    const bool isClosing = start < m_html.size() && m_html[start] == u'/';
    start += isClosing ? 1 : 0;
    qsizetype nameEnd = start;
    while (nameEnd < m_html.size() && (isLetter(m_html[nameEnd]) || m_html[nameEnd].isDigit()))
        ++nameEnd;
    if (nameEnd == start || !isLetter(m_html[start]))
        return false;
    const qsizetype end = endOfTag(nameEnd);
    if (end < 0)
        return false;
    const QString name =
        m_html.sliced(start, std::min<qsizetype>(nameEnd - start, 20)).toString().toLower();
    if (name == "a"_L1 && !isClosing && m_plain.firstLink.isEmpty())
        readLink(m_html.sliced(nameEnd, end - nameEnd));
    m_offset = end + 1;
    m_plain.hadMarkup = m_plain.hadMarkup || (name != "p"_L1 && name != "br"_L1);
    if (name == "br"_L1)
        breakLine();
    else if (isBlock(name))
        beginBlock();
    else if (!isClosing && (name == "script"_L1 || name == "style"_L1))
        takeContent(name);
    return true;
}

/// Past what a script or a style holds; to the end where it does not end.
void PlainTextReader::takeContent(const QString& name)
{
    const auto found = m_html.indexOf(QString(u"</"_s + name), m_offset, Qt::CaseInsensitive);
    m_offset = found < 0 ? m_html.size() : found;
}

/// Where the tag's ">" stands, which may also be part of a quoted value; -1 if there is none.
qsizetype PlainTextReader::endOfTag(qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const QChar c = m_html[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return i;
    }
    m_hasTags = false;
    return -1;
}

/// The value of href among a tag's attributes.
void PlainTextReader::readLink(QStringView tag)
{
    const auto found = tag.indexOf("href"_L1, 0, Qt::CaseInsensitive);
    if (found < 0)
        return;
    QStringView value = tag.sliced(found + 4).trimmed();
    if (!value.startsWith(u'='))
        return;
    value = value.sliced(1).trimmed();
    const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
    qsizetype end = isQuoted ? value.indexOf(value.front(), 1) : 0;
    while (!isQuoted && end < value.size() && !isBlank(value[end]))
        ++end;
    if (end < 0)
        return;
    const QStringView raw = value.first(end).sliced(isQuoted ? 1 : 0);
    // An address longer than any that is written would be refused anyway.
    if (raw.size() <= 4096 && !raw.contains(u'<'))
        m_plain.firstLink = plainText(raw.toString()).text;
}

void PlainTextReader::takeEntity()
{
    const QStringView head = rest().mid(1, longestEntity + 1);
    const auto end = head.indexOf(u';');
    const QString text = end > 0 ? entityText(head.first(end)) : QString();
    add(text.isEmpty() ? u"&"_s : text);
    m_offset += text.isEmpty() ? 1 : end + 2;
}

void PlainTextReader::add(const QString& text)
{
    if (m_lineWaits)
        m_plain.text += u'\n';
    else if (m_blankWaits)
        m_plain.text += u' ';
    m_lineWaits = m_blankWaits = false;
    m_plain.text += text;
}

void PlainTextReader::addBlank()
{
    m_blankWaits = !m_plain.text.isEmpty() && !m_plain.text.endsWith(u'\n');
}

void PlainTextReader::breakLine()
{
    if (m_lineWaits)
        m_plain.text += u'\n';
    m_lineWaits = m_blankWaits = false;
    m_plain.text += u'\n';
}

void PlainTextReader::beginBlock()
{
    m_blankWaits = false;
    m_lineWaits = !m_plain.text.isEmpty() && !m_plain.text.endsWith(u'\n');
}

} // namespace

PlainText plainText(const QString& html) { return PlainTextReader(html).read(); }

QString htmlText(const QString& text)
{
    QString html;
    html.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // A blank is kept as it is only between two characters of a line.
        const bool isInside = i > 0 && i + 1 < text.size() && !text[i - 1].isSpace()
                              && !text[i + 1].isSpace();
        switch (c.unicode()) {
        case '&': html += "&amp;"_L1; break;
        case '<': html += "&lt;"_L1; break;
        case '>': html += "&gt;"_L1; break;
        case '"': html += "&quot;"_L1; break;
        case '\'': html += "&#39;"_L1; break;
        case '\n': html += "<br>"_L1; break;
        case '\t': html += "&#9;"_L1; break;
        case '\r': html += "&#13;"_L1; break;
        case '\f': html += "&#12;"_L1; break;
        case ' ': html += isInside ? " "_L1 : "&#32;"_L1; break;
        default: html += c;
        }
    }
    return html;
}

} // namespace steward
