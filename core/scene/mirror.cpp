// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/mirror.h"

#include <utility>

namespace steward {

namespace {

struct Mirror
{
    double axis;

    void turn(QPointF& point) const { point.setX(2.0 * axis - point.x()); }
    void turn(QRectF& rect) const { rect.moveLeft(2.0 * axis - rect.right()); }

    void operator()(RectItem& item) const
    {
        turn(item.rect);
        std::swap(item.left, item.right);
    }
    void operator()(LineItem& item) const
    {
        turn(item.from);
        turn(item.to);
    }
    void operator()(PathItem& item) const
    {
        for (QPointF& point : item.points)
            turn(point);
    }
    void operator()(MarkerItem& item) const { turn(item.center); }
    void operator()(TextItem& item) const
    {
        turn(item.box);
        item.rotation = -item.rotation;
        if (item.horizontal == HAlign::Left)
            item.horizontal = HAlign::Right;
        else if (item.horizontal == HAlign::Right)
            item.horizontal = HAlign::Left;
    }
};

} // namespace

void mirror(Scene& scene, double axis)
{
    const Mirror turned{axis};
    for (SceneItem& item : scene.items)
        std::visit(turned, item);
    for (HitTarget& hit : scene.hits)
        turned.turn(hit.rect);
    for (SceneLink& link : scene.links)
        turned.turn(link.rect);
}

} // namespace steward
