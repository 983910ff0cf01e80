// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include "app/render/paint_cache.h"
#include "app/render/theme.h"

class QPainter;

namespace steward {

/// Draws `scene` with its origin at the painter's origin, on a raster as well as into PDF and SVG:
/// vectors and text only. The background is the caller's. Where the painter is clipped, items
/// outside the clip are skipped. On a raster, straight edges are put on whole device pixels.
/// The painter's state is as before afterwards.
void paintScene(QPainter& painter, const Scene& scene, const Theme& theme);
/// The same, with what `cache` keeps from one painting to the next. Vector targets do not use it for
/// texts, which they write as texts.
void paintScene(QPainter& painter, const Scene& scene, const Theme& theme, PaintCache& cache);

} // namespace steward
