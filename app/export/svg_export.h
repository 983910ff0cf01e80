// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/render/picture.h"

#include <QByteArray>

namespace steward {

struct SvgOptions
{
    QString title{};       ///< plain text
    QString description{}; ///< plain text
};

/// A well-formed SVG of the scene's size in pixels; text stays text, links to safe web addresses
/// become anchors, nothing external is referred to. The same input gives the same bytes.
Result<QByteArray> toSvg(const Picture& picture, const Theme& theme, const SvgOptions& options);

} // namespace steward
