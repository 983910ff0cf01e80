// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/focus_style.h"

#include "app/views/more_sign.h"

#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace steward {

namespace {

constexpr double ringWidth = 2.0;
constexpr int tabInset = 3;

void drawRing(QPainter& painter, const QRect& rect, const QColor& color)
{
    constexpr double inset = ringWidth / 2.0;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, ringWidth));
    painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

/// As in Fusion only after a key: who clicks knows where.
bool isByKeyboard(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// What a field begins with: its own outline is hardly darker than the ground, and on a dark one
/// not seen at all.
bool isField(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_IndicatorCheckBox: return true;
    default: return false;
    }
}

/// Half way from the ground to its texts: 3:1 and more on both. A field with the focus has another.
void drawOutline(QPainter& painter, const QStyleOption& option, const QRect& rect)
{
    constexpr double half = 0.5;
    constexpr double corner = 2.0;
    if (!option.state.testFlag(QStyle::State_Enabled)
        || option.state.testFlag(QStyle::State_HasFocus))
        return;
    const QColor text = option.palette.color(QPalette::WindowText);
    QColor outline = option.palette.color(QPalette::Window);
    outline.setRgb((outline.red() + text.red()) / 2, (outline.green() + text.green()) / 2,
                   (outline.blue() + text.blue()) / 2);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outline, 1.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

} // namespace

FocusStyle::FocusStyle(const QString& base)
    : QProxyStyle(base)
    , m_isFusion(base.compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0)
{}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (element != PE_FrameFocusRect || !m_isFusion) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (m_isFusion && isField(element))
            drawOutline(*painter, *option, option->rect);
        return;
    }
    if (!isByKeyboard(*option))
        return;
    // On a selected row the ring is in the colour of its text.
    const bool isSelected = option->state.testFlag(State_Selected)
                            && option->state.testFlag(State_Item);
    drawRing(*painter, option->rect,
             option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_isFusion && control == CC_SpinBox)
        drawOutline(*painter, *option, option->rect.adjusted(0, 1, 0, -1)); // where Fusion has it
}

QSize FocusStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_isFusion && type == CT_ItemViewItem)
        whole.rheight() += 2 * static_cast<int>(ringWidth);
    return whole;
}

QIcon FocusStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                               const QWidget* widget) const
{
    const bool isMirrored = option && option->direction == Qt::RightToLeft;
    if (m_isFusion && icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new MoreSign(isMirrored ? 180 : 0));
    if (m_isFusion && icon == SP_ToolBarVerticalExtensionButton)
        return QIcon(new MoreSign(90));
    return QProxyStyle::standardIcon(icon, option, widget);
}

/// A tab that has the focus is a little bluer in Fusion.
void FocusStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (m_isFusion && element == CE_TabBarTabLabel && option->state.testFlag(State_HasFocus)
        && isByKeyboard(*option))
        drawRing(*painter, option->rect.adjusted(tabInset, tabInset, -tabInset, -tabInset),
                 option->palette.color(QPalette::WindowText));
}

} // namespace steward
