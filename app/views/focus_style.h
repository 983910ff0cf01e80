// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace steward {

/// Fusion with a focus that is seen: its own frame is a tint of less than 2:1 on what lies beneath.
class FocusStyle : public QProxyStyle
{
public:
    /// Styles other than Fusion keep their own focus.
    explicit FocusStyle(const QString& base = QStringLiteral("fusion"));

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

private:
    bool m_isFusion;
};

} // namespace steward
