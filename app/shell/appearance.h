// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/shell/desktop_wish.h"

#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QString>

namespace steward {

/// Dresses the whole application and returns the theme its canvases are painted with. "system" keeps
/// the desktop's style and palette and follows whether it is dark, unless the desktop wishes for what
/// they are not; any other name is a theme's. Where motion is reduced, or the desktop reduces it,
/// SH_Widget_Animation_Duration is 0.
Theme applyAppearance(const QString& name, bool reducesMotion = false);

/// Known to applyAppearance() from now on. False where it was the wish already.
bool setDesktopWish(const DesktopWish& wish);

/// \param usual the desktop's font
void applyTextSize(const QFont& usual, int percent);

/// speak(), and from now on the layout runs as the locale is read.
void speakWithDirection(const QLocale& locale);

/// An icon of ours, drawn for the theme.
QIcon themedIcon(QLatin1StringView name, const Theme& theme);

} // namespace steward
