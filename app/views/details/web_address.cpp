// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/web_address.h"

namespace steward {

std::optional<QUrl> webAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isOfTheWeb = url.scheme() == QLatin1StringView("https")
                            || url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || !isOfTheWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

QString hostOf(const QUrl& address) { return address.host(QUrl::FullyEncoded); }

} // namespace steward
