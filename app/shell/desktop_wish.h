// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace steward {

/// How the desktop wants all programs to look.
struct DesktopWish
{
    enum class Scheme { None, Dark, Light };

    Scheme scheme = Scheme::None;
    bool wantsContrast = false;

    bool operator==(const DesktopWish&) const = default;
};

/// \param settings those of org.freedesktop.appearance; what is missing or unknown is no wish
DesktopWish wishFrom(const QVariantMap& settings);

/// Name of the theme that fulfils the wish; empty where the desktop's own style does.
/// \param isStyleDark whether that style is dark, be it that Qt has followed the wish or not
QString themeWished(const DesktopWish& wish, bool isStyleDark);

} // namespace steward
