// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>

namespace steward {

/// Two angles that point to what a tool bar has no room for, in the colour of the palette's texts:
/// Fusion has a black picture of them.
class MoreSign : public QIconEngine
{
public:
    /// \param angle where they point to, in degrees clockwise from the right
    explicit MoreSign(int angle) : m_angle(angle) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override { return new MoreSign(m_angle); }

private:
    int m_angle;
};

} // namespace steward
