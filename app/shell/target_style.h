// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/focus_style.h"

namespace steward {

/// A style in which nothing that is clicked is smaller than 24 by 24 pixels (WCAG 2.5.8), whatever
/// the style beneath finds enough.
class TargetStyle : public FocusStyle
{
public:
    using FocusStyle::FocusStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
};

} // namespace steward
