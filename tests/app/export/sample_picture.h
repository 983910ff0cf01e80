// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/picture_record.h"
#include "app/render/picture.h"

namespace steward {

/// A scene with every primitive, hatch, edge and text that exporters find hard, and three links: to
/// a web address, to the anchor "end", and one that must not be written.
Picture samplePicture();

Picture emptyPicture(QSizeF size);

/// With a text of every kind that formats find hard, but no control characters.
PictureRecord sampleRecord();

} // namespace steward
