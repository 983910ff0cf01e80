// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safe_url.h"

#include <QUrl>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype longestAddress = 2048;

bool isControlOrSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
           || c.category() == QChar::Other_Format;
}

} // namespace

std::optional<QByteArray> safeWebAddress(const QString& url)
{
    if (url.size() > longestAddress || std::any_of(url.begin(), url.end(), isControlOrSpace))
        return std::nullopt;
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool web = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    if (!parsed.isValid() || !web || parsed.host().isEmpty())
        return std::nullopt;
    // A user name, even an empty one, is there to mislead: https://pytorch.org@evil.example
    if (parsed.authority().contains(u'@'))
        return std::nullopt;
    const QByteArray encoded = parsed.toEncoded(QUrl::FullyEncoded);
    if (encoded.size() > longestAddress)
        return std::nullopt;
    return encoded;
}

} // namespace steward
