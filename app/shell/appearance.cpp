// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"

#include "app/shell/lazy_icon.h"
#include "app/shell/target_style.h"
#include "app/text/translations.h"

#include <QApplication>
#include <QPalette>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto desktopStyleProperty = "stewardDesktopStyle";
constexpr auto desktopWishProperty = "stewardDesktopWish";
const QString fusion = u"fusion"_s;

QColor blended(const QColor& first, const QColor& second, double share)
{
    const auto mix = [share](float a, float b) {
        return static_cast<float>(a * (1.0 - share) + b * share);
    };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

QPalette paletteOf(const Theme& theme)
{
    const QColor window = theme.color(Role::SurfaceAlt);
    const QColor base = theme.color(Role::Canvas);
    const QColor text = theme.color(Role::Text);
    const QColor muted = theme.color(Role::TextMuted);
    const QColor accent = theme.color(Role::Accent);
    QPalette palette(text, theme.color(Role::Surface), blended(window, Qt::white, 0.5),
                     blended(window, Qt::black, 0.5), blended(window, Qt::black, 0.25), text, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, theme.color(Role::Surface));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, theme.textOn(Role::Accent));
    palette.setColor(QPalette::Link, theme.color(Role::Link));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(text, window, 0.55));
    return palette;
}

/// The desktop's style or Fusion, as we want it.
class OwnStyle : public TargetStyle
{
public:
    OwnStyle(const QString& base, bool isStill) : TargetStyle(base), m_base(base), m_isStill(isStill) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        // The signs on the buttons of Fusion's dialogs are black whatever the palette.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons && m_base == fusion)
            return 0;
        if (hint == SH_Widget_Animation_Duration && m_isStill)
            return 0;
        return TargetStyle::styleHint(hint, option, widget, data);
    }
    bool is(const QString& base, bool isStill) const { return m_base == base && m_isStill == isStill; }

private:
    QString m_base;
    bool m_isStill;
};

/// Name of the style the desktop has given us, which ours takes the place of.
QString desktopStyle()
{
    if (!qApp->property(desktopStyleProperty).isValid())
        qApp->setProperty(desktopStyleProperty, QApplication::style()->name());
    return qApp->property(desktopStyleProperty).toString();
}

void setStyle(const QString& base, bool isStill)
{
    const auto* present = dynamic_cast<const OwnStyle*>(QApplication::style());
    if (!present || !present->is(base, isStill))
        QApplication::setStyle(new OwnStyle(base, isStill));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

DesktopWish desktopWish() { return qApp->property(desktopWishProperty).value<DesktopWish>(); }

} // namespace

Theme applyAppearance(const QString& name, bool reducesMotion)
{
    const QString desktop = desktopStyle();
    auto chosen = Theme::byName(name);
    if (!chosen) {
        setStyle(desktop, reducesMotion);
        QApplication::setPalette(QPalette());
        const bool isStyleDark = isDark(QApplication::palette());
        chosen = Theme::byName(themeWished(desktopWish(), isStyleDark));
        if (!chosen)
            return (isStyleDark ? Theme::dark() : Theme::light()).onScreen(QApplication::font());
    }
    // Other styles bring colours of their own, which would not go with the palette.
    setStyle(fusion, reducesMotion);
    QApplication::setPalette(paletteOf(*chosen));
    return chosen->onScreen(QApplication::font());
}

bool setDesktopWish(const DesktopWish& wish)
{
    if (desktopWish() == wish)
        return false;
    qApp->setProperty(desktopWishProperty, QVariant::fromValue(wish));
    return true;
}

void applyTextSize(const QFont& usual, int percent)
{
    QFont font = usual;
    if (usual.pointSizeF() > 0.0)
        font.setPointSizeF(usual.pointSizeF() * percent / 100.0);
    else
        font.setPixelSize(usual.pixelSize() * percent / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void speakWithDirection(const QLocale& locale)
{
    speak(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QIcon themedIcon(QLatin1StringView name, const Theme& theme)
{
    return lazyIcon(u":/icons/%1/%2.svg"_s.arg(theme.isDark() ? "dark"_L1 : "light"_L1, name));
}

} // namespace steward
