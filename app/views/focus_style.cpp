// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/focus_style.h"

#include <QPainter>
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

} // namespace

FocusStyle::FocusStyle(const QString& base)
    : QProxyStyle(base)
    , m_isFusion(base.compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0)
{}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (element != PE_FrameFocusRect || !m_isFusion)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isByKeyboard(*option))
        return;
    // On a selected row the ring is in the colour of its text.
    const bool isSelected = option->state.testFlag(State_Selected)
                            && option->state.testFlag(State_Item);
    drawRing(*painter, option->rect,
             option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
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
