// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/span_shape.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int fadeSteps = 14;
constexpr double longestFade = 28.0;
constexpr double toothHeight = 5.0;
constexpr double toothDepth = 4.0;

double cornerRadius(const SpanShape& shape, EdgeStyle style)
{
    if (style != EdgeStyle::Sharp)
        return 0.0;
    return std::min({shape.radius, shape.rect.height() / 2.0, shape.rect.width() / 2.0});
}

/// From the upper to the lower end of a side (`down`) or back. `inward` is +1 for the left side.
void addTornSide(QPainterPath& path, const QRectF& rect, double inward, bool down)
{
    const double x = inward > 0.0 ? rect.left() : rect.right();
    const double depth = std::min(toothDepth, rect.width() / 3.0) * inward;
    const int teeth = std::max(2, static_cast<int>(std::lround(rect.height() / toothHeight)));
    for (int i = 0; i <= 2 * teeth; ++i) {
        const double share = static_cast<double>(i) / (2 * teeth);
        const double y = down ? rect.top() + share * rect.height()
                              : rect.bottom() - share * rect.height();
        path.lineTo(x + (i % 2 == 0 ? depth : 0.0), y);
    }
}

void addRightSide(QPainterPath& path, const SpanShape& shape)
{
    const QRectF& rect = shape.rect;
    const double r = cornerRadius(shape, shape.right);
    if (shape.right == EdgeStyle::Torn) {
        addTornSide(path, rect, -1.0, true);
    } else if (r > 0.0) {
        path.arcTo(QRectF(rect.right() - 2 * r, rect.top(), 2 * r, 2 * r), 90.0, -90.0);
        path.arcTo(QRectF(rect.right() - 2 * r, rect.bottom() - 2 * r, 2 * r, 2 * r), 0.0, -90.0);
    } else {
        path.lineTo(rect.topRight());
        path.lineTo(rect.bottomRight());
    }
}

void addLeftSide(QPainterPath& path, const SpanShape& shape)
{
    const QRectF& rect = shape.rect;
    const double r = cornerRadius(shape, shape.left);
    if (shape.left == EdgeStyle::Torn) {
        addTornSide(path, rect, 1.0, false);
    } else if (r > 0.0) {
        path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * r, 2 * r, 2 * r), 270.0, -90.0);
        path.arcTo(QRectF(rect.left(), rect.top(), 2 * r, 2 * r), 180.0, -90.0);
    } else {
        path.lineTo(rect.bottomLeft());
        path.lineTo(rect.topLeft());
    }
}

/// Where the upper and lower borders begin at a side: inside its corner or its torn teeth.
double sideInset(const SpanShape& shape, EdgeStyle style)
{
    if (style == EdgeStyle::Torn)
        return std::min(toothDepth, shape.rect.width() / 3.0);
    return cornerRadius(shape, style);
}

} // namespace

double SpanShape::fadeLength() const
{
    return std::min(longestFade, rect.width() * (hasTwoFadedEnds() ? 0.4 : 0.6));
}

QPainterPath SpanShape::outline() const
{
    QPainterPath path(QPointF(rect.left() + sideInset(*this, left), rect.top()));
    path.lineTo(rect.right() - sideInset(*this, right), rect.top());
    addRightSide(path, *this);
    path.lineTo(rect.left() + sideInset(*this, left), rect.bottom());
    addLeftSide(path, *this);
    path.closeSubpath();
    return path;
}

QPainterPath SpanShape::border() const
{
    if (!isFaded())
        return outline();
    const SpanShape solid = shortened(0.6);
    const QRectF& inner = solid.rect;
    QPainterPath path(QPointF(inner.left() + sideInset(solid, left), inner.top()));
    path.lineTo(inner.right() - sideInset(solid, right), inner.top());
    if (right == EdgeStyle::Faded)
        path.moveTo(inner.bottomRight());
    else
        addRightSide(path, solid);
    path.lineTo(inner.left() + sideInset(solid, left), inner.bottom());
    if (left != EdgeStyle::Faded)
        addLeftSide(path, solid);
    return path;
}

SpanShape SpanShape::shortened(double share) const
{
    const double cut = fadeLength() * share;
    SpanShape result = *this;
    result.rect.adjust(left == EdgeStyle::Faded ? cut : 0.0, 0.0,
                       right == EdgeStyle::Faded ? -cut : 0.0, 0.0);
    return result;
}

std::vector<FadeStep> fadeLayers(const SpanShape& shape)
{
    // Each reaches a little under the solid part, so that no seam shows there either.
    const QRectF& rect = shape.rect;
    const double length = shape.fadeLength();
    const double reach = std::min(length + 1.0,
                                  rect.width() * (shape.hasTwoFadedEnds() ? 0.5 : 0.65));
    std::vector<FadeStep> layers;
    double reached = 0.0;
    for (int i = 0; i < fadeSteps; ++i) {
        const double wanted = (i + 1.0) / (fadeSteps + 1.0);
        const double opacity = 1.0 - (1.0 - wanted) / (1.0 - reached);
        const double inset = length * i / fadeSteps;
        const double width = std::max(reach - inset, 0.0);
        if (shape.left == EdgeStyle::Faded)
            layers.push_back({{rect.left() + inset, rect.top(), width, rect.height()}, opacity});
        if (shape.right == EdgeStyle::Faded)
            layers.push_back(
                {{rect.right() - inset - width, rect.top(), width, rect.height()}, opacity});
        reached = wanted;
    }
    return layers;
}

std::vector<FadeStep> fadeSlices(const SpanShape& shape)
{
    std::vector<FadeStep> slices;
    const QRectF& rect = shape.rect;
    const double width = shape.fadeLength() / fadeSteps;
    for (int i = 0; i < fadeSteps; ++i) {
        const double opacity = (i + 0.5) / fadeSteps;
        const double inset = i * width;
        if (shape.left == EdgeStyle::Faded)
            slices.push_back({{rect.left() + inset, rect.top(), width, rect.height()}, opacity});
        if (shape.right == EdgeStyle::Faded)
            slices.push_back(
                {{rect.right() - inset - width, rect.top(), width, rect.height()}, opacity});
    }
    return slices;
}

} // namespace steward
