// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Geometry of a rectangle whose left and right ends may be torn or faded.

#pragma once

#include "core/scene/scene.h"

#include <QPainterPath>

#include <vector>

namespace steward {

struct SpanShape
{
    QRectF rect;
    double radius = 0.0; ///< of the corners at sharp ends
    EdgeStyle left = EdgeStyle::Sharp;
    EdgeStyle right = EdgeStyle::Sharp;

    bool isFaded() const { return left == EdgeStyle::Faded || right == EdgeStyle::Faded; }
    bool hasTwoFadedEnds() const { return left == EdgeStyle::Faded && right == EdgeStyle::Faded; }
    /// Length of a faded end. Two of them leave a solid middle.
    double fadeLength() const;
    /// The whole area; a torn end cuts into the rectangle, a faded one is straight here.
    QPainterPath outline() const;
    /// The outline less the faded ends.
    QPainterPath solidOutline() const { return shortened(1.0).outline(); }
    /// The line round the span; it leaves faded ends open.
    QPainterPath border() const;
    /// With `share` (0 to 1) of every faded end cut off.
    SpanShape shortened(double share) const;
};

struct FadeStep
{
    QRectF rect;
    double opacity; ///< of this step alone
};

/// Layers to be painted over each other, first to last, and then the solidOutline(), so that the
/// opacity of a faded end grows evenly inwards. They overlap, as slices side by side would show
/// seams in PDF viewers.
std::vector<FadeStep> fadeLayers(const SpanShape& shape);

/// The same as slices side by side, for hatches: lines, unlike areas, show no seams.
std::vector<FadeStep> fadeSlices(const SpanShape& shape);

} // namespace steward
