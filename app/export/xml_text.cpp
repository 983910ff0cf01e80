// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/xml_text.h"

namespace steward {

QString allowedInXml(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size()
                          && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if ((c >= u' ' && c < QChar(0xfffe)) || c == u'\n' || c == u'\t' || c == u'\r') {
            result += c;
        }
    }
    return result;
}

QByteArray escapedForXml(const QString& text)
{
    return allowedInXml(text).toHtmlEscaped().toUtf8();
}

} // namespace steward
