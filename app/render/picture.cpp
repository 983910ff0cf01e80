// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/picture.h"

#include "app/render/paint_scene.h"

#include <QPainter>

namespace steward {

void paintPicture(QPainter& painter, const Picture& picture, const Theme& theme)
{
    painter.fillRect(QRectF(QPointF(0.0, 0.0), picture.scene.size), theme.color(Role::Canvas));
    paintScene(painter, picture.scene, theme);
    for (const EmbeddedPainting& embedded : picture.embedded) {
        painter.save();
        embedded.paint(painter, embedded.rect, theme);
        painter.restore();
    }
}

} // namespace steward
