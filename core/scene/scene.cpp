// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/scene.h"

namespace steward {

namespace {

struct Mover
{
    QPointF offset;

    void operator()(RectItem& item) const { item.rect.translate(offset); }
    void operator()(LineItem& item) const
    {
        item.from += offset;
        item.to += offset;
    }
    void operator()(PathItem& item) const
    {
        for (QPointF& point : item.points)
            point += offset;
    }
    void operator()(MarkerItem& item) const { item.center += offset; }
    void operator()(TextItem& item) const { item.box.translate(offset); }
};

} // namespace

MarkerShape markerOf(Role category)
{
    switch (category) {
    case Role::CategoryStewardship: return MarkerShape::Star;
    case Role::CategoryGovernance: return MarkerShape::Square;
    case Role::CategoryRelease: return MarkerShape::TriangleUp;
    case Role::CategoryMembership: return MarkerShape::Circle;
    case Role::CategoryProject: return MarkerShape::Hexagon;
    case Role::CategoryCommunity: return MarkerShape::Diamond;
    case Role::CategoryResearch: return MarkerShape::Plus;
    case Role::CategorySecurity: return MarkerShape::Cross;
    case Role::CategoryContext: return MarkerShape::TriangleDown;
    default: return MarkerShape::Ring;
    }
}

const HitTarget* hitAt(const Scene& scene, QPointF position, double tolerance)
{
    const HitTarget* near = nullptr;
    for (auto it = scene.hits.rbegin(); it != scene.hits.rend(); ++it) {
        if (it->rect.contains(position))
            return &*it;
        if (!near && it->rect.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(position))
            near = &*it;
    }
    return near;
}

void append(Scene& scene, const Scene& part, QPointF offset)
{
    for (SceneItem item : part.items) {
        std::visit(Mover{offset}, item);
        scene.items.push_back(std::move(item));
    }
    for (HitTarget hit : part.hits) {
        hit.rect.translate(offset);
        scene.hits.push_back(std::move(hit));
    }
    for (SceneLink link : part.links) {
        link.rect.translate(offset);
        scene.links.push_back(std::move(link));
    }
}

} // namespace steward
