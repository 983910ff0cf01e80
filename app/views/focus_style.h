// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace steward {

/// Fusion with a focus that is seen: its own frame is a tint of less than 2:1 on what lies beneath.
/// Rows of lists leave room for it; fields have outlines, and tool bars that are too narrow a sign,
/// that are seen on dark ground as well.
class FocusStyle : public QProxyStyle
{
public:
    /// Styles other than Fusion keep their own focus.
    explicit FocusStyle(const QString& base = QStringLiteral("fusion"));

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    bool m_isFusion;
};

} // namespace steward
