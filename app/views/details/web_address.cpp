// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/web_address.h"

#include "core/base/safe_url.h"

namespace steward {

std::optional<QUrl> webAddress(const QString& text)
{
    const auto address = safeWebAddress(text);
    return address ? std::optional(QUrl::fromEncoded(*address)) : std::nullopt;
}

QString hostOf(const QUrl& address) { return address.host(QUrl::FullyEncoded); }

} // namespace steward
