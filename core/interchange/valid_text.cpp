// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/valid_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isPair(const QString& text, qsizetype i)
{
    return i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
}

bool isValid(QChar c)
{
    if (c < u' ')
        return c == u'\t' || c == u'\n' || c == u'\r';
    return !c.isSurrogate() && c < QChar(0xfffe);
}

} // namespace

QString validText(const QString& text)
{
    QString valid = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i))
            ++i;
        else if (!isValid(text[i]))
            valid[i] = QChar(QChar::ReplacementCharacter);
    }
    return valid;
}

QByteArray xmlText(const QString& text)
{
    QString escaped;
    for (const QChar c : validText(text)) {
        switch (c.unicode()) {
        case u'&': escaped += "&amp;"_L1; break;
        case u'<': escaped += "&lt;"_L1; break;
        case u'>': escaped += "&gt;"_L1; break;
        case u'"': escaped += "&quot;"_L1; break;
        case u'\t': escaped += "&#9;"_L1; break;
        case u'\n': escaped += "&#10;"_L1; break; // else a reader makes it a blank
        case u'\r': escaped += "&#13;"_L1; break;
        default: escaped += c;
        }
    }
    return escaped.toUtf8();
}

} // namespace steward
