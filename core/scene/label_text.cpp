// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/label_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype longestRead = 4 * longestLabel; ///< of a text that shrinks as it is cleaned
constexpr int mostMarks = 8;                        ///< combining, on one base
constexpr char16_t zeroWidthNonJoiner = 0x200C;
constexpr char16_t zeroWidthJoiner = 0x200D;
constexpr char16_t firstVariationSelector = 0xFE00;
constexpr char16_t lastVariationSelector = 0xFE0F;
constexpr char16_t controlPictures = 0x2400;
constexpr char16_t pictureOfDelete = 0x2421;
constexpr char16_t visibleTrick = 0x2426; ///< symbol for a character that is not shown as itself

bool isDirectionControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F
           || c == 0x061C;
}

bool isMark(QChar c) { return c.isMark() && (c.unicode() < firstVariationSelector || c.unicode() > lastVariationSelector); }

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 && code < 0x7F;
}

/// True where cleaning would give the same text; a blank only between two others.
bool isClean(QStringView text)
{
    if (text.size() > longestLabel)
        return false;
    bool wasBlank = true;
    for (const QChar c : text) {
        const bool isBlank = c == u' ';
        if (!isPlain(c) && !(c.isLetterOrNumber() || c.isPunct()))
            return false;
        if (isBlank && wasBlank)
            return false;
        wasBlank = isBlank;
    }
    return !wasBlank || text.isEmpty();
}

class Cleaner
{
public:
    QString clean(QStringView text)
    {
        for (const QChar c : text.first(std::min(text.size(), longestRead)))
            add(c);
        while (m_out.endsWith(u' '))
            m_out.chop(1);
        return m_out;
    }

private:
    void add(QChar c)
    {
        const char16_t code = c.unicode();
        if (c.isSpace()) {
            if (!m_out.isEmpty() && !m_out.endsWith(u' '))
                m_out += u' ';
            return;
        }
        if (isMark(c)) {
            if (++m_marks <= mostMarks)
                m_out += c;
            return;
        }
        m_marks = 0;
        if (c.category() == QChar::Other_Control)
            m_out += QChar(code < 0x20 ? char16_t(controlPictures + code) : pictureOfDelete);
        else if (isDirectionControl(code))
            m_out += QChar(visibleTrick);
        else if (c.category() != QChar::Other_Format || code == zeroWidthJoiner || code == zeroWidthNonJoiner)
            m_out += c;
    }

    QString m_out;
    int m_marks = 0;
};

QString cut(const QString& text)
{
    if (text.size() <= longestLabel)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), longestLabel);
    finder.setPosition(longestLabel - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype end = finder.position() > 0 ? finder.position() : longestLabel - 1;
    return text.left(end) + QChar(0x2026);
}

} // namespace

QString labelText(const QString& text)
{
    if (isClean(text))
        return text;
    return cut(Cleaner().clean(text));
}

} // namespace steward
