// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/theme.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

Theme makeTheme(const QString& name, const Palette& palette)
{
    Theme theme;
    theme.name = name;
    theme.full = palette;
    // Latin, Cyrillic and Greek; Arabic and Hebrew; Chinese and Japanese; Hangul; Devanagari. Named
    // here, so that every machine with the declared packages draws alike; the rest Qt finds by
    // itself.
    theme.families = {QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Droid Sans Fallback"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Lohit Devanagari")};
    return theme;
}

int mixed(int role, int canvas, double share)
{
    return static_cast<int>(std::lround(share * role + (1.0 - share) * canvas));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

Theme Theme::light() { return makeTheme(QStringLiteral("light"), lightPalette()); }

Theme Theme::dark() { return makeTheme(QStringLiteral("dark"), darkPalette()); }

Theme Theme::highContrast()
{
    return makeTheme(QStringLiteral("high-contrast"), highContrastPalette());
}

std::optional<Theme> Theme::byName(QStringView name)
{
    for (const Theme& theme : {light(), dark(), highContrast()}) {
        if (theme.name == name)
            return theme;
    }
    return std::nullopt;
}

QStringList Theme::names() { return {light().name, dark().name, highContrast().name}; }

Theme Theme::onScreen(const QFont& applicationFont) const
{
    Theme theme = *this;
    const QFontInfo info(applicationFont);
    theme.families = QStringList{info.family()} + families;
    theme.hinted = true;
    // Desktop defaults lie between 12 and 14 pixels; only a deliberate choice changes the scale.
    const double ratio = info.pixelSize() / static_cast<double>(pixelSize(TextSize::Body));
    theme.textScale = ratio > 1.1 ? std::min(ratio, 4.0) : 1.0;
    return theme;
}

QColor Theme::color(Role role, Tone tone) const
{
    const QRgb pure = full[static_cast<std::size_t>(role)];
    if (tone == Tone::Full)
        return QColor(pure);
    const double share = tone == Tone::Medium ? mediumShare
                         : tone == Tone::Soft ? softShare
                                              : faintShare;
    const QRgb canvas = full[static_cast<std::size_t>(Role::Canvas)];
    return QColor(mixed(qRed(pure), qRed(canvas), share),
                  mixed(qGreen(pure), qGreen(canvas), share),
                  mixed(qBlue(pure), qBlue(canvas), share));
}

QColor Theme::textOn(Role role) const
{
    const QColor mark = color(role);
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrastRatio(white, mark) >= contrastRatio(black, mark) ? white : black;
}

QFont Theme::font(TextStyle style) const
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(pixelSize(style.size) * textScale)));
    font.setBold(style.weight == TextWeight::Bold);
    font.setItalic(style.italic);
    font.setKerning(true);
    if (!hinted) {
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoSubpixelAntialias);
    }
    return font;
}

bool Theme::isDark() const { return luminance(color(Role::Canvas)) < luminance(color(Role::Text)); }

int pixelSize(TextSize size)
{
    switch (size) {
    case TextSize::Caption: return 11;
    case TextSize::Body: return 13;
    case TextSize::Heading: return 16;
    case TextSize::Title: return 24;
    }
    return 13;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace steward
