// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/drawn_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace steward {

namespace {

constexpr char16_t firstOverride = 0x202A; ///< embeddings, overrides and their end
constexpr char16_t lastOverride = 0x202E;

bool isTrick(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= firstOverride && code <= lastOverride);
}

bool hasItalics(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic: return true;
    default: return c.isSurrogate();
    }
}

QChar inPlaceOf(QChar c)
{
    if (c == u'\t' || c == u'\n' || c == u'\r')
        return u' ';
    return isTrick(c) ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QString withoutTricks(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isTrick))
        return text;
    QString plain = text;
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), inPlaceOf);
    return plain;
}

QString drawnText(const QString& text)
{
    if (text.size() <= longestLine)
        return withoutTricks(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), longestLine + 1);
    finder.setPosition(longestLine);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype end = finder.position() > 0 ? finder.position() : longestLine;
    return withoutTricks(text.left(end)) + QChar(0x2026);
}

Qt::LayoutDirection directionOf(const QString& text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QString inDirectionOf(const QString& paragraph, const QString& line)
{
    constexpr QChar leftToRight(0x200e);
    constexpr QChar rightToLeft(0x200f);
    const bool isRead = paragraph.isRightToLeft();
    if (line.isRightToLeft() == isRead || line.isEmpty())
        return line;
    return (isRead ? rightToLeft : leftToRight) + line;
}

TextStyle drawnStyle(const QString& text, TextStyle style)
{
    if (style.italic)
        style.italic = std::all_of(text.cbegin(), text.cend(), hasItalics);
    return style;
}

} // namespace steward
