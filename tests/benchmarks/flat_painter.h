// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "core/scene/scene.h"

#include <QPainter>
#include <QPainterPath>
#include <QStaticText>

#include <vector>

namespace steward {

/// The primitives of a scene as flat arrays of what QPainter takes, made beforehand: what drawing
/// them costs at the least.
class FlatPainter
{
public:
    FlatPainter(const Scene& scene, const Theme& theme);
    void paint(QPainter& painter) const;
    QString kinds() const;
    std::size_t count() const { return m_rects.size() + m_lines.size() + m_shapes.size() + m_texts.size(); }

private:
    struct FlatRect { QRectF rect; QColor color; };
    struct FlatLine { QLineF line; QPen pen; };
    struct FlatShape { QPainterPath path; QColor fill; QPen pen; };
    struct FlatText { QPointF at; QStaticText text; QFont font; QColor color; };

    std::vector<FlatRect> m_rects;
    std::vector<FlatLine> m_lines;
    std::vector<FlatShape> m_shapes;
    std::vector<FlatText> m_texts;
};

} // namespace steward
