// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/desktop_wish.h"

namespace steward {

using namespace Qt::StringLiterals;

DesktopWish wishFrom(const QVariantMap& settings)
{
    DesktopWish wish;
    switch (settings.value(u"color-scheme"_s).toUInt()) {
    case 1: wish.scheme = DesktopWish::Scheme::Dark; break;
    case 2: wish.scheme = DesktopWish::Scheme::Light; break;
    default: break;
    }
    wish.wantsContrast = settings.value(u"contrast"_s).toUInt() == 1;
    return wish;
}

QString themeWished(const DesktopWish& wish, bool isStyleDark)
{
    if (wish.wantsContrast)
        return u"high-contrast"_s;
    if (wish.scheme == DesktopWish::Scheme::Dark && !isStyleDark)
        return u"dark"_s;
    if (wish.scheme == DesktopWish::Scheme::Light && isStyleDark)
        return u"light"_s;
    return {};
}

} // namespace steward
