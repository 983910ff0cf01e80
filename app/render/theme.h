// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours and fonts, the only place where they enter. A theme is a value; painting is a function of
// a scene and a theme, so dark mode, print and high contrast are one theme each. Limits that every
// theme keeps (tests/app/render/tst_theme): marks in Tone::Full have 3:1 on the canvas, the roles
// that running text is drawn in have 4.5:1 on canvas, surfaces and on the Soft and Faint tints.

#pragma once

#include "core/scene/scene.h"

#include "app/render/palette.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <optional>

namespace steward {

struct Theme
{
    QString name;              ///< "light", "dark" or "high-contrast"
    Palette full{};            ///< colour of each role in Tone::Full
    double mediumShare = 0.55; ///< how much of the role Medium, Soft and Faint hold,
    double softShare = 0.18;   ///< the rest being canvas
    double faintShare = 0.08;
    QStringList families;   ///< fonts, first choice first
    double textScale = 1.0; ///< factor on the type scale
    bool hinted = false;    ///< false: text has the same proportions at every resolution

    /// Fonts of all three are those of exports; see onScreen().
    static Theme light(); ///< also the one for print
    static Theme dark();
    static Theme highContrast();
    /// Nothing for any other name than the three.
    static std::optional<Theme> byName(QStringView name);
    static QStringList names();

    /// The same colours with the family of `applicationFont`, and larger if that font is.
    Theme onScreen(const QFont& applicationFont) const;

    /// Medium, Soft and Faint are mixed with the canvas.
    QColor color(Role role, Tone tone = Tone::Full) const;
    /// Black or white, whichever is the more readable on a mark filled with `role` in Tone::Full;
    /// at least 4.5:1. Role::TextOnMark has that contrast too, on eras, categories, tiers, nodes,
    /// series and changes.
    QColor textOn(Role role) const;
    QFont font(TextStyle style) const;
    bool isDark() const;
};

/// Of the type scale, at scale 1.
int pixelSize(TextSize size);

/// Contrast as WCAG 2 defines it, 1 to 21. Both colours opaque.
double contrastRatio(const QColor& first, const QColor& second);

} // namespace steward
