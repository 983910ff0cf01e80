// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every picture that the window shows, as the scenes it consists of: what is measured on is what is
// drawn, not what a theme promises.

#pragma once

#include "core/scene/scene.h"

#include "app/render/theme.h"
#include "app/views/view.h"

#include <QImage>

#include <vector>

namespace steward {

struct DrawnPicture
{
    QString name;
    QSizeF size;
    std::vector<Scene> scenes; ///< all in the same coordinates; `image` shows them
    QImage image;
};

/// Of the canvases, charts and strips that `view` shows, `scale` pixels for one of the picture's.
std::vector<DrawnPicture> picturesIn(View& view, Session& session, const Theme& theme,
                                     double scale);

/// Round the letters of a text, not its box; of a turned text the rectangle that holds it.
QRectF inkRect(const TextItem& item, const Theme& theme);

} // namespace steward
