// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace steward {

/// UTF-8 where it is, else Latin-1, which every byte is. Controls become blanks.
inline QString textOfBytes(QByteArrayView bytes, bool* isUtf8 = nullptr)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    const bool failed = decoder.hasError();
    if (failed)
        text = QString::fromLatin1(bytes);
    if (isUtf8)
        *isUtf8 = !failed;
    for (QChar& c : text)
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u' ';
    return text;
}

} // namespace steward
