// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include "app/render/theme.h"

#include <functional>
#include <vector>

class QPainter;

namespace steward {

/// Something drawn by another library (a chart) inside a scene. `paint` is given the rectangle in
/// scene coordinates and must stay inside it.
struct EmbeddedPainting
{
    QRectF rect;
    std::function<void(QPainter&, const QRectF&, const Theme&)> paint;
};

/// What the picture exporters take.
struct Picture
{
    Scene scene;
    std::vector<EmbeddedPainting> embedded{};
};

/// The canvas colour over the scene's size, the scene, and the embedded paintings on top.
void paintPicture(QPainter& painter, const Picture& picture, const Theme& theme);

} // namespace steward
