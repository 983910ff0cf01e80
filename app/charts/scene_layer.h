// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include "app/render/paint_cache.h"
#include "app/render/theme.h"

#include <QGraphicsItem>

namespace steward {

/// A Scene among the items of a QGraphicsScene, drawn by the one painter. Takes no events: the
/// widget asks the layout what lies under the mouse.
class SceneLayer : public QGraphicsItem
{
public:
    SceneLayer();

    void show(Scene scene, const Theme& theme);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Scene m_scene;
    Theme m_theme;
    PaintCache m_cache;
    QRectF m_bounds;
};

} // namespace steward
