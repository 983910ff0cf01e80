// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/scene_layer.h"

#include "app/render/paint_scene.h"

namespace steward {

SceneLayer::SceneLayer() { setAcceptedMouseButtons(Qt::NoButton); }

void SceneLayer::show(Scene scene, const Theme& theme)
{
    const QRectF bounds(QPointF(), scene.size);
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    m_scene = std::move(scene);
    m_theme = theme;
    update();
}

void SceneLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    paintScene(*painter, m_scene, m_theme, m_cache);
}

} // namespace steward
