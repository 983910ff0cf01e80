// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/picture_record.h"
#include "app/render/picture.h"

#include <QByteArray>

namespace steward {

/// A well-formed SVG of the scene's size in pixels; text stays text, links to safe web addresses
/// become anchors, nothing external is referred to. The record is the title, the description and
/// the metadata. The same input gives the same bytes.
Result<QByteArray> toSvg(const Picture& picture, const Theme& theme, const PictureRecord& record);

} // namespace steward
