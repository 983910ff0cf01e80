// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/target_style.h"

#include <QStyleOption>

#include <algorithm>

namespace steward {

namespace {

constexpr int leastTarget = 24;
/// Round the sign on a dock's button: makes its title bar high enough for the target.
constexpr int dockButtonMargin = 6;

} // namespace

int TargetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    const int usual = FocusStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ToolBarExtensionExtent: return std::max(usual, leastTarget);
    case PM_DockWidgetTitleBarButtonMargin: return std::max(usual, dockButtonMargin);
    default: return usual;
    }
}

QSize TargetStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    QSize size = FocusStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_TabBarTab: return size.expandedTo({leastTarget, leastTarget});
    // A column may be as narrow as its numbers.
    case CT_HeaderSection: return size.expandedTo({0, leastTarget});
    default: return size;
    }
}

/// The buttons of a dock stand side by side, so the second moves by what the first has grown.
QRect TargetStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    const QRect usual = FocusStyle::subElementRect(element, option, widget);
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    const bool isFloat = element == SE_DockWidgetFloatButton;
    if (!dock || usual.isEmpty() || (!isFloat && element != SE_DockWidgetCloseButton))
        return usual;
    QRect rect(QPoint(), usual.size().expandedTo({leastTarget, leastTarget}));
    rect.moveCenter(usual.center());
    const int moved = isFloat && dock->closable ? rect.width() - usual.width() : 0;
    if (dock->direction == Qt::RightToLeft)
        rect.moveLeft(usual.left() + moved);
    else
        rect.moveRight(usual.right() - moved);
    return rect;
}

} // namespace steward
